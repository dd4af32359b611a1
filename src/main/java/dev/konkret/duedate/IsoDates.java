package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** 2026-12-03, 2026/12/03, 2026-12-03T14:00; the time stamp of a log line names no due date. */
final class IsoDates {
    private IsoDates() {}

    static @Nullable Match read(Reading r, int at, long before) {
        if (r.length(at) != 4 || !Years.isYear(r, at)) return null;
        char sign = r.sign(at + 1, '-') ? '-' : r.sign(at + 1, '/') ? '/' : 0;
        if (sign == 0 || !r.sign(at + 3, sign)) return null;
        for (int i = at + 1; i <= at + 4; i++) {
            if (!r.touches(i)) return null;
        }
        Match date = Dates.fixed(r, at + 5, r.digits(at + 4, 2), r.digits(at + 2, 2), r.digits(at, 4));
        return date == null || r.length(at + 4) != 2 ? null : withTime(r, date);
    }

    private static Match withTime(Reading r, Match date) {
        int at = date.end();
        boolean letter = r.isKind(at, Kind.WORD) && r.touches(at) && r.length(at) == 1;
        int hour = letter ? at + 1 : at;
        if (r.digits(hour, 2) < 0 || !r.sign(hour + 1, ':') || !r.touches(hour + 1) || r.digits(hour + 2, 2) < 0)
            return date;
        boolean seconds = r.sign(hour + 3, ':') && r.touches(hour + 3) && r.digits(hour + 4, 2) >= 0;
        if (seconds && !letter) return Match.none(hour + 5, "log");
        if (!letter || r.digits(hour, 2) > 23 || r.digits(hour + 2, 2) > 59) return date;
        int end = seconds ? hour + 5 : hour + 3;
        while (r.touches(end)
                && (r.isKind(end, Kind.NUMBER)
                        || r.isKind(end, Kind.WORD)
                        || (r.sign(end, '.') && r.touches(end + 1)))) {
            end++;
        }
        return date.at(LocalTime.of(r.digits(hour, 2), r.digits(hour + 2, 2)), end);
    }
}
