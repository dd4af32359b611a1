package dev.konkret.duedate;

import org.jspecify.annotations.Nullable;

/** Reads clock times as one language tells them. */
@FunctionalInterface
public interface ClockReader {
    /** Returns the spoken time that begins at token {@code at}: halb drei, quarter past four; null when there is none. */
    @Nullable
    ClockTime spoken(Reading reading, int at);
}
