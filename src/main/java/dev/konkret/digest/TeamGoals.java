package dev.konkret.digest;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals of a workspace as a digest looks at them. */
public interface TeamGoals {

    /**
     * What there is in a channel.
     *
     * @param any whether there is a goal that is not over
     * @param gaps what these goals lack
     */
    record Found(boolean any, List<Gap> gaps) {
        /** No goal. */
        public static final Found NOTHING = new Found(false, List.of());

        public Found {
            gaps = List.copyOf(gaps);
        }
    }

    /** Returns the goal this step serves, in a few words; null when nobody has said. */
    @Nullable
    String of(TeamId team, NextStep step);

    /** Returns what there is in this channel. */
    Found in(TeamId team, ChannelId channel);
}
