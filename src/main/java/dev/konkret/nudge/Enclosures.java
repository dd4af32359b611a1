package dev.konkret.nudge;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.util.Optional;

/** Knows what stands behind a name somebody has enclosed in a {@link Pigeonhole}, as it is when the message is written. */
@FunctionalInterface
public interface Enclosures {

    /**
     * Returns what is to be said under this name; empty when there is nothing to say any more.
     *
     * @param room how many lines it may take
     */
    Optional<Enclosure> open(TeamId team, MemberId member, String name, int room, Instant now);
}
