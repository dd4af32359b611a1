package dev.konkret.playground.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts calls as Slack does: per method and minute, and messages per channel and second with a small burst. */
final class RateLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BURST_WINDOW = Duration.ofSeconds(5);
    private static final int BURST = 5;

    private final Clock clock;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** Seconds to wait before this call may be made; 0 when it may be made now, and then it is counted. */
    synchronized int waitFor(String method, int perMinute, String channel) {
        int wait = seconds(method, perMinute, MINUTE);
        if (wait == 0 && method.equals("chat.postMessage")) wait = seconds(method + " " + channel, BURST, BURST_WINDOW);
        if (wait == 0) {
            count(method);
            if (method.equals("chat.postMessage")) count(method + " " + channel);
        }
        return wait;
    }

    private int seconds(String what, int allowed, Duration window) {
        Deque<Instant> made = calls.computeIfAbsent(what, w -> new ArrayDeque<>());
        Instant now = clock.instant();
        while (!made.isEmpty() && !made.peekFirst().isAfter(now.minus(window))) made.removeFirst();
        if (made.size() < allowed) return 0;
        long millis = Duration.between(now, made.getFirst().plus(window)).toMillis();
        return (int) Math.max(1, (millis + 999) / 1_000);
    }

    private void count(String what) {
        calls.computeIfAbsent(what, w -> new ArrayDeque<>()).addLast(clock.instant());
    }
}
