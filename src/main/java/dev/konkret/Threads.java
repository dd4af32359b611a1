package dev.konkret;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for short pieces of work that mostly wait: virtual ones when the JDK has them. */
final class Threads {
    /** The first Java whose virtual threads are final. */
    private static final int VIRTUAL_SINCE = 21;

    private static final int MOST = 64;

    private Threads() {}

    static ExecutorService forWaiting(String name) {
        if (Runtime.version().feature() >= VIRTUAL_SINCE) {
            try {
                return (ExecutorService) MethodHandles.publicLookup()
                        .findStatic(
                                Executors.class,
                                "newVirtualThreadPerTaskExecutor",
                                MethodType.methodType(ExecutorService.class))
                        .invokeExact();
            } catch (Throwable e) {
                throw new IllegalStateException("this Java has no virtual threads", e);
            }
        }
        // So many at once at most: what comes on top waits, and Slack delivers again what waits too long.
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(MOST, MOST, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
