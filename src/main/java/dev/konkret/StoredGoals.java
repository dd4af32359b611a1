package dev.konkret;

import dev.konkret.digest.Gap;
import dev.konkret.digest.TeamGoals;
import dev.konkret.goal.Goal;
import dev.konkret.goal.Goals;
import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals where they are kept, as digests look at them. */
record StoredGoals(Goals goals) implements TeamGoals {

    @Override
    public @Nullable String of(TeamId team, NextStep step) {
        return step.goal() == null
                ? null
                : goals.find(team, step.goal()).map(StoredGoals::words).orElse(null);
    }

    @Override
    public Found in(TeamId team, ChannelId channel) {
        List<Goal> there = goals.inChannel(team, channel);
        List<Gap> gaps = there.stream()
                .flatMap(goal -> goal.outline().resources().openGaps().stream()
                        .map(need -> new Gap(channel, words(goal), need.what())))
                .toList();
        return new Found(!there.isEmpty(), gaps);
    }

    private static String words(Goal goal) {
        return goal.text().text().words();
    }
}
