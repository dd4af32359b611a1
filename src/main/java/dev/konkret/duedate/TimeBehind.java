package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The clock time behind a day: um 14 Uhr, früh, in the evening, Feierabend.
 *
 * @param time null when it is the end of the day
 * @param deadline true when it came with a deadline word (heute bis 11 Uhr)
 * @param nextDay true for the small hours of tonight
 */
record TimeBehind(int end, @Nullable LocalTime time, boolean deadline, boolean nextDay) {
    private static final long LINKS = Role.set(
            Role.AT, Role.BY, Role.BEFORE, Role.FROM, Role.OTHER_PREP, Role.ON, Role.IN, Role.AFTER, Role.FILLER);
    private static final long OF_TIME = Role.set(Role.AT, Role.BY, Role.BEFORE, Role.FROM, Role.AFTER);
    private static final int SMALL_HOURS = 6;

    static @Nullable TimeBehind read(Reading r, Match match) {
        if (match.time() != null && match.rule().startsWith("in.")) return null;
        int at = match.end();
        if (r.sign(at, ',') || r.sign(at, '(') || (r.sign(at, '-') && !r.touches(at))) at++;
        long links = 0;
        for (int i = 0; i < 4; i++) {
            TimeBehind found = at(r, match, at, links);
            if (found != null) return found;
            long link = r.word(at).roles() & LINKS;
            if (link == 0 && !(links != 0 && r.is(at, Role.ARTICLE))) return null;
            links |= link;
            at = r.next(at);
        }
        return null;
    }

    private static @Nullable TimeBehind at(Reading r, Match match, int at, long links) {
        boolean deadline = (links & (Role.BY.bit | Role.BEFORE.bit)) != 0;
        if (r.is(at, Role.END_OF_DAY)) return new TimeBehind(r.next(at), null, deadline, false);
        int compound = match.time() == null ? 0 : daypart(r, match);
        ClockTime clock = Clocks.read(r, at, compound);
        if (clock == null || isCount(r, at, clock, links, compound)) return null;
        // "Im November zwischen dem 19. und dem 20."
        if (!clock.sure() && clock.daypart() == 0 && (links & Role.ARTICLE.bit) != 0) return null;
        boolean time = clock.daypart() != 0
                ? isDaypart(r, at, links, clock)
                : clock.sure() || (links & OF_TIME) != 0 || isShortHour(r, at, match);
        if (!time || ((links & Role.IN.bit) != 0 && clock.daypart() == 0)) return null;
        boolean tonight = clock.daypart() == 0
                && match.rule().equals("day.today")
                && isNight(r, at)
                && clock.time().getHour() < SMALL_HOURS;
        return new TimeBehind(clock.end(), clock.time(), deadline, tonight);
    }

    /** "Bis Mittwochmittag drei Muster", "Mittwochabend eins beim Fundus": so many of something, no hour. */
    private static boolean isCount(Reading r, int at, ClockTime clock, long links, int compound) {
        boolean bare = compound != 0 && (links & OF_TIME) == 0 && clock.end() == at + 1 && r.isKind(at + 1, Kind.WORD);
        return bare && (r.word(at + 1).roles() == 0 || r.number(at) == 1);
    }

    /** "Morgen 14h": behind a day it is no length of time. */
    private static boolean isShortHour(Reading r, int at, Match match) {
        boolean day = match.rule().startsWith("day")
                || match.rule().startsWith("weekday")
                || match.rule().startsWith("date");
        boolean letter = r.touches(at + 1) || (r.sign(at - 1, ',') && !r.isKind(at + 2, Kind.WORD));
        return day && r.unit(at + 1) == Units.HOUR && r.length(at + 1) == 1 && letter && r.digits(at, 2) > 6;
    }

    private static int daypart(Reading r, Match match) {
        return r.word(match.end() - 1).daypart();
    }

    private static boolean isNight(Reading r, int at) {
        return r.word(at).daypart() == Dayparts.NIGHT;
    }

    /** "Freitag Abend", "morgen früh"; but "heute Morgen" and "Morgen" alone are left to the words before. */
    private static boolean isDaypart(Reading r, int at, long links, ClockTime clock) {
        boolean phrase = r.next(at) > at + 1;
        return links == 0
                || phrase
                || clock.end() > at + 1
                || (links
                                & (Role.AT.bit
                                        | Role.IN.bit
                                        | Role.OTHER_PREP.bit
                                        | Role.BY.bit
                                        | Role.BEFORE.bit
                                        | Role.ON.bit))
                        != 0;
    }
}
