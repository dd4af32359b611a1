package dev.konkret.nudge;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Everybody's pigeonhole is the same one, and nobody is woken. */
final class PigeonholeInMemory implements Pigeonhole {
    private final List<NextStepId> lying = new ArrayList<>();

    @Override
    public void lay(TeamId team, MemberId member, NextStepId step, Instant at) {
        if (!lying.contains(step)) lying.add(step);
    }

    @Override
    public Contents waiting(TeamId team, MemberId member, Instant upTo) {
        return new Contents(lying, upTo);
    }

    @Override
    public void empty(TeamId team, MemberId member, Contents read) {
        lying.removeAll(read.steps());
    }
}
