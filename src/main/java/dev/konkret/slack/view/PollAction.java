package dev.konkret.slack.view;

import dev.konkret.goal.poll.Lack;
import java.util.List;
import java.util.Locale;

/** Every name the bot has agreed on with Slack for polls and confidence. Buttons of a poll carry its id. */
public final class PollAction {
    private PollAction() {}

    /** Opens the form that asks the people concerned; the value is the goal. */
    public static final String OPEN = "poll_open";

    // A poll; the value is the poll.
    public static final String VOTE = "poll_vote";
    public static final String YES = "poll_yes";
    public static final String CONCERNS = "poll_concerns";
    public static final String NO = "poll_no";
    public static final String KEEP = "poll_keep";
    public static final String RESULT = "poll_result";
    public static final String WORK = "poll_work";
    /** Makes a step of an item of the work list; a {@link Choice} of its index and the poll. */
    public static final String AS_STEP = "poll_as_step";

    /** One button an answer, 1 to 5; the value is a {@link Choice} of the round's day and the goal. */
    public static final List<String> CONFIDENCE =
            List.of("confidence_1", "confidence_2", "confidence_3", "confidence_4", "confidence_5");

    // Forms.
    public static final String OPEN_FORM = "poll_open_form";
    public static final String BALLOT_FORM = "poll_ballot_form";
    // Shown only, never submitted.
    public static final String RESULT_VIEW = "poll_result_view";
    public static final String WORK_VIEW = "poll_work_view";

    // Fields: block id and action id are the same word, and errors go under it.
    public static final String FIELD_CLOSE = "poll_close_on";
    public static final String FIELD_WAY = "poll_way";
    /** Beginning of the fields of one group's quorum; the group's place in the list follows. */
    public static final String FIELD_QUORUM = "poll_quorum_";

    public static final String FIELD_UNDERSTOOD = "poll_understood";
    public static final String FIELD_STANCE = "poll_stance";
    public static final String FIELD_REASON = "poll_reason";
    public static final String FIELD_LACKS = "poll_lacks";

    /** Returns the name of the button for one thing that can be missing; the value is a {@link Choice} as for confidence. */
    public static String missing(Lack lack) {
        return "missing_" + lack.name().toLowerCase(Locale.ROOT);
    }
}
