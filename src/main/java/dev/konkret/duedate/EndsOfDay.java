package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/** EOD, Feierabend, close of business: that day, at an hour the message does not say. */
final class EndsOfDay {
    private EndsOfDay() {}

    static @Nullable Match read(Reading r, int at, long before) {
        if (!r.is(at, Role.END_OF_DAY) || (r.is(at - 1, Role.AT) && r.next(at) > at + 1)) return null;
        // "At the end of the day" sums up; "schönen Feierabend" is a wish.
        boolean said = (before & ~(Role.ARTICLE.bit | Role.AT.bit)) != 0;
        boolean shortForm =
                (r.length(at) == 3 && r.next(at) == at + 1) || (r.next(at) > at + 1 && (before & Role.AT.bit) == 0);
        if (!said && !shortForm) return null;
        int end = r.next(at);
        // "Am Ende des Tages zählt nur das Ergebnis"
        if (r.is(at - 1, Role.ON) && end > at + 1 && r.isKind(end, Kind.WORD)) return null;
        int start = end;
        while (r.is(start, Role.ON)
                || r.is(start, Role.OF)
                || (r.sign(start, ',') && start == end)
                || r.is(start, Role.ARTICLE)) start++;
        Match day = RelativeDays.read(r, start, Role.ON.bit);
        if (day == null) day = Weekdays.read(r, start, Role.ON.bit);
        for (Recogniser recogniser : r.tongue().dates()) {
            if (day == null) day = recogniser.read(r, start, Role.ON.bit);
        }
        if (day != null && day.date() != null) return Match.day(day.end(), day.date(), "day.end");
        return Match.day(end, r.today(), "day.end");
    }
}
