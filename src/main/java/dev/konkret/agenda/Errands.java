package dev.konkret.agenda;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done right after an answer has gone out, on other threads. Knows when nothing is left to do. */
public final class Errands implements Executor {
    private static final Logger log = LoggerFactory.getLogger(Errands.class);

    private final ExecutorService threads;
    private int open;

    /** @param threads where errands run; ended by {@link #close} */
    public Errands(ExecutorService threads) {
        this.threads = threads;
    }

    /** Runs the errand soon. One that fails is logged; when the bot is closing, it is dropped. */
    @Override
    public void execute(Runnable errand) {
        change(1);
        try {
            threads.execute(() -> {
                try {
                    errand.run();
                } catch (RuntimeException e) {
                    log.warn("an errand failed", e);
                } finally {
                    change(-1);
                }
            });
        } catch (RejectedExecutionException e) {
            change(-1);
            log.info("an errand came too late, the bot is closing");
        }
    }

    /** Waits until no errand is left, at most {@code limit}, and returns whether that is so. */
    public synchronized boolean awaitIdle(Duration limit) {
        long until = System.nanoTime() + limit.toNanos();
        try {
            while (open > 0) {
                long millis = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (millis <= 0) return false;
                wait(millis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return open == 0;
    }

    /** Lets what was begun finish, at most {@code limit}. */
    public void close(Duration limit) {
        awaitIdle(limit);
        threads.shutdownNow();
    }

    private synchronized void change(int by) {
        open += by;
        if (open == 0) notifyAll();
    }
}
