package dev.konkret.duedate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Letzter Freitag im November, 2. Montag im Dezember, erster Werktag des Monats, last day of the quarter. */
final class CountedInPeriod {
    private static final int LAST = -1;

    private CountedInPeriod() {}

    static @Nullable Match read(Reading r, int at, long before) {
        int n = r.is(at, Role.LAST) ? LAST : Ordinals.value(r, at);
        if (n == 0 || n < LAST || (n == LAST && !r.is(at, Role.LAST))) return next(r, at);
        int noun = n == LAST ? at + 1 : Ordinals.end(r, at);
        int unit = r.unit(noun);
        boolean weekday = r.is(noun, Role.WEEKDAY);
        if (!weekday && unit != Units.DAY && unit != Units.WORKING_DAY && unit != Units.WEEK && unit != Units.WEEKEND)
            return null;
        int start = r.next(noun);
        if (weekday && n > 0) {
            Match beside = WeekdayTails.beside(r, start, DayOfWeek.of(r.value(noun)), n);
            if (beside != null) return beside;
        }
        int of = start;
        while (r.is(of, Role.OF) || r.is(of, Role.IN) || (r.is(of, Role.ARTICLE) && !r.is(of, Role.NUMBER))) of++;
        Period period = Periods.read(r, of);
        if (period == null || period.unit() == Units.WEEK || period.unit() == Units.WEEKEND) return null;
        if (period.said() == Period.BARE && of == start) return null;
        for (int tries = 0; tries < 4; tries++) {
            LocalDate date = weekday ? weekday(period, r.value(noun), n) : day(r, period, unit, n);
            if (date != null && !date.isBefore(r.today())) return Match.day(period.end(), date, "counted");
            if (period.rolls() == 0) break;
            period = period.following();
        }
        return Match.none(period.end(), "counted");
    }

    /** Nächster Werktag, next business day. */
    private static @Nullable Match next(Reading r, int at) {
        int n = r.is(at, Role.NEXT) || r.is(at, Role.COMING) ? 1 : r.is(at, Role.AFTER_NEXT) ? 2 : 0;
        if (n == 0 || r.unit(at + 1) != Units.WORKING_DAY) return null;
        return Match.day(r.next(at + 1), r.now().workingDaysAfter(r.today(), n), "working-day.next");
    }

    private static @Nullable LocalDate weekday(Period period, int weekday, int n) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (n == LAST) return period.last().with(TemporalAdjusters.previousOrSame(day));
        LocalDate date = period.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L);
        return date.isAfter(period.last()) ? null : date;
    }

    private static @Nullable LocalDate day(Reading r, Period period, int unit, int n) {
        return switch (unit) {
            case Units.WORKING_DAY ->
                n == LAST
                        ? r.now().workingDayBefore(period.last().plusDays(1))
                        : r.now().workingDayFrom(period.first(), n);
            case Units.WEEK ->
                n == LAST
                        ? period.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
                        : period.first()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                                .plusWeeks(n - 1L);
            case Units.WEEKEND ->
                n == LAST
                        ? period.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                        : period.first()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                                .plusWeeks(n - 1L)
                                .plusDays(1);
            default -> n == LAST ? period.last() : period.first().plusDays(n - 1L);
        };
    }
}
