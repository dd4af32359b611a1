package dev.konkret.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * When a message was posted, and which days are free there.
 *
 * @param posted the reference instant in the zone of the reader
 * @param holiday tells whether a day is a public holiday
 */
public record Moment(ZonedDateTime posted, LocalDate today, Predicate<LocalDate> holiday) {
    private static final int MOST_FREE_DAYS = 60;

    Moment(ZonedDateTime posted, Predicate<LocalDate> holiday) {
        this(posted, posted.toLocalDate(), holiday);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holiday.test(day);
    }

    /** Returns the {@code n}-th working day after {@code day}, {@code day} not counted. */
    public LocalDate workingDaysAfter(LocalDate day, int n) {
        LocalDate at = day;
        int left = n;
        // Twice the days, so that a calendar without working days ends too.
        for (int days = 0; left > 0 && days < 2L * n + MOST_FREE_DAYS; days++) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) left--;
        }
        return at;
    }

    /** Returns the last working day before {@code day}. */
    public LocalDate workingDayBefore(LocalDate day) {
        LocalDate at = day.minusDays(1);
        for (int days = 0; !isWorkingDay(at) && days < MOST_FREE_DAYS; days++) at = at.minusDays(1);
        return at;
    }

    /** Returns the working day {@code n} counted from {@code first}, which counts itself. */
    LocalDate workingDayFrom(LocalDate first, int n) {
        return workingDaysAfter(first.minusDays(1), n);
    }
}
