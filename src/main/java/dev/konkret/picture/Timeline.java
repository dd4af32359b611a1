package dev.konkret.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * The way to a goal, told from its end.
 *
 * @param goal its words
 * @param celebration its day
 * @param stops from the celebration back to today
 */
public record Timeline(String goal, LocalDate celebration, List<Stop> stops, LocalDate today) {
    public Timeline {
        stops = List.copyOf(stops);
    }
}
