package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.goal.GoalId;
import org.jspecify.annotations.Nullable;

/** What all forms of goals have in common: they remember the goal, and some the part of it they are about. */
public final class GoalForms {
    static final String GOAL = "goal";
    static final String PART = "part";

    private GoalForms() {}

    /** Returns the goal a form is about; empty text when it remembers none. */
    public static String goalOf(View view) {
        return orEmpty(FormValues.of(view).remembered(GOAL));
    }

    static GoalId goal(FormValues values) {
        String id = values.remembered(GOAL);
        if (id == null) throw new IllegalArgumentException("a form about no goal");
        return new GoalId(id);
    }

    /** Returns the part a form is about; -1 for none. */
    static int part(FormValues values) {
        String part = values.remembered(PART);
        return part == null ? -1 : Integer.parseInt(part);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
