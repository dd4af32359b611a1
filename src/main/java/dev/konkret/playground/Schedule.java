package dev.konkret.playground;

import java.time.Instant;
import java.util.Optional;

/** What the bot has still to do, as far as moving the clock needs to know it. */
public interface Schedule {
    /** A bot of which nothing is known: nothing is ever due, and it is always at rest. */
    Schedule UNKNOWN = new Schedule() {
        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public void settle() {}
    };

    /** The next moment at which the bot wants to do something; empty when it waits for nothing. */
    Optional<Instant> nextDue();

    /** Returns when everything due by the clock has been handled and nothing runs in the background any more. */
    void settle();
}
