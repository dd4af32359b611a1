package dev.konkret.digest;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The accepted steps of a channel as a digest looks at them: however many there are, it reads only what it shows. */
public interface ChannelSteps {

    /** A step with all that happened to it, the oldest first. */
    record Told(NextStep step, List<StepEvent> history) {
        public Told {
            history = List.copyOf(history);
        }
    }

    /**
     * What there is in a channel.
     *
     * @param overdue the steps overdue for longest, the oldest first
     * @param waiting the steps that wait for help or a decision, the oldest first
     * @param done what was done in the time asked for, the latest first
     * @param postponed what was postponed in that time and is still open, the latest first
     * @param dropped what was dropped in that time, the latest first
     */
    record Look(
            Tally tally,
            List<Told> overdue,
            List<Told> waiting,
            List<Told> done,
            List<Told> postponed,
            List<Told> dropped) {}

    /**
     * Looks at a channel.
     *
     * @param today what was due before is overdue
     * @param from since when closed and postponed steps are of interest
     * @param most how many steps of each kind are read
     */
    Look look(TeamId team, ChannelId channel, LocalDate today, Instant from, int most);

    /** Returns what was closed in that channel since then, the latest first, at most {@code most}. */
    List<Told> closedSince(TeamId team, ChannelId channel, Instant from, int most);

    /** Returns the accepted steps that are overdue, the oldest first, at most {@code most}. */
    List<Told> overdue(TeamId team, ChannelId channel, LocalDate today, int most);
}
