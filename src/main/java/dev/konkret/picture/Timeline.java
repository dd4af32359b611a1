package dev.konkret.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a goal, told from its end.
 *
 * @param goal its words
 * @param celebration its day; null when it has none yet
 * @param stops from the celebration back to today
 */
public record Timeline(String goal, @Nullable LocalDate celebration, List<Stop> stops, LocalDate today) {
    public Timeline {
        stops = List.copyOf(stops);
    }
}
