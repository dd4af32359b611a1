package dev.konkret.slack.deliver;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long each time, up to ten minutes, a little different for everybody. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 7;

    /** With the waits above, about a day. */
    private static final int MOST_ATTEMPTS = 150;

    private static final int JITTER_MILLIS = 1_000;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Returns the wait after so many attempts, 0 or more. */
    Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return (wait.compareTo(LONGEST) < 0 ? wait : LONGEST).plus(jitter());
    }

    /** Returns a bit of chance, so that not everybody comes back at the same moment. */
    synchronized Duration jitter() {
        return Duration.ofMillis(random.nextInt(JITTER_MILLIS));
    }

    boolean isExhausted(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }
}
