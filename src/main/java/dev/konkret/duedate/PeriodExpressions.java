package dev.konkret.duedate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nächste Woche, im Januar, Ende Q1, Mitte der Woche, Jahresende. */
final class PeriodExpressions {
    private static final long PREPOSITIONS = Role.set(
            Role.IN,
            Role.BY,
            Role.BEFORE,
            Role.AFTER,
            Role.OTHER_PREP,
            Role.SINCE,
            Role.WITHIN,
            Role.FROM,
            Role.ONTO,
            Role.COURSE);
    private static final long WEEKEND_PREPOSITIONS = Role.set(Role.ON, Role.AT);

    private PeriodExpressions() {}

    /** Anfang, Mitte, Ende of a period. */
    static @Nullable Match part(Reading r, int at, long before) {
        if (r.is(at, Role.PART_OF_PERIOD)) return compound(r, at);
        if (Periods.ahead(r, at) >= 0 && r.is(at + 1, Role.PART_OF_PERIOD)) return compound(r, at + 1);
        if (!r.is(at, Role.PART)) return null;
        int part = r.word(at).part();
        int next = r.next(at);
        boolean joined = r.sign(next, '/')
                || r.sign(next, '-')
                || r.is(next, Role.BY)
                || r.is(next, Role.OR)
                || r.is(next, Role.UNTIL);
        if (joined && r.is(next + 1, Role.PART)) {
            part = r.word(next + 1).part();
            next = next + 2;
        }
        if (r.sign(next, '-') && r.touches(next)) next++;
        while (r.is(next, Role.OF) || (r.is(next, Role.ARTICLE) && !r.is(next, Role.NUMBER))) next++;
        Period period = Years.isYear(r, next) ? year(r, next) : Periods.read(r, next);
        if (period == null || (period.unit() == Units.WEEKEND && period.said() == Period.BARE && part != 3))
            return null;
        return partOf(r, period, part);
    }

    private static Period year(Reading r, int at) {
        return Periods.months(at + 1, Units.YEAR, LocalDate.of(r.digits(at, 4), 1, 1), 12, 0, Period.CLEAR);
    }

    private static Match partOf(Reading r, Period named, int part) {
        Period period = named;
        LocalDate today = r.today();
        LocalDate date = period.part(part, today);
        if (date.isBefore(today) && period.rolls() != 0) {
            period = period.following();
            date = period.part(part, today);
        }
        String rule = period.unit() == Units.WEEK ? "week.part" : "period.part";
        return date.isBefore(today) ? Match.none(period.end(), rule) : Match.day(period.end(), date, rule);
    }

    private static @Nullable Match compound(Reading r, int at) {
        Word word = r.word(at);
        Years year = word.unit() == Units.WEEK ? null : Years.read(r, r.next(at));
        Period period = Periods.of(r, r.next(at), word.unit(), 0, Period.BARE);
        if (period == null) return null;
        // "EOW next week", "Monatsende Januar"
        Period named = Periods.read(r, r.next(at));
        if (named != null && named.unit() == word.unit() && named.said() != Period.BARE) period = named;
        if (year != null && word.unit() == Units.YEAR) {
            period = Periods.months(year.end(), Units.YEAR, LocalDate.of(year.year(), 1, 1), 12, 0, Period.CLEAR);
        }
        return partOf(r, period, word.part());
    }

    /** A whole period. */
    static @Nullable Match whole(Reading r, int at, long before) {
        Period period = Periods.read(r, at);
        if (period == null) return year(r, at, before);
        if (period.unit() == Units.WEEKEND) return weekend(r, period, before);
        if (period.said() == Period.BARE && (before & (Role.COURSE.bit | Role.WITHIN.bit)) == 0) return null;
        if (period.said() == Period.WEAK && (before & PREPOSITIONS) == 0) return null;
        Match inside = inside(r, period);
        if (inside != null) return inside;
        LocalDate due = period.due(r.today());
        String rule = period.unit() == Units.WEEK ? "week" : "period";
        if (due.isBefore(r.today())) return Match.none(period.end(), rule);
        return Match.period(period.end(), due, period.first(), period.last(), rule);
    }

    /** Nächste Woche Freitag, nächstes Jahr im März. */
    private static @Nullable Match inside(Reading r, Period period) {
        int at = r.sign(period.end(), ',') ? period.end() + 1 : period.end();
        if (period.unit() == Units.WEEK) {
            int noun = at;
            while (r.is(noun, Role.ON) || r.is(noun, Role.STILL) || (r.is(noun, Role.OF) && noun > at)) noun++;
            boolean expected = noun > at || !r.sign(period.end(), ',');
            if (!Weekdays.isWeekday(r, noun, expected ? Role.ON.bit : 0)) return null;
            LocalDate date = period.first().plusDays(r.value(noun) - 1L);
            if (date.isBefore(r.today())) return null;
            Match match = Match.day(Weekdays.end(r, noun), date, "weekday.week");
            int daypart = r.word(noun).daypart();
            return daypart == 0 ? match : match.at(Dayparts.time(daypart), match.end());
        }
        if (period.unit() == Units.MONTH) return MonthThenDay.read(r, period);
        if (period.unit() != Units.YEAR || period.said() != Period.CLEAR) return null;
        if (r.is(at, Role.HOLIDAY)) return Feasts.in(r, at, period.first().getYear());
        int month = r.is(at, Role.IN) ? at + 1 : at;
        Period in = Periods.read(r, month);
        if (in == null || in.said() != Period.WEAK) return null;
        LocalDate first = LocalDate.of(period.first().getYear(), in.first().getMonthValue(), 1);
        LocalDate last = Days.monthEnd(in.unit() == Units.MONTH ? first : first.plusMonths(2));
        return last.isBefore(r.today()) ? null : Match.period(in.end(), last, first, last, "period");
    }

    private static @Nullable Match year(Reading r, int at, long before) {
        boolean said = (before & (Role.BY.bit | Role.BEFORE.bit | Role.IN.bit)) != 0;
        if (!said || !Years.isYear(r, at) || r.tongue().context().isCounted(r.words(), at + 1)) return null;
        int year = r.digits(at, 4);
        if (year < r.today().getYear() || year > r.today().getYear() + 40) return null;
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return Match.period(at + 1, last, first, last, "period");
    }

    /** Am Wochenende is Sunday, bis zum Wochenende is Friday. */
    private static @Nullable Match weekend(Reading r, Period weekend, long before) {
        boolean said = (before & (PREPOSITIONS | WEEKEND_PREPOSITIONS)) != 0;
        if (!said && weekend.said() != Period.CLEAR) return null;
        LocalDate saturday = weekend.first();
        boolean until = (before & Role.BY.bit) != 0;
        LocalDate friday = saturday.minusDays(1);
        if (until && friday.isBefore(r.today())) friday = friday.plusWeeks(1);
        return Match.period(
                weekend.end(),
                until ? friday : weekend.last(),
                saturday,
                weekend.last(),
                until ? "weekend.by" : "weekend");
    }
}
