package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods with a number: KW 48, 48. Kalenderwoche, 2026-W48, Q1, drittes Quartal, zweites Halbjahr. */
final class NumberedPeriods {
    private NumberedPeriods() {}

    static @Nullable Period read(Reading r, int at) {
        if (r.is(at, Role.WEEK_NUMBER)) return weekBehind(r, at);
        if (r.is(at, Role.QUARTER_NUMBER) || r.is(at, Role.HALF_NUMBER)) return shortQuarter(r, at);
        if (r.length(at) == 4 && r.sign(at + 1, '-') && r.touches(at + 1)) return isoWeek(r, at);
        int ordinal = Ordinals.value(r, at);
        if (ordinal <= 0) return null;
        int noun = Ordinals.end(r, at);
        if ((r.is(noun, Role.WEEK_NUMBER) && r.unit(noun) == 0) || isCalendarWeek(r, noun))
            return week(r, noun + 1, ordinal);
        int unit = r.unit(noun);
        if (unit == Units.QUARTER && ordinal <= 4) return part(r, noun + 1, unit, ordinal, 3);
        if (r.is(noun, Role.HALF_NUMBER) && r.length(noun) > 1 && ordinal <= 2)
            return part(r, noun + 1, Units.HALF_YEAR, ordinal, 6);
        if (r.is(noun, Role.HALF_OF) && r.is(noun + 1, Role.OF) && ordinal <= 2) {
            // "The first half of 2027", "of the year", but not "the first half of the game".
            int of = noun + 2;
            boolean theYear = (r.is(of, Role.ARTICLE) || r.is(of, Role.THIS)) && r.unit(of + 1) == Units.YEAR;
            Period half = part(r, theYear ? of + 2 : noun + 1, Units.HALF_YEAR, ordinal, 6);
            return theYear || half.rolls() == 0 ? half : null;
        }
        return unit == Units.HALF_YEAR && ordinal <= 2 ? part(r, noun + 1, unit, ordinal, 6) : null;
    }

    private static boolean isCalendarWeek(Reading r, int at) {
        return r.is(at, Role.WEEK_NUMBER) && r.length(at) > 5;
    }

    private static @Nullable Period weekBehind(Reading r, int at) {
        int number = r.next(at);
        if (r.sign(number, '.') || (r.sign(number, '-') && r.touches(number))) number++;
        int week = r.digits(number, 2);
        if (week < 1 || week > 53 || (r.is(number + 1, Role.ORDINAL_ENDING) && r.touches(number + 1))) return null;
        return week(r, number + 1, week);
    }

    /** Reads what follows the number of a week: a year, or a second week, which is the end of a range. */
    private static @Nullable Period week(Reading r, int end, int week) {
        boolean slash = r.sign(end, '/');
        int number = r.digits(end + 1, 4);
        if (slash && Years.isYear(r, end + 1)) return fixed(end + 2, week, number);
        if ((slash || r.sign(end, '-')) && number > week && number <= 53 && (number < week + 5 || number < 20)) {
            return rolling(r, end + 2, number);
        }
        if (slash && r.length(end + 1) == 2 && number >= 20) return fixed(end + 2, week, 2000 + number);
        if (r.is(end, Role.BY)
                || r.is(end, Role.UNTIL)
                || r.is(end, Role.AND)
                || r.is(end, Role.OR)
                || r.sign(end, '-')) {
            int second = r.is(end + 1, Role.WEEK_NUMBER) ? end + 2 : end + 1;
            int last = r.digits(second, 2);
            if (last > 0 && last <= 53 && !r.sign(second + 1, '.') && !r.is(second + 1, Role.OCLOCK)) {
                return rolling(r, second + 1, last);
            }
        }
        Years year = Years.read(r, end);
        return year == null ? rolling(r, end, week) : fixed(year.end(), week, year.year());
    }

    private static @Nullable Period fixed(int end, int week, int year) {
        LocalDate monday = Days.week(week, year);
        return monday == null ? null : Periods.week(end, monday, 0, Period.CLEAR);
    }

    private static @Nullable Period rolling(Reading r, int end, int week) {
        LocalDate monday = Days.nextWeek(week, r.today());
        return monday == null ? null : Periods.week(end, monday, 0, Period.CLEAR);
    }

    private static @Nullable Period isoWeek(Reading r, int at) {
        boolean week = r.isKind(at + 2, Kind.WORD)
                && r.length(at + 2) == 1
                && r.words().folded(at + 2).equals("w");
        if (!week || !Years.isYear(r, at) || !r.touches(at + 3) || r.digits(at + 3, 2) < 1) return null;
        return fixed(at + 4, r.digits(at + 3, 2), r.digits(at, 4));
    }

    private static @Nullable Period shortQuarter(Reading r, int at) {
        int number = r.digits(at + 1, 1);
        boolean quarter = r.is(at, Role.QUARTER_NUMBER);
        if (number < 1 || number > (quarter ? 4 : 2) || !r.touches(at + 1)) return null;
        Period period = part(r, at + 2, quarter ? Units.QUARTER : Units.HALF_YEAR, number, quarter ? 3 : 6);
        boolean sure = quarter || period.rolls() == 0;
        return sure
                ? period
                : new Period(period.end(), period.unit(), period.first(), period.last(), period.rolls(), Period.WEAK);
    }

    private static Period part(Reading r, int end, int unit, int number, int months) {
        int month = (number - 1) * months + 1;
        int yearAt = r.sign(end, '/') || (r.is(end, Role.OF) && Years.isYear(r, end + 1)) ? end + 1 : end;
        Years year = Years.read(r, yearAt);
        if (year == null && r.sign(end, '/') && r.length(end + 1) == 2 && r.digits(end + 1, 2) >= 20) {
            year = new Years(2000 + r.digits(end + 1, 2), end + 2);
        }
        if (year != null)
            return Periods.months(year.end(), unit, LocalDate.of(year.year(), month, 1), months, 0, Period.CLEAR);
        LocalDate first = LocalDate.of(r.today().getYear(), month, 1);
        if (first.plusMonths(months).minusDays(1).isBefore(r.today())) first = first.plusYears(1);
        return Periods.months(end, unit, first, months, Units.YEAR, Period.CLEAR);
    }
}
