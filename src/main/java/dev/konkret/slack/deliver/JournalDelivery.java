package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.slack.PollDesk;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Sees to it that what was erased because its time was over does not stay in the store's journal: that is written anew within
 * eight days. It is dear where there is much, so it happens at the beginning of a day and once for all workspaces.
 */
final class JournalDelivery implements Delivery {
    private static final Duration LATEST = Duration.ofDays(7);
    private static final Duration BUSY = Duration.ofMinutes(10);

    private final Deliveries.Parts parts;
    private final PollDesk polls;
    private volatile Instant asked = Instant.MIN;

    JournalDelivery(Deliveries.Parts parts, PollDesk polls) {
        this.parts = parts;
        this.polls = polls;
    }

    /** Tells that something of this workspace has just been erased because its time was over. */
    void erased(TeamId team) {
        Instant day = parts.now().plus(LATEST).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        parts.agenda().put(new Due(new Appointment(team, Appointment.Kind.JOURNAL, team.value()), day));
    }

    @Override
    public void handle(Claim claim) {
        Instant now = parts.now();
        // Whoever was first on this day has had it written anew for all.
        boolean forgotten = !asked.isBefore(claim.dueAt());
        if (!forgotten) {
            forgotten = polls.polls().forgetJournal(claim.appointment().team());
            if (forgotten) asked = now;
        }
        parts.agenda().done(claim, null, forgotten ? null : now.plus(BUSY));
    }
}
