package dev.konkret.duedate;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: drei Wochen, half an hour, 2–3 Tage (the longer counts).
 *
 * @param end index behind its last token
 * @param unit one of {@link Units}
 * @param half half a unit more
 * @param minutes further minutes, for one hour and 20 minutes
 */
record Amount(int end, int unit, int count, boolean half, int minutes) {
    private static final int MOST = 9999;

    /** Reads the amount that begins at {@code at}, null when there is none. */
    static @Nullable Amount read(Reading r, int at) {
        int article = r.is(at, Role.ARTICLE) && r.is(at, Role.NUMBER) ? at + 1 : at;
        if (r.is(article, Role.HALF_OF)) return half(r, article + 1);
        if (r.is(at, Role.NUMBER_AND_HALF)) return withUnit(r, r.next(at), r.value(at), true);
        int number = r.number(at);
        if (number < 0) return null;
        int next = at + 1;
        boolean half = isPointFive(r, next);
        if (half) next += 2;
        int other = upTo(r, next);
        if (other > 0) {
            number = Math.max(number, r.number(other));
            next = other + 1;
        }
        return withUnit(r, next, number, half);
    }

    private static @Nullable Amount half(Reading r, int at) {
        return withUnit(r, r.is(at, Role.ARTICLE) ? at + 1 : at, 0, true);
    }

    private static boolean isPointFive(Reading r, int at) {
        return (r.sign(at, ',') || r.sign(at, '.')) && r.touches(at) && r.touches(at + 1) && r.digits(at + 1, 1) == 5;
    }

    /** Returns the index of the second number of a range such as 2–3 or zwei bis drei, 0 when there is none. */
    private static int upTo(Reading r, int at) {
        boolean joined =
                r.sign(at, '-') || r.sign(at, '/') || r.is(at, Role.UNTIL) || r.is(at, Role.BY) || r.is(at, Role.OR);
        return joined && r.number(at + 1) > 0 ? at + 1 : 0;
    }

    private static @Nullable Amount withUnit(Reading r, int at, int count, boolean half) {
        int unit = r.unit(at);
        if (unit == 0 || count > MOST || unit == Units.WEEKEND) return null;
        int end = r.next(at);
        if (r.sign(end, '\'') && r.touches(end)) end++;
        if (unit == Units.HOUR) return more(r, end, count, half);
        return new Amount(end, unit, count, half, 0);
    }

    /** Reads "and a half", "und 20 Minuten" behind hours. */
    private static Amount more(Reading r, int end, int count, boolean half) {
        int next = r.is(end, Role.AND) ? end + 1 : end;
        if (next > end && r.is(next, Role.ARTICLE) && r.is(next + 1, Role.HALF_OF)) {
            return new Amount(next + 2, Units.HOUR, count, true, 0);
        }
        int minutes = r.digits(next, 2);
        if (minutes > 0 && r.unit(next + 1) == Units.MINUTE)
            return new Amount(next + 2, Units.HOUR, count, half, minutes);
        return new Amount(end, Units.HOUR, count, half, 0);
    }

    /** Tells whether the amount is measured on the clock, not on the calendar. */
    boolean isElapsedTime() {
        return minutesLong() > 0;
    }

    private long minutesLong() {
        return switch (unit) {
            case Units.MINUTE -> count;
            case Units.HOUR -> count * 60L + (half ? 30 : 0) + minutes;
            case Units.QUARTER_HOUR -> count * 15L;
            case Units.THREE_QUARTER_HOUR -> count * 45L;
            default -> 0;
        };
    }

    /** Returns the instant this long after {@code from}; time elapses, whatever the clocks do. */
    ZonedDateTime after(ZonedDateTime from) {
        return from.plusMinutes(minutesLong());
    }

    /** Returns the day this long after {@code from}; before it when {@code sign} is -1. */
    LocalDate from(LocalDate from, int sign, Moment now) {
        long n = (long) sign * count;
        return switch (unit) {
            case Units.DAY -> from.plusDays(n);
            case Units.WORKING_DAY -> now.workingDaysAfter(from, count);
            case Units.WEEK -> from.plusDays(n * 7 + (half ? sign * 4L : 0));
            case Units.FORTNIGHT -> from.plusWeeks(n * 2);
            case Units.MONTH -> from.plusMonths(n).plusDays(half ? sign * 15L : 0);
            case Units.QUARTER -> from.plusMonths(n * 3);
            case Units.HALF_YEAR -> from.plusMonths(n * 6);
            case Units.NINE_MONTHS -> from.plusMonths(n * 9);
            case Units.YEAR -> from.plusMonths(n * 12 + (half ? sign * 6L : 0));
            default -> from;
        };
    }

    /** Tells whether the amount is whole weeks: 14 Tage, zwei Wochen, acht Tage. */
    boolean isWeeks() {
        return unit == Units.WEEK || unit == Units.FORTNIGHT || (unit == Units.DAY && (count % 7 == 0 || count == 8));
    }

    /** Returns the whole weeks of {@link #isWeeks}. */
    int weeks() {
        return unit == Units.WEEK ? count : unit == Units.FORTNIGHT ? count * 2 : count / 7;
    }
}
