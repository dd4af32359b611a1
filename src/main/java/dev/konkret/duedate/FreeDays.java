package dev.konkret.duedate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Über die Feiertage, vor den Osterfeiertagen, after the holidays: free days that belong together. */
final class FreeDays {
    private static final List<Feast> ALL = List.of(Feast.CHRISTMAS_DAYS, Feast.EASTER_DAYS, Feast.WHIT_DAYS);
    private static final long SAID = Role.set(Role.BY, Role.BEFORE, Role.AFTER, Role.OTHER_PREP, Role.ON, Role.IN);

    private FreeDays() {}

    static boolean are(Feast feast) {
        return feast == Feast.FREE_DAYS || ALL.contains(feast);
    }

    /** Returns the free days behind a preposition: their last day is due, "bis" the day before the first. */
    static @Nullable Match read(Reading r, int end, Feast feast, long before) {
        // "Feiertage sind frei" names no date.
        boolean article = (before & Role.ARTICLE.bit) != 0 || feast != Feast.FREE_DAYS;
        if ((before & SAID) == 0 || !article) return null;
        LocalDate today = r.today();
        LocalDate first = feast == Feast.FREE_DAYS ? nearest(today) : begin(feast, today);
        LocalDate last = first.plusDays(feast == Feast.FREE_DAYS ? lastsFrom(first) : feast.lasts());
        boolean until = (before & Role.BY.bit) != 0;
        LocalDate eve = first.minusDays(1);
        return Match.period(end, until && !eve.isBefore(today) ? eve : last, first, last, "feast");
    }

    private static LocalDate nearest(LocalDate today) {
        LocalDate nearest = begin(Feast.CHRISTMAS_DAYS, today);
        for (Feast feast : ALL) {
            LocalDate first = begin(feast, today);
            if (first.isBefore(nearest)) nearest = first;
        }
        return nearest;
    }

    /** Returns the first of the days that are not over yet. */
    private static LocalDate begin(Feast feast, LocalDate today) {
        return feast.onOrAfter(today.minusDays(feast.lasts()));
    }

    private static int lastsFrom(LocalDate first) {
        for (Feast feast : ALL) if (feast.in(first.getYear()).equals(first)) return feast.lasts();
        return 0;
    }
}
