package dev.konkret.goal;

import dev.konkret.goal.GoalOutcome.Changed;
import dev.konkret.goal.GoalOutcome.Refused;
import org.jspecify.annotations.Nullable;

/** Something a person, or time, does with a goal. A pure function of the goal and the act. */
@FunctionalInterface
public interface GoalCommand {

    /** Returns the goal as it is afterwards, or why nothing happens. */
    GoalOutcome applyTo(Goal goal, Act act);

    /** Returns the refusal of {@code goal} for that reason. */
    static GoalOutcome refuse(Goal goal, GoalRefusal why) {
        return new Refused(goal.isClosed() ? GoalRefusal.ALREADY_CLOSED : why, goal);
    }

    /** Returns the changed goal, with a history line of this kind. */
    static Changed changed(Goal goal, GoalEvent.Kind kind, Act act, @Nullable String words) {
        return new Changed(goal, new GoalEvent(kind, act.by(), act.at(), words));
    }

    /** Returns why {@code act} may not touch text, vote or end of the goal; null when it may. */
    static @Nullable GoalRefusal notInCharge(Goal goal, Act act) {
        if (goal.isClosed()) return GoalRefusal.ALREADY_CLOSED;
        return goal.writtenBy().equals(act.by()) ? null : GoalRefusal.NOT_YOURS;
    }
}
