package dev.konkret.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether what is due is being worked on. Only appointments count that nobody holds, and only when nothing has been handled
 * for as long: a clock that jumps makes much overdue at once, and that is no trouble while it is being worked off.
 */
public final class Backlog {
    private static final Duration TOO_LATE = Duration.ofMinutes(5);

    private final Agenda agenda;
    private final AgendaWorker worker;
    private long handledBefore = -1;
    private long idleSince;

    public Backlog(Agenda agenda, AgendaWorker worker) {
        this.agenda = agenda;
        this.worker = worker;
    }

    /** Returns how late the earliest appointment is that nobody holds; zero when none is. */
    public Duration lateness() {
        Optional<Instant> next = agenda.nextDue();
        Duration late = next.map(due -> Duration.between(due, agenda.now())).orElse(Duration.ZERO);
        return late.isNegative() ? Duration.ZERO : late;
    }

    /** Returns why the bot is not doing its work, in one line; empty when it does. */
    public Optional<String> trouble() {
        return trouble(System.nanoTime());
    }

    /** @param nanoTime the moment of the question, by {@link System#nanoTime} */
    synchronized Optional<String> trouble(long nanoTime) {
        Duration late = lateness();
        if (late.compareTo(TOO_LATE) <= 0 || worker.handled() != handledBefore) {
            handledBefore = worker.handled();
            idleSince = nanoTime;
            return Optional.empty();
        }
        if (nanoTime - idleSince < TOO_LATE.toNanos()) return Optional.empty();
        return Optional.of("Reminders are " + late.toMinutes() + " minutes overdue and nobody works on them");
    }
}
