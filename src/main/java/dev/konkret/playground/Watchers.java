package dev.konkret.playground;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** The pages that are open: each is told with one line when something has changed, a few times a second at most. */
final class Watchers implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AtomicLong changes = new AtomicLong();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "slack-watchers");
        thread.setDaemon(true);
        return thread;
    });

    Watchers() {
        var unused = teller.scheduleAtFixedRate(
                () -> clients.forEach(c -> c.sendComment("still here")),
                HEARTBEAT_MILLIS,
                HEARTBEAT_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    void add(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        clients.add(client);
        client.sendEvent("changed", String.valueOf(changes.get()));
    }

    void changed() {
        changes.incrementAndGet();
        if (clients.isEmpty() || teller.isShutdown() || !pending.compareAndSet(false, true)) return;
        var unused = teller.schedule(
                () -> {
                    pending.set(false);
                    clients.forEach(c -> c.sendEvent("changed", String.valueOf(changes.get())));
                },
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        teller.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
