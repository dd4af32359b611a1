package dev.konkret.finding;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.List;

/** All steps of a workspace, to look through. */
public interface Shelf {

    /** Returns all open steps, the earliest due first. */
    List<NextStepId> open(TeamId team);

    /** Returns the steps people finished most recently, the latest first; how many for each person is limited. */
    List<NextStepId> finished(TeamId team);

    /** Returns the steps of these ids that are still there, in their order. */
    List<NextStep> load(TeamId team, List<NextStepId> ids);

    /** Returns the words of these steps that are still there, in their order; a fraction of what {@link #load} costs. */
    List<Words> words(TeamId team, List<NextStepId> ids);

    /**
     * The words of one step.
     *
     * @param text what it is about, its first action, what was learned
     */
    record Words(NextStepId id, String text) {}
}
