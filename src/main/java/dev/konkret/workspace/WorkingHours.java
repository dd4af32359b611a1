package dev.konkret.workspace;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * The part of the week in which a person may be disturbed.
 *
 * @param from first minute, included
 * @param to end of the window, excluded, later than {@code from}
 * @param days at least one day
 */
public record WorkingHours(LocalTime from, LocalTime to, Set<DayOfWeek> days) {

    /** Monday to Friday, nine to five. */
    public static final WorkingHours USUAL = new WorkingHours(
            LocalTime.of(9, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public WorkingHours {
        if (!from.isBefore(to)) throw new IllegalArgumentException("working hours end at " + to + ", before " + from);
        if (days.isEmpty()) throw new IllegalArgumentException("working hours without a day");
        days = Set.copyOf(days);
    }
}
