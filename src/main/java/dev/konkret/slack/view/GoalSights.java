package dev.konkret.slack.view;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.text.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What a person is told who wants to see a goal: as pictures, or on its page. */
public final class GoalSights {
    private GoalSights() {}

    /**
     * Returns the link to the page, for this person alone.
     *
     * @param mayEnd the person may end the links that were given out
     */
    public static Message page(GoalId goal, URI link, long days, boolean mayEnd, Texts texts) {
        List<ObjectNode> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.link(link.toString(), texts.get("picture.open-page"))));
        blocks.add(Blocks.context(texts.get("picture.page-link", days)));
        if (mayEnd) {
            blocks.add(Blocks.actions(
                    "links:" + goal.value(),
                    Elements.button(PictureAction.END_LINKS, texts.get("picture.end-links"), goal.value())));
        }
        return Surface.message(texts, blocks);
    }

    /** Returns that the operator has not set up links. */
    public static Message noPage(Texts texts) {
        return Surface.sentence(texts, texts.get("picture.no-links"));
    }

    /** Returns that all links are over. */
    public static Message linksEnded(Texts texts) {
        return Surface.sentence(texts, texts.get("picture.links-ended"));
    }

    /**
     * Returns that a picture does not come after all; for who is in charge of the goal.
     *
     * @param allowed the bot may send files here
     */
    public static Message noPicture(Goal goal, boolean allowed, Texts texts) {
        String title = GoalPhrases.title(goal);
        String said = allowed ? texts.get("picture.lost", title) : texts.get("picture.not-allowed", title);
        return Surface.sentence(texts, said);
    }

    /** Returns that the pictures come into the thread. */
    public static Message pictures(int count, Texts texts) {
        return Surface.sentence(texts, texts.get("picture.coming", count));
    }
}
