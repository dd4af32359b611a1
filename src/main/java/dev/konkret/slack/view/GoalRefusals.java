package dev.konkret.slack.view;

import static dev.konkret.slack.view.Mrkdwn.mention;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalRefusal;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.text.Texts;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with a goal, in one friendly sentence. */
public final class GoalRefusals {
    private GoalRefusals() {}

    /** Returns the sentence in mrkdwn; {@code goal} is the goal as it is now, null when there is none. */
    public static String sentence(GoalRefusal why, @Nullable Goal goal, Texts texts) {
        String writer = goal == null ? "" : mention(goal.writtenBy());
        return switch (why) {
            case NOT_FOUND -> texts.get("goal.refusal.not.found");
            case ALREADY_CLOSED -> texts.get("goal.refusal.closed");
            case NOT_YOURS -> texts.get("goal.refusal.not.yours", writer);
            case NOTHING_WRITTEN -> texts.get("goal.error.text");
            case TOO_LONG -> texts.get("goal.error.long");
            case SAME_TEXT -> texts.get("goal.refusal.same");
            case GROUPS_UNCLEAR -> texts.get("goal.refusal.groups");
            case VOTE_RUNNING -> texts.get("goal.refusal.vote");
            case NOBODY_CONCERNED -> texts.get("goal.refusal.nobody");
            case NOT_ACCEPTED -> texts.get("goal.refusal.not.accepted");
            case ALREADY_ACCEPTED -> texts.get("goal.refusal.accepted");
            case OTHER_VOTE -> texts.get("goal.refusal.other.vote");
            case WRITER_IS_HERE -> texts.get("goal.refusal.writer", writer);
            case TOO_BUSY -> texts.get("refusal.busy");
        };
    }

    /** Returns why plan, resources or topics cannot be changed that way. */
    public static String sentence(OutlineRefusal why, Texts texts) {
        return switch (why) {
            case NOT_FOUND -> texts.get("goal.outline.not.found");
            case NOTHING_WRITTEN -> texts.get("goal.error.layer");
            case TOO_LONG -> texts.get("goal.error.long");
            case TOO_MANY -> texts.get("goal.outline.too.many");
            case NO_DATE -> texts.get("goal.plan.no.date");
            case IN_THE_PAST -> texts.get("error.due.past");
            case NOT_BEFORE_CELEBRATION -> texts.get("goal.outline.celebration");
            case OUT_OF_ORDER -> texts.get("goal.outline.order");
            case IN_ITSELF -> texts.get("goal.outline.itself");
            case NO_GAP -> texts.get("goal.outline.no.gap");
        };
    }
}
