package dev.konkret.agenda;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few threads that step the worker: at once when something was put down, else when the next thing is due. */
public final class AgendaThreads implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AgendaThreads.class);

    /** Other processes put things down too, and they cannot wake us: one thread looks out for them. */
    private static final Duration LOOKOUT_SLEEP = Duration.ofSeconds(1);

    /** The others are woken by hints; this is for a hint that got lost. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    /** Due but held by somebody else's lease: no reason to ask without pause. */
    private static final Duration SHORTEST_SLEEP = Duration.ofMillis(20);

    /** Claiming few at a time leaves the rest to the other threads. */
    private static final int BATCH = 2;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(12);

    private final AgendaWorker worker;
    private final List<Thread> threads = new ArrayList<>();
    private long hints;
    private boolean stopping;
    private boolean failing;

    public AgendaThreads(AgendaWorker worker) {
        this.worker = worker;
    }

    /** Begins to work with so many threads. */
    public synchronized void start(int count) {
        for (int i = 1; i <= count; i++) {
            Duration longest = i == 1 ? LOOKOUT_SLEEP : LONGEST_SLEEP;
            Thread thread = new Thread(() -> run(longest), "agenda-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /** Says that something may be due now. */
    public synchronized void hint() {
        hints++;
        notifyAll();
    }

    /** Takes nothing new, lets what was begun finish, and returns then. */
    @Override
    public void close() {
        synchronized (this) {
            stopping = true;
            notifyAll();
        }
        long until = System.nanoTime() + LONGEST_STOP.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(
                        Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Duration longest) {
        long seen = hintsSoFar();
        while (!isStopping()) {
            Duration pause = step(longest);
            if (!pause.isZero()) seen = sleep(pause, seen);
        }
    }

    private Duration step(Duration longest) {
        try {
            int handled = worker.round(BATCH);
            if (handled == BATCH) hint();
            Duration pause = handled > 0 ? Duration.ZERO : worker.idleFor(longest);
            report(null);
            return handled > 0 || pause.compareTo(SHORTEST_SLEEP) > 0 ? pause : SHORTEST_SLEEP;
        } catch (RuntimeException e) {
            report(e);
            return LOOKOUT_SLEEP;
        }
    }

    /** One line when the store goes away and one when it is back, not one a second. */
    private synchronized void report(@Nullable RuntimeException failure) {
        if (failure != null && !failing) log.warn("the agenda cannot be read: {}", failure.toString());
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
