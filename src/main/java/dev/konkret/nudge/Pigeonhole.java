package dev.konkret.nudge;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;

/** Where steps lie that a person is told about in their next daily message: what came while they were not to be disturbed. */
public interface Pigeonhole {

    /** Lays the step down for this person, and sees to it that their daily message is looked at from {@code at} on. */
    void lay(TeamId team, MemberId member, NextStepId step, Instant at);

    /** Returns the steps that were laid down up to {@code upTo}, the earliest first, not more than fit into a message. */
    Contents waiting(TeamId team, MemberId member, Instant upTo);

    /** Takes out what was read; what was laid down again since then stays. */
    void empty(TeamId team, MemberId member, Contents read);

    /**
     * What lies there.
     *
     * @param last when the latest of them was laid down
     */
    record Contents(List<NextStepId> steps, Instant last) {
        /** Nothing lies there. */
        public static final Contents NONE = new Contents(List.of(), Instant.EPOCH);

        public Contents {
            steps = List.copyOf(steps);
        }
    }
}
