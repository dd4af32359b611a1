package dev.konkret;

import dev.konkret.redis.StartFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** What was started, closed in the reverse order: when the block ends, or when the process is asked to stop. */
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread hook = new Thread(this::closeAll, "stop");
    private boolean stopped;

    Running() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Returns the part, which is closed before everything kept earlier.
     *
     * @throws StartFailure when the process was asked to stop meanwhile; the part is closed then
     */
    synchronized <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        if (stopped) {
            closeAll();
            throw new StartFailure("Konkret was asked to stop while it started");
        }
        return part;
    }

    /** Returns when the process is asked to stop. */
    void untilAskedToStop() throws InterruptedException {
        stop.await();
    }

    @Override
    public void close() {
        closeAll();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what closed us.
        }
    }

    private synchronized void closeAll() {
        stopped = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                // One part that cannot be closed must not keep the others open.
                System.err.println("Could not stop cleanly: " + e.getMessage());
            }
        }
        stop.countDown();
    }
}
