package dev.konkret.duedate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads periods: weeks, months, quarters, half years, years, seasons. */
final class Periods {
    private Periods() {}

    /** Returns the period at {@code at}, null when there is none. */
    static @Nullable Period read(Reading r, int at) {
        Period period = relative(r, at);
        if (period == null) period = NumberedPeriods.read(r, at);
        if (period == null) period = month(r, at);
        if (period == null) period = season(r, at);
        return period;
    }

    /** Returns how many periods a modifier leads ahead: this 0, next 1, after next 2; -1 when it is none. */
    static int ahead(Reading r, int at) {
        if (r.is(at, Role.THIS)) return 0;
        if (r.is(at, Role.NEXT) || r.is(at, Role.COMING)) return 1;
        return r.is(at, Role.AFTER_NEXT) ? 2 : -1;
    }

    private static @Nullable Period relative(Reading r, int at) {
        LocalDate today = r.today();
        if (r.is(at, Role.THIS_YEAR)) return of(r, at + 1, Units.YEAR, 0, Period.CLEAR);
        int ahead = ahead(r, at);
        int noun = ahead >= 0 ? at + 1 : at;
        int unit = r.unit(noun);
        if (unit == Units.WEEK && r.digits(noun + 1, 2) > 0 && ahead < 0) return null;
        if (unit == Units.MONTH && ahead < 0 && r.is(noun + 1, Role.MONTH)) return month(r, noun + 1);
        if (unit == Units.YEAR && ahead < 0 && Years.isYear(r, noun + 1)) {
            LocalDate first = LocalDate.of(r.digits(noun + 1, 4), 1, 1);
            return new Period(noun + 2, unit, first, first.plusYears(1).minusDays(1), 0, Period.CLEAR);
        }
        if (unit == Units.WEEKEND && ahead == 1 && r.is(at, Role.COMING)) ahead = 0;
        if (unit == 0 || today == null) return null;
        // "The week after next"
        boolean afterNext =
                ahead < 0 && r.is(noun + 1, Role.AFTER) && r.is(noun + 2, Role.NEXT) && r.unit(noun + 3) == 0;
        if (afterNext) return of(r, noun + 3, unit, 2, Period.CLEAR);
        return of(r, noun + 1, unit, Math.max(ahead, 0), ahead < 0 ? Period.BARE : Period.CLEAR);
    }

    /** Returns the period {@code ahead} of the one that holds today, null for a unit that is no period. */
    static @Nullable Period of(Reading r, int end, int unit, int ahead, int said) {
        LocalDate today = r.today();
        int rolls = said == Period.BARE ? unit : 0;
        return switch (unit) {
            case Units.WEEK -> week(end, Days.monday(today).plusWeeks(ahead), rolls, said);
            case Units.WEEKEND -> {
                LocalDate monday = Days.monday(today).plusWeeks(ahead);
                yield new Period(end, unit, monday.plusDays(5), monday.plusDays(6), rolls, said);
            }
            case Units.MONTH -> months(end, unit, today.withDayOfMonth(1).plusMonths(ahead), 1, rolls, said);
            case Units.QUARTER -> months(end, unit, Days.quarterStart(today).plusMonths(3L * ahead), 3, rolls, said);
            case Units.HALF_YEAR -> months(end, unit, Days.halfStart(today).plusMonths(6L * ahead), 6, rolls, said);
            case Units.YEAR -> months(end, unit, today.withDayOfYear(1).plusYears(ahead), 12, rolls, said);
            default -> null;
        };
    }

    static Period week(int end, LocalDate monday, int rolls, int said) {
        return new Period(end, Units.WEEK, monday, monday.plusDays(6), rolls, said);
    }

    static Period months(int end, int unit, LocalDate first, int count, int rolls, int said) {
        return new Period(end, unit, first, first.plusMonths(count).minusDays(1), rolls, said);
    }

    private static @Nullable Period month(Reading r, int at) {
        int ahead = ahead(r, at);
        int noun = ahead >= 0 ? at + 1 : at;
        if (!r.is(noun, Role.MONTH) && !r.is(noun, Role.WEAK_MONTH)) return null;
        int month = r.value(noun);
        int end = abbreviationEnd(r, noun);
        Years year = Years.read(r, end);
        if (year != null)
            return months(year.end(), Units.MONTH, LocalDate.of(year.year(), month, 1), 1, 0, Period.CLEAR);
        LocalDate first = r.today().withDayOfMonth(1);
        if (r.is(at, Role.NEXT)) first = first.plusMonths(1);
        while (first.getMonthValue() != month) first = first.plusMonths(1);
        if (r.is(at, Role.AFTER_NEXT)) first = first.plusYears(1);
        return months(end, Units.MONTH, first, 1, Units.YEAR, ahead >= 0 ? Period.CLEAR : Period.WEAK);
    }

    /** Returns the index behind a word and the full stop that shortens it (Dez., Fr.). */
    static int abbreviationEnd(Reading r, int at) {
        boolean shortened = r.length(at) <= 4 && r.sign(at + 1, '.') && r.touches(at + 1);
        boolean ends = !r.touches(at + 2) || r.sign(at + 2, ',') || r.sign(at + 2, '-');
        return shortened && ends ? at + 2 : at + 1;
    }

    private static @Nullable Period season(Reading r, int at) {
        int ahead = ahead(r, at);
        int noun = ahead >= 0 ? at + 1 : at;
        if (!r.is(noun, Role.SEASON)) return null;
        int month = r.value(noun) * 3;
        Years year = Years.read(r, noun + 1);
        if (year != null) {
            boolean two = r.sign(year.end(), '/') && r.length(year.end() + 1) == 2;
            int end = two ? year.end() + 2 : year.end();
            return months(end, Units.QUARTER, LocalDate.of(year.year(), month, 1), 3, 0, Period.CLEAR);
        }
        LocalDate first = LocalDate.of(r.today().getYear() - 1, month, 1);
        while (first.plusMonths(3).minusDays(1).isBefore(r.today())) first = first.plusYears(1);
        if (r.is(at, Role.NEXT) && !first.isAfter(r.today())) first = first.plusYears(1);
        return months(noun + 1, Units.QUARTER, first, 3, Units.YEAR, ahead >= 0 ? Period.CLEAR : Period.WEAK);
    }
}
