package dev.konkret.goal.sheet;

import dev.konkret.goal.GoalId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.util.Optional;

/** Gathers what there is to see about a goal. */
@FunctionalInterface
public interface GoalSheets {

    /** Returns the goal for this reader; empty when there is no such goal, or the reader has left the workspace. */
    Optional<GoalSheet> find(TeamId team, GoalId goal, MemberId reader);
}
