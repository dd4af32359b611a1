package dev.konkret.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A stretch of the calendar that a message names: nächste Woche, KW 48, Q1, März.
 *
 * @param end index behind its last token
 * @param unit one of {@link Units}; a season is a quarter
 * @param first its first day
 * @param last its last day
 * @param rolls how the next one is found when this one is over: a {@link Units} unit, 0 when it is fixed
 * @param said how sure it is that this is a period: {@link #BARE}, {@link #WEAK} or {@link #CLEAR}
 */
record Period(int end, int unit, LocalDate first, LocalDate last, int rolls, int said) {
    /** A unit without any modifier ("Woche"), a period only behind Ende, im Laufe and the like. */
    static final int BARE = 0;
    /** A month or season, which needs a preposition. */
    static final int WEAK = 1;

    static final int CLEAR = 2;

    Period following() {
        LocalDate next = switch (rolls) {
            case Units.WEEK, Units.WEEKEND -> first.plusWeeks(1);
            case Units.MONTH -> first.plusMonths(1);
            case Units.QUARTER -> first.plusMonths(3);
            case Units.HALF_YEAR -> first.plusMonths(6);
            case Units.YEAR -> first.plusYears(1);
            default -> first;
        };
        LocalDate newLast = rolls == Units.WEEK || rolls == Units.WEEKEND
                ? last.plusWeeks(1)
                : next.plusMonths(months()).minusDays(1);
        return new Period(end, unit, next, newLast, rolls, said);
    }

    private int months() {
        return (last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1;
    }

    Period until(int newEnd) {
        return new Period(newEnd, unit, first, last, rolls, said);
    }

    /** Returns the day the whole period stands for as a due date. */
    LocalDate due(LocalDate today) {
        if (unit != Units.WEEK) return last;
        LocalDate friday = first.with(DayOfWeek.FRIDAY);
        return friday.isBefore(today) && !last.isBefore(today) ? last : friday;
    }

    /** Returns the day that beginning (1), middle (2) or end (3) of the period stand for. */
    LocalDate part(int part, LocalDate today) {
        if (part == 3) return due(today);
        if (part == 1) return first;
        return switch (unit) {
            case Units.WEEK -> first.plusDays(2);
            case Units.MONTH -> first.plusDays(14);
            case Units.QUARTER -> first.plusMonths(1).plusDays(14);
            case Units.HALF_YEAR -> first.plusMonths(3).minusDays(1);
            case Units.YEAR -> first.plusMonths(6).minusDays(1);
            default -> first;
        };
    }
}
