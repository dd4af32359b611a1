package dev.konkret.digest;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.TeamId;
import org.jspecify.annotations.Nullable;

/** What a step serves. */
@FunctionalInterface
public interface GoalNames {

    /** Nobody has goals. */
    GoalNames NONE = (team, step) -> null;

    /** Returns the goal this step serves, in a few words; null when nobody has said. */
    @Nullable
    String of(TeamId team, NextStep step);
}
