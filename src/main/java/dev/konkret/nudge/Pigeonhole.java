package dev.konkret.nudge;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where things lie that a person is told about in their next daily message: steps that moved while they were not to be
 * disturbed, and enclosures that were meant for that message from the beginning.
 */
public interface Pigeonhole {

    /** Lays the step down for this person, and sees to it that their daily message is looked at from {@code at} on. */
    void lay(TeamId team, MemberId member, NextStepId step, Instant at);

    /**
     * Has the daily message of {@code at}, or the first one after it, say what {@link Enclosures} know under this name. Doing
     * it again is doing it once.
     */
    void enclose(TeamId team, MemberId member, String name, Instant at);

    /** Returns what was meant for a message up to {@code upTo}, the earliest first, not more than fits into one. */
    Contents waiting(TeamId team, MemberId member, Instant upTo);

    /** Takes out what was read; what was laid down again since then stays. */
    void empty(TeamId team, MemberId member, Contents read);

    /**
     * What lies there.
     *
     * @param enclosed names of what was enclosed
     * @param last when the latest of all was laid down, or is meant for
     * @param next from when on more is there; empty when that is all
     */
    record Contents(List<NextStepId> steps, List<String> enclosed, Instant last, Optional<Instant> next) {
        /** Nothing lies there. */
        public static final Contents NONE = new Contents(List.of(), List.of(), Instant.EPOCH, Optional.empty());

        public Contents {
            steps = List.copyOf(steps);
            enclosed = List.copyOf(enclosed);
        }

        /** Returns whether nothing is there yet. */
        public boolean isEmpty() {
            return steps.isEmpty() && enclosed.isEmpty();
        }
    }
}
