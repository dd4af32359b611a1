package dev.konkret.goal.smart;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.outline.Outline;

/**
 * What the SMART check looks at: a goal, or a draft of one.
 *
 * @param concernsOthers groups are named that have to carry it
 */
public record Written(Celebration celebration, GoalText text, boolean concernsOthers, Outline outline) {

    /** Returns what is written of a goal. */
    public static Written of(Goal goal) {
        return new Written(
                goal.celebration(), goal.text().text(), !goal.groups().isEmpty(), goal.outline());
    }

    /** Returns what is written of a draft. */
    public static Written of(GoalDraft draft) {
        return new Written(draft.celebration(), draft.text(), !draft.groups().isEmpty(), Outline.EMPTY);
    }
}
