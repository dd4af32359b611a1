package dev.konkret.nudge;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody's pigeonhole is the same one, and nobody is woken. */
final class PigeonholeInMemory implements Pigeonhole {
    private final List<NextStepId> lying = new ArrayList<>();
    private final Map<String, Instant> enclosed = new HashMap<>();

    @Override
    public void lay(TeamId team, MemberId member, NextStepId step, Instant at) {
        if (!lying.contains(step)) lying.add(step);
    }

    @Override
    public void enclose(TeamId team, MemberId member, String name, Instant at) {
        enclosed.put(name, at);
    }

    @Override
    public Contents waiting(TeamId team, MemberId member, Instant upTo) {
        if (lying.isEmpty() && enclosed.isEmpty()) return Contents.NONE;
        List<String> now = enclosed.keySet().stream()
                .filter(name -> !enclosed.get(name).isAfter(upTo))
                .toList();
        return new Contents(
                lying,
                now,
                upTo,
                enclosed.values().stream().filter(at -> at.isAfter(upTo)).min(Comparator.naturalOrder()));
    }

    @Override
    public void empty(TeamId team, MemberId member, Contents read) {
        lying.removeAll(read.steps());
        enclosed.keySet().removeAll(read.enclosed());
    }
}
