package dev.konkret.nudge;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long a step that nobody took looks for somebody: who proposed it is asked again after a sixth and after half of the time,
 * by default after 30 and 90 days; at its end the step ends by itself.
 *
 * @param from when somebody last did something with it, or the day it is meant for if that comes later
 * @param time as long as closed steps are kept
 */
public record Search(Instant from, Duration time) {
    private static final int FIRST = 6;
    private static final int SECOND = 2;

    public Search {
        // Stored moments have whole milliseconds, and a planned one must be found again.
        from = from.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns when it ends. */
    public Instant end() {
        return from.plus(time);
    }

    /** Returns the first moment after {@code after} at which who proposed it is asked again, or at which it ends. */
    public Instant next(Instant after) {
        Instant first = from.plus(time.dividedBy(FIRST));
        if (first.isAfter(after)) return first;
        Instant second = from.plus(time.dividedBy(SECOND));
        return second.isAfter(after) ? second : end();
    }

    /** Returns whether who proposed it is to be asked by {@code now}, if that was looked at last just before {@code planned}. */
    public boolean asks(Instant planned, Instant now) {
        Instant next = next(planned.minusMillis(1));
        return !next.isAfter(now) && next.isBefore(end());
    }
}
