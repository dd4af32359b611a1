package dev.konkret.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What may follow a weekday and decides which one it is. */
final class WeekdayTails {
    private WeekdayTails() {}

    /** Returns the date the weekday at {@code noun} gets from what follows at {@code end}, null when nothing does. */
    static @Nullable Match read(Reading r, int noun, int end, boolean modified) {
        int weekday = r.value(noun);
        Match date = date(r, end);
        if (date != null) return date;
        Match week = ofWeek(r, end, weekday);
        if (week != null) return week;
        if (modified) return null;
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate first = r.today().with(TemporalAdjusters.nextOrSame(day));
        if (r.is(end, Role.IN)) {
            Amount amount = Amount.read(r, end + 1);
            if (amount != null && amount.isWeeks()) {
                return Match.day(amount.end(), first.plusWeeks(amount.weeks()), "weekday.plus");
            }
        }
        boolean fortnight = r.unit(end) == Units.FORTNIGHT;
        if (r.tongue().context().saysWeekLater()
                && (r.unit(end) == Units.WEEK || fortnight)
                && r.digits(end + 1, 2) < 0) {
            return Match.day(end + 1, first.plusWeeks(fortnight ? 2 : 1), "weekday.plus");
        }
        int next = r.skip(end + 1, Role.ARTICLE);
        if (r.is(end, Role.AFTER) && r.is(next, Role.NEXT) && r.unit(next + 1) == 0) {
            return Match.day(next + 1, Days.inWeek(r.today(), 2, weekday), "weekday.after-next");
        }
        return beside(r, end, day, 1);
    }

    /** Freitag, den 18. Dezember: the date decides. */
    private static @Nullable Match date(Reading r, int end) {
        boolean bracket = r.sign(end, '(');
        int at = r.sign(end, ',') || bracket ? end + 1 : end;
        boolean comma = at > end;
        int start = at;
        while ((r.is(start, Role.ARTICLE) && !r.is(start, Role.NUMBER)) || (comma && r.is(start, Role.ON))) start++;
        long before = Role.AFTER.bit;
        for (Recogniser recogniser : r.tongue().dates()) {
            Match match = recogniser.read(r, start, before);
            if (match != null && (!bracket || r.sign(match.end(), ')')))
                return new Match(
                        bracket ? match.end() + 1 : match.end(),
                        match.date(),
                        match.time(),
                        match.first(),
                        match.last(),
                        "date.weekday");
        }
        return null;
    }

    /** Freitag nächster Woche, Thursday of next week, Mittwoch in KW 49. */
    private static @Nullable Match ofWeek(Reading r, int end, int weekday) {
        int at = end;
        while (r.is(at, Role.OF) || r.is(at, Role.IN) || (r.is(at, Role.ARTICLE) && !r.is(at, Role.NUMBER)))
            at = r.next(at);
        if (r.is(at, Role.LAST) && r.unit(at + 1) == Units.WEEK) return Match.none(at + 2, "past");
        if (Periods.ahead(r, at) < 0 && !isNumberedWeek(r, at)) return null;
        Period week = Periods.read(r, at);
        if (week == null || week.unit() != Units.WEEK || week.said() == Period.BARE) return null;
        LocalDate date = week.first().plusDays(weekday - 1L);
        return date.isBefore(r.today())
                ? Match.none(week.end(), "weekday.week")
                : Match.day(week.end(), date, "weekday.week");
    }

    private static boolean isNumberedWeek(Reading r, int at) {
        return r.is(at, Role.WEEK_NUMBER) || Ordinals.value(r, at) > 0;
    }

    /** Montag nach Ostern, Freitag vor Weihnachten; the {@code n}-th such day. */
    static @Nullable Match beside(Reading r, int end, DayOfWeek day, int n) {
        boolean after = r.is(end, Role.AFTER);
        if (!after && !r.is(end, Role.BEFORE)) return null;
        int at = r.skip(end + 1, Role.ARTICLE);
        Match anchor = Feasts.read(r, at, Role.ON.bit);
        LocalDate date = anchor == null ? null : after ? anchor.last() : anchor.first();
        if (anchor == null || date == null) return null;
        LocalDate found = date.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
        found = found.plusWeeks(after ? n - 1L : 1L - n);
        return found.isBefore(r.today())
                ? Match.none(anchor.end(), "weekday.beside")
                : Match.day(anchor.end(), found, "weekday.beside");
    }
}
