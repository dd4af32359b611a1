package dev.konkret.ledger;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Everything that is stored about a workspace, as lines that can be taken along. */
public interface Ledger {

    /** Returns the workspaces the bot has something to do for. */
    Set<TeamId> workspaces();

    /** Returns whether anything is stored of this workspace that can be taken along. */
    boolean has(TeamId team);

    /**
     * Hands out everything, from {@link Line#WORKSPACE} to {@link Line#END}, always in the same order. What the bot works on
     * meanwhile is in it as it was before or as it is afterwards, each line by itself.
     *
     * @throws IllegalStateException when something is stored that this version cannot take along
     */
    void export(TeamId team, Consumer<Line> out);

    /** Hands out all steps, open and closed, in the order of their ids. */
    void steps(TeamId team, Consumer<NextStep> out);

    /** Hands out these steps as lines, in their order; what is gone is left out. */
    void lines(TeamId team, List<NextStepId> ids, Consumer<Line> out);

    /** Begins to take a workspace in; nothing is written before {@link Intake#begin}. */
    Intake intake();
}
