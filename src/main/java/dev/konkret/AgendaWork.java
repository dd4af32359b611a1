package dev.konkret;

import dev.konkret.agenda.AgendaThreads;
import dev.konkret.agenda.AgendaWorker;
import dev.konkret.agenda.Backlog;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Errands;
import dev.konkret.redis.AgendaFigures;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.web.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the bot does of its own accord, the threads that do it, and what the operator sees of that. */
final class AgendaWork {
    private static final int MESSAGES_UNDER_WAY = 48;
    private static final Duration LONGEST_ERRANDS = Duration.ofSeconds(5);

    /** How long {@link #close} takes at most. */
    static final Duration LONGEST_STOP = AgendaThreads.LONGEST_STOP.plus(LONGEST_ERRANDS);

    private final Errands errands = new Errands(Threads.forWaiting("errand"));
    private final AgendaWorker worker;
    private final Backlog backlog;
    private final AgendaThreads threads;

    /**
     * @param lease how long an appointment is held by whoever handles it
     * @param reason why the agenda cannot be read, for the operator and in one line
     */
    AgendaWork(RedisAgenda agenda, Consumer<Claim> handler, Duration lease, Function<Throwable, String> reason) {
        this.worker = new AgendaWorker(agenda, handler, errands, lease);
        this.backlog = new Backlog(agenda, worker);
        this.threads = new AgendaThreads(worker, Threads.forWaiting("sender"), reason);
    }

    /** What is done besides, once the one who asked has an answer. */
    Errands errands() {
        return errands;
    }

    void showIn(Metrics metrics, RedisAgenda agenda, AgendaFigures figures) {
        metrics.total("konkret.agenda.handled", "Appointments handled", worker::handled);
        metrics.total("konkret.agenda.failed", "Appointments that failed and come due again", worker::failed);
        metrics.total("konkret.agenda.turns.awaited", "Messages that waited for their turn", agenda::turnsAwaited);
        metrics.gauge("konkret.agenda.due", "Appointments due and held by nobody", figures::due);
        metrics.gauge(
                "konkret.agenda.late.seconds",
                "How late the earliest appointment is",
                () -> backlog.lateness().toSeconds());
        metrics.gauges(
                "konkret.agenda.bucket.late.seconds",
                "How late the earliest appointment of a bucket is; buckets with nothing on the agenda are left out",
                "bucket",
                figures::lateByBucket);
    }

    void start() {
        threads.start(MESSAGES_UNDER_WAY);
    }

    /** Tells that something may have come due. */
    void hint() {
        threads.hint();
    }

    Optional<Instant> nextDue() {
        return worker.nextDue();
    }

    void settle() {
        worker.settle();
    }

    /** Returns why appointments are not handled as they should be, in one line. */
    Optional<String> trouble() {
        return backlog.trouble();
    }

    /** Finishes what was begun, and leaves the rest on the agenda. */
    void close() {
        threads.close();
        errands.close(LONGEST_ERRANDS);
    }
}
