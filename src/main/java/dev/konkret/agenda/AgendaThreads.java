package dev.konkret.agenda;

import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that looks out for what is due, at once when something was put down, and as many others as messages may be under
 * way at the same time. Slack that is slow for one workspace holds up no more than half of them.
 */
public final class AgendaThreads implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AgendaThreads.class);

    /** Other processes put things down too, and they cannot wake us. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

    /** Due but held by somebody else's lease: no reason to ask without pause. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(20);

    /** Looking costs the same for one appointment and for many. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(3);

    /** What other processes put down waits no longer than that for one that is busy; looking everywhere is dear. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private static final int MOST_AT_ONCE = 50;
    private static final Duration NO_ROOM = Duration.ofMillis(500);

    /** How long what was begun may take when it is closed. */
    public static final Duration LONGEST_STOP = Duration.ofSeconds(12);

    private final AgendaWorker worker;
    private final ExecutorService senders;
    private final Function<Throwable, String> reason;
    private final Map<TeamId, Integer> underWay = new HashMap<>();
    private int most;
    private int free;
    private long hints;
    private long lookedAt;
    private boolean stirred = true;
    private boolean stopping;
    private boolean failing;
    private @Nullable Thread lookout;

    /**
     * @param senders runs what is due; ended by {@link #close}
     * @param reason why the agenda cannot be read, for the operator and in one line
     */
    public AgendaThreads(AgendaWorker worker, ExecutorService senders, Function<Throwable, String> reason) {
        this.worker = worker;
        this.senders = senders;
        this.reason = reason;
    }

    /** Begins to work, with at most so many messages under way. */
    public synchronized void start(int count) {
        most = count;
        free = count;
        lookout = new Thread(this::run, "agenda");
        lookout.setDaemon(true);
        lookout.start();
    }

    /** Says that something may be due now. */
    public synchronized void hint() {
        stirred = true;
        hints++;
        notifyAll();
    }

    /** Takes nothing new, lets what was begun finish, and returns then. */
    @Override
    public void close() {
        long until = System.nanoTime() + LONGEST_STOP.toNanos();
        try {
            Thread thread = stop();
            if (thread != null) thread.join(LONGEST_STOP.toMillis());
            awaitSenders(until);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        senders.shutdownNow();
    }

    private synchronized @Nullable Thread stop() {
        stopping = true;
        notifyAll();
        return lookout;
    }

    private synchronized void awaitSenders(long until) throws InterruptedException {
        while (free < most) {
            long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            if (left <= 0) return;
            wait(left);
        }
    }

    private void run() {
        long seen = hintsSoFar();
        while (!isStopping()) {
            Duration pause = step();
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (!pause.isZero()) seen = sleep(pause, seen);
        }
    }

    private Duration step() {
        try {
            int room = Math.min(MOST_AT_ONCE, room());
            if (room == 0) return LONGEST_SLEEP;
            List<Claim> claims = isTimeToLook() ? worker.claim(room) : worker.claimKnown(room);
            for (Claim claim : claims) handOn(claim);
            Duration pause = claims.isEmpty() ? worker.idleAsSeen(LONGEST_SLEEP) : Duration.ZERO;
            report(null);
            return !claims.isEmpty() || pause.compareTo(SHORTEST_SLEEP) > 0 ? pause : SHORTEST_SLEEP;
        } catch (RuntimeException | Error e) {
            // Should this thread end, nothing would ever be sent again, and nobody would notice for minutes.
            report(e);
            return LONGEST_SLEEP;
        }
    }

    /** Everything is looked at when something was put down or when the last time was long ago; else what was seen will do. */
    private synchronized boolean isTimeToLook() {
        if (!stirred && System.nanoTime() - lookedAt < LOOK_AGAIN.toNanos()) return false;
        stirred = false;
        lookedAt = System.nanoTime();
        return true;
    }

    private void handOn(Claim claim) {
        TeamId team = claim.appointment().team();
        if (!take(team)) {
            worker.putBack(claim, NO_ROOM);
            return;
        }
        senders.execute(() -> {
            try {
                worker.handle(claim);
            } finally {
                giveBack(team);
            }
        });
    }

    private synchronized boolean take(TeamId team) {
        int ofTeam = underWay.getOrDefault(team, 0);
        if (ofTeam > 0 && ofTeam >= most / 2) return false;
        underWay.put(team, ofTeam + 1);
        free--;
        return true;
    }

    private synchronized void giveBack(TeamId team) {
        underWay.computeIfPresent(team, (t, count) -> count == 1 ? null : count - 1);
        free++;
        hints++;
        notifyAll();
    }

    private synchronized int room() {
        return free;
    }

    /** One line when the store goes away and one when it is back, not one a second. */
    private synchronized void report(@Nullable Throwable failure) {
        if (failure != null && !failing) log.warn("the agenda cannot be read: {}", reason.apply(failure));
        if (failure == null && failing) log.info("the agenda can be read again");
        failing = failure != null;
    }

    private synchronized long sleep(Duration pause, long seen) {
        long until = System.nanoTime() + pause.toNanos();
        try {
            while (!stopping && hints == seen) {
                long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
                if (left <= 0) break;
                wait(left);
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
        return hints;
    }

    private synchronized long hintsSoFar() {
        return hints;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }
}
