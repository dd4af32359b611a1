package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.GoalId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What all forms of goals have in common: they remember the goal, and some the part of it they are about. */
public final class GoalForms {
    static final String GOAL = "goal";
    static final String PART = "part";

    private GoalForms() {}

    /** Returns the goal a form is about; empty text when it remembers none. */
    public static String goalOf(View view) {
        return orEmpty(FormValues.of(view).remembered(GOAL));
    }

    /**
     * Returns the same field with every change told at once. What Slack says when a form is closed may leave out what was
     * typed, so a draft that is to survive that has to be kept while it is typed.
     */
    static ObjectNode noticed(ObjectNode input) {
        if (input.path("element") instanceof ObjectNode element
                && element.path("type").asString("").equals("plain_text_input")) {
            element.putObject("dispatch_action_config")
                    .putArray("trigger_actions_on")
                    .add("on_character_entered");
        }
        return input.put("dispatch_action", true);
    }

    static GoalId goal(FormValues values) {
        return new GoalId(values.needed(GOAL));
    }

    /** Returns the part a form is about; -1 for none. */
    static int part(FormValues values) {
        return values.number(PART, -1);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
