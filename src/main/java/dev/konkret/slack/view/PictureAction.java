package dev.konkret.slack.view;

/** Every name the bot has agreed on with Slack for pictures and pages of goals; the value is the goal. */
public final class PictureAction {
    private PictureAction() {}

    /** Shows the pictures of a goal in the thread of its card. */
    public static final String SHOW = "goal_pictures";

    /** Gives the person a link to the goal's page. */
    public static final String PAGE = "goal_page";

    /** Ends every link to the goal's page that was given out. */
    public static final String END_LINKS = "goal_links_end";
}
