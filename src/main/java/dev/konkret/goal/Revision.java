package dev.konkret.goal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of a goal's text changed.
 *
 * @param oldDate the date before; null when there was none
 * @param newDate the date now; null when there is none
 */
public record Revision(
        Difference words,
        Difference measure,
        @Nullable LocalDate oldDate,
        @Nullable LocalDate newDate) {

    /** Returns what changed from {@code old} to {@code now}. */
    public static Revision of(GoalText old, GoalText now) {
        return new Revision(
                Difference.between(old.words(), now.words()),
                Difference.between(old.measure(), now.measure()),
                old.date(),
                now.date());
    }

    /** Returns whether the date is another one. */
    public boolean dateChanged() {
        return !Objects.equals(oldDate, newDate);
    }
}
