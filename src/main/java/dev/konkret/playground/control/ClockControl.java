package dev.konkret.playground.control;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock as people move it. */
public interface ClockControl {
    /** What the clock shows. */
    Instant now();

    /** Whose mornings and evenings it shows. */
    ZoneId zone();

    /** Goes forward to this moment by way of everything that is due until then; returns what went wrong, or null. */
    @Nullable
    String moveTo(Instant target);
}
