package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Freitag and all that may stand around it: diesen, nächsten, nächster Woche, KW 49, in einer Woche, den 18.12. */
final class Weekdays {
    private static final long EXPECTING = Role.set(
            Role.BY, Role.ON, Role.BEFORE, Role.AFTER, Role.OTHER_PREP, Role.SINCE, Role.FROM, Role.ONTO, Role.WITHIN);

    private Weekdays() {}

    static @Nullable Match read(Reading r, int at, long before) {
        // "She is coming Thursday": a verb.
        boolean verb = r.is(at, Role.COMING) && r.tongue().context().is(r.words(), at - 1, Sign.BE);
        boolean modified = (r.is(at, Role.COMING) && !verb)
                || r.is(at, Role.THIS)
                || r.is(at, Role.NEXT)
                || r.is(at, Role.AFTER_NEXT);
        if (r.is(at, Role.THIS) && (r.is(at + 1, Role.COMING) || r.is(at + 1, Role.NEXT)))
            return read(r, at + 1, before);
        int noun = modified ? at + 1 : at;
        if (!isWeekday(r, noun, modified ? before | Role.ON.bit : before)) return null;
        Match date = WeekdayTails.read(r, noun, end(r, noun), modified);
        if (date == null) date = modified ? modified(r, at, noun) : plain(r, noun);
        int daypart = r.word(noun).daypart();
        return daypart == 0 || date.time() != null ? date : date.at(Dayparts.time(daypart), date.end());
    }

    /** Tells whether a weekday stands at {@code at}; the abbreviations do only where a date is expected. */
    static boolean isWeekday(Reading r, int at, long before) {
        if (r.is(at, Role.WEEKDAY)) return true;
        if (!r.is(at, Role.WEEKDAY_SHORT) || (before & Role.ARTICLE.bit) != 0) return false;
        boolean expected = (before & EXPECTING) != 0 || isAlone(r, at) || expectedByWhatFollows(r, at);
        return expected && !r.tongue().context().isOtherWord(r, at);
    }

    /** A message that is nothing but "Do." or "Fri" answers a question; "so" and "do" in lower case are words. */
    private static boolean isAlone(Reading r, int at) {
        boolean dot = r.sign(at + 1, '.');
        return at == 0 && r.size() == (dot ? 2 : 1) && (dot || r.capital(at)) && r.value(at) != 7;
    }

    private static boolean expectedByWhatFollows(Reading r, int at) {
        int end = end(r, at);
        if (Periods.ahead(r, end) >= 0 && r.unit(end + 1) == Units.WEEK) return true;
        if (r.is(end, Role.WEEK_NUMBER) && r.digits(r.next(end), 2) > 0) return true;
        if (isSlashed(r, at, end) || (r.is(end, Role.END_OF_DAY) && r.capital(at))) return true;
        boolean comma = r.sign(end, ',');
        int number = comma ? end + 1 : end;
        if (r.digits(number, 2) >= 0) {
            boolean clock = r.is(number + 1, Role.OCLOCK)
                    || (r.sign(number + 1, ':') && r.touches(number + 2))
                    || (r.unit(number + 1) == Units.HOUR && r.length(number + 1) == 1 && r.touches(number + 1))
                    || r.is(number + 1, Role.PM)
                    || r.is(number + 1, Role.AM);
            boolean date = (r.sign(number + 1, '.') && r.touches(number + 1))
                    || r.sign(number + 1, '/')
                    || r.is(number + 1, Role.MONTH);
            return clock || date || r.is(number + 1, Role.WEAK_MONTH) || r.is(number + 1, Role.ORDINAL_ENDING);
        }
        if (r.is(end, Role.IN) && r.capital(at)) {
            Amount amount = Amount.read(r, end + 1);
            return amount != null && amount.isWeeks();
        }
        boolean named = (r.is(number, Role.MONTH) || r.is(number, Role.WEAK_MONTH)) && r.digits(number + 1, 2) > 0;
        boolean at2 = r.is(end, Role.AT) && r.digits(end + 1, 2) >= 0 && r.capital(at);
        return named || at2 || (r.is(end, Role.DAYPART) && r.capital(at));
    }

    /** Tells whether two abbreviations are joined: Mo-Mi, Di/Do, Mon–Wed, Do und Fr. */
    private static boolean isSlashed(Reading r, int at, int end) {
        boolean word = (r.is(end, Role.AND) || r.is(end, Role.OR) || r.is(end, Role.BY))
                && r.capital(at)
                && r.capital(end + 1);
        boolean forward = (r.sign(end, '-') || r.sign(end, '/') || word)
                && r.is(end + 1, Role.WEEKDAY_SHORT)
                && r.value(end + 1) != r.value(at);
        return forward && (!r.touches(end + 2) || r.isKind(end + 2, Kind.PUNCTUATION));
    }

    static int end(Reading r, int at) {
        return r.is(at, Role.WEEKDAY_SHORT) && !r.is(at, Role.WEEKDAY) ? Periods.abbreviationEnd(r, at) : at + 1;
    }

    private static Match plain(Reading r, int noun) {
        LocalDate date = r.today().with(TemporalAdjusters.next(DayOfWeek.of(r.value(noun))));
        return Match.day(end(r, noun), date, "weekday");
    }

    private static Match modified(Reading r, int at, int noun) {
        DayOfWeek day = DayOfWeek.of(r.value(noun));
        int end = end(r, noun);
        if (r.is(at, Role.THIS))
            return Match.day(end, r.today().with(TemporalAdjusters.nextOrSame(day)), "weekday.this");
        if (r.is(at, Role.COMING)) return Match.day(end, r.today().with(TemporalAdjusters.next(day)), "weekday.coming");
        int weeks = r.is(at, Role.AFTER_NEXT) ? 2 : 1;
        return Match.day(
                end, Days.inWeek(r.today(), weeks, day.getValue()), weeks == 1 ? "weekday.next" : "weekday.after-next");
    }

    /** Tells whether the token is a word, for those that look ahead. */
    static boolean isWord(Reading r, int at) {
        return r.isKind(at, Kind.WORD);
    }
}
