package dev.konkret.duedate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weihnachten, Karfreitag, dritter Advent, 2. Weihnachtstag. */
final class Feasts {
    private static final List<Feast> ALL = List.of(Feast.values());

    private Feasts() {}

    static @Nullable Match read(Reading r, int at, long before) {
        int noun = Periods.ahead(r, at) >= 0 ? at + 1 : at;
        if (r.is(noun, Role.HOLIDAY)) return feast(r, noun, before);
        if (r.is(at, Role.CHRISTMAS_DAY)) return Dates.rolling(r, at + 1, 25, 12);
        int n = Ordinals.value(r, at);
        if (n < 1 || n > 4) return null;
        int end = Ordinals.end(r, at);
        if (r.is(end, Role.ADVENT)) return advent(r, r.next(end), n);
        return n <= 2 && r.is(end, Role.CHRISTMAS_DAY) ? Dates.rolling(r, end + 1, 24 + n, 12) : null;
    }

    private static @Nullable Match feast(Reading r, int at, long before) {
        Feast feast = ALL.get(r.value(at));
        int end = r.next(at);
        if (FreeDays.are(feast)) return FreeDays.read(r, end, feast, before);
        Years year = Years.read(r, end);
        LocalDate date = year == null ? feast.onOrAfter(r.today()) : feast.in(year.year());
        if (date.isBefore(r.today())) return Match.none(end, "feast");
        return Match.period(year == null ? end : year.end(), date, date, date.plusDays(feast.lasts()), "feast");
    }

    /** Dieses Jahr Weihnachten. */
    static @Nullable Match in(Reading r, int at, int year) {
        Feast feast = ALL.get(r.value(at));
        LocalDate date = feast.in(year);
        return FreeDays.are(feast) || date.isBefore(r.today())
                ? null
                : Match.period(r.next(at), date, date, date.plusDays(feast.lasts()), "feast");
    }

    private static Match advent(Reading r, int end, int n) {
        Years year = Years.read(r, end);
        if (year != null) {
            LocalDate fixed = Feast.advent(n, year.year());
            return fixed.isBefore(r.today()) ? Match.none(year.end(), "feast") : Match.day(year.end(), fixed, "feast");
        }
        LocalDate date = Feast.advent(n, r.today().getYear());
        if (date.isBefore(r.today())) date = Feast.advent(n, r.today().getYear() + 1);
        return Match.day(end, date, "feast");
    }
}
