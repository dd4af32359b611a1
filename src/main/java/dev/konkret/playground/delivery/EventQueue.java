package dev.konkret.playground.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events on their way to the bot, one after the other. What the bot does not take is sent again at once, after a minute
 * and after five, by the clock that can be moved.
 */
public final class EventQueue implements AutoCloseable {
    private static final List<Duration> PAUSES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

    private final BotConnection bot;
    private final Faults faults;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "slack-events");
        thread.setDaemon(true);
        return thread;
    });
    private final PriorityQueue<Retry> retries = new PriorityQueue<>(Comparator.comparing(Retry::due));
    private @Nullable Delivery heldBack;
    private int underWay;
    private long delivered;

    private record Delivery(
            String name,
            ObjectNode envelope,
            int attempt,
            @Nullable String reason) {}

    private record Retry(Instant due, Delivery delivery) {}

    public EventQueue(BotConnection bot, Faults faults, Clock clock) {
        this.bot = bot;
        this.faults = faults;
        this.clock = clock;
    }

    /** Puts an event at the end of the queue; {@code name} is its type. */
    public void offer(String name, ObjectNode envelope) {
        Delivery delivery = new Delivery(name, envelope, 0, null);
        Optional<Faults.Fault> fault = faults.next(name, Faults.OF_DELIVERIES);
        List<Delivery> now = new ArrayList<>(List.of(delivery));
        synchronized (this) {
            if (fault.isPresent() && fault.get().kind().equals("deliver_twice")) now.add(delivery);
            if (fault.isPresent() && fault.get().kind().equals("out_of_order") && heldBack == null) {
                heldBack = delivery;
                return;
            }
            if (heldBack != null) {
                now.add(heldBack);
                heldBack = null;
            }
        }
        now.forEach(this::send);
    }

    /** When the next event is due to be sent again. */
    public synchronized Optional<Instant> nextDue() {
        return Optional.ofNullable(retries.peek()).map(Retry::due);
    }

    /** Puts everything that is due to be sent again into the queue. */
    public void sendDue() {
        List<Delivery> due = new ArrayList<>();
        synchronized (this) {
            while (!retries.isEmpty() && !retries.peek().due().isAfter(clock.instant())) {
                due.add(retries.remove().delivery());
            }
        }
        due.forEach(this::send);
    }

    /** Waits until nothing is under way; false when that took longer than {@code limit}. */
    public synchronized boolean awaitIdle(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (underWay > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) return false;
            try {
                wait(left);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    /** How many deliveries there have been, which tells whether there was one since. */
    public synchronized long delivered() {
        return delivered;
    }

    /** Forgets whatever was to be sent again. */
    public synchronized void clear() {
        retries.clear();
        heldBack = null;
    }

    private synchronized void send(Delivery delivery) {
        underWay++;
        delivered++;
        try {
            worker.execute(() -> {
                try {
                    deliver(delivery);
                } finally {
                    landed();
                }
            });
        } catch (RejectedExecutionException closed) {
            landed();
        }
    }

    private synchronized void landed() {
        underWay--;
        notifyAll();
    }

    private void deliver(Delivery first) {
        Delivery delivery = first;
        while (true) {
            BotConnection.Answer answer = bot.event(delivery.name(), delivery.envelope(), headers(delivery));
            if (answer.isAcknowledged() || answer.noRetry() || delivery.attempt() >= PAUSES.size()) return;
            String reason = answer.failure() == null ? "http_error" : answer.failure();
            Duration pause = PAUSES.get(delivery.attempt());
            delivery = new Delivery(delivery.name(), delivery.envelope(), delivery.attempt() + 1, reason);
            if (!pause.isZero()) {
                synchronized (this) {
                    retries.add(new Retry(clock.instant().plus(pause), delivery));
                }
                return;
            }
        }
    }

    private static Map<String, String> headers(Delivery delivery) {
        if (delivery.attempt() == 0) return Map.of();
        Map<String, String> headers = new HashMap<>();
        headers.put("X-Slack-Retry-Num", String.valueOf(delivery.attempt()));
        headers.put("X-Slack-Retry-Reason", delivery.reason() == null ? "unknown_error" : delivery.reason());
        return headers;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
