package dev.konkret.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * One person's working time: zone, hours and the holidays of their region.
 *
 * <p>A moment in the gap of a change to summer time becomes the first one after it, in the overlap the earlier one,
 * as {@link ZonedDateTime#of} has it.
 */
public record WorkingTime(ZoneId zone, WorkingHours hours, Predicate<LocalDate> holiday) {

    /** A year of days off in a row is a wrong setting, not a holiday. */
    private static final int LONGEST_PAUSE_DAYS = 366;

    /** Returns the local day of this person at {@code now}. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Returns whether this person works on {@code day}. */
    public boolean isWorkingDay(LocalDate day) {
        return hours.days().contains(day.getDayOfWeek()) && !holiday.test(day);
    }

    /** Returns when this person's day begins on {@code day}, be it a working day or not. */
    public Instant morningOf(LocalDate day) {
        return ZonedDateTime.of(day, hours.from(), zone).toInstant();
    }

    /** Returns {@code at} when it lies in working time, else the beginning of the next working day's window. */
    public Instant firstMomentFrom(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate day = local.toLocalDate();
        if (isWorkingDay(day)) {
            if (local.toLocalTime().isBefore(hours.from())) return morningOf(day);
            if (local.toLocalTime().isBefore(hours.to())) return at;
        }
        return morningOf(workingDaysAfter(day, 1));
    }

    /** Returns {@code day} when it is a working day, else the last working day before it. */
    public LocalDate workingDayUpTo(LocalDate day) {
        return isWorkingDay(day) ? day : workingDaysBefore(day, 1);
    }

    /** Returns the {@code count}-th working day after {@code day}, which itself is not counted; count is 1 or more. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /** Returns the {@code count}-th working day before {@code day}, which itself is not counted; count is 1 or more. */
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    private LocalDate walk(LocalDate from, int count, int direction) {
        LocalDate day = from;
        int found = 0;
        for (int steps = 0; found < count && steps < count * 7 + LONGEST_PAUSE_DAYS; steps++) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) found++;
        }
        return day;
    }
}
