package dev.konkret.workspace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on which somebody does not work, and the day on which they do again.
 *
 * @param next the first working day after it
 */
public record DayOff(LocalDate day, Why why, LocalDate next) {

    /** Why nobody works, the most general reason first. */
    public enum Why {
        WEEKEND,
        HOLIDAY,
        AWAY,
        PART_TIME
    }

    /** Returns why {@code day} is none to work on; empty when it is one. */
    public static Optional<DayOff> of(LocalDate day, WorkingTime time) {
        if (time.isWorkingDay(day)) return Optional.empty();
        return Optional.of(new DayOff(day, why(day, time), time.workingDaysAfter(day, 1)));
    }

    private static Why why(LocalDate day, WorkingTime time) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (weekend && !time.hours().days().contains(day.getDayOfWeek())) return Why.WEEKEND;
        if (time.holiday().test(day)) return Why.HOLIDAY;
        return time.isAwayOn(day) ? Why.AWAY : Why.PART_TIME;
    }
}
