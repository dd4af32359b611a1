package dev.konkret.goal;

import dev.konkret.goal.outline.OutlineRefusal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came of something done with a goal. */
public sealed interface GoalOutcome {

    /** It happened; the goal is as it is now. */
    record Changed(Goal goal, GoalEvent event) implements GoalOutcome {}

    /**
     * It did not happen.
     *
     * @param goal the goal as it is; null when there is none
     */
    record Refused(GoalRefusal why, @Nullable Goal goal) implements GoalOutcome {}

    /** Plan, resources or topics cannot be changed that way. */
    record NotOutlined(OutlineRefusal why) implements GoalOutcome {}

    /** Returns what the one function that fits makes of it. */
    default <T> T match(
            Function<Changed, T> changed, Function<Refused, T> refused, Function<NotOutlined, T> notOutlined) {
        if (this instanceof Changed c) return changed.apply(c);
        if (this instanceof Refused r) return refused.apply(r);
        return notOutlined.apply((NotOutlined) this);
    }
}
