package dev.konkret.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Calendar arithmetic that no language needs to know. */
public final class Days {
    private Days() {}

    /** Returns day {@code day} of {@code month}, the first one from {@code from} on; null when there is no such day. */
    public static @Nullable LocalDate next(int day, int month, LocalDate from) {
        // 29 February comes every eighth year at the latest.
        for (int year = from.getYear(); year <= from.getYear() + 8; year++) {
            LocalDate date = of(year, month, day);
            if (date != null && !date.isBefore(from)) return date;
        }
        return null;
    }

    /** Returns the date, null when the calendar does not have it. */
    public static @Nullable LocalDate of(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) return null;
        return LocalDate.of(year, month, day);
    }

    /** Returns the next day with number {@code day} from {@code from} on; months without it are skipped. */
    public static @Nullable LocalDate nextDayOfMonth(int day, LocalDate from) {
        if (day < 1 || day > 31) return null;
        LocalDate month = from.withDayOfMonth(1);
        for (int i = 0; i < 4; i++) {
            LocalDate date = of(month.getYear(), month.getMonthValue(), day);
            if (date != null && !date.isBefore(from)) return date;
            month = month.plusMonths(1);
        }
        return null;
    }

    /** Returns {@code weekday} (1 is Monday) of the ISO week {@code weeks} after the one that holds {@code day}. */
    public static LocalDate inWeek(LocalDate day, int weeks, int weekday) {
        return monday(day).plusDays(weeks * 7L + weekday - 1);
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Returns the Monday of ISO week {@code week}, null when {@code year} has no such week. */
    static @Nullable LocalDate week(int week, int year) {
        LocalDate inYear = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()) return null;
        return monday(inYear).plusWeeks(week - 1L);
    }

    /** Returns the Monday of the first ISO week {@code week} whose Friday is not before {@code today}. */
    static @Nullable LocalDate nextWeek(int week, LocalDate today) {
        int year = today.get(IsoFields.WEEK_BASED_YEAR);
        for (int i = 0; i < 9; i++) {
            LocalDate monday = week(week, year + i);
            if (monday != null && !monday.plusDays(4).isBefore(today)) return monday;
        }
        return null;
    }

    /** Returns the last day of the month of {@code day}. */
    static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    static LocalDate quarterStart(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    static LocalDate halfStart(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }
}
