package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A clock time that begins with its hour: 14 Uhr, 17 Uhr 30, 14:30, 14h30, 2 pm, and a bare 3, which is open. */
final class ClockInFigures {
    private ClockInFigures() {}

    /**
     * Returns the time whose hour stands at {@code at}, null when there is none.
     *
     * @param hour 0 to 24
     */
    static @Nullable ClockTime read(Reading r, int at, int hour) {
        int next = at + 1;
        int half = halfOfDay(r, next);
        if (half > 0) return ofHalf(r, next, hour, 0);
        boolean colon = r.sign(next, ':') && r.touches(next) && r.touches(next + 1);
        boolean dot = r.sign(next, '.') && r.touches(next) && r.touches(next + 1);
        int minute = (colon || dot) && r.length(next + 1) == 2 ? r.digits(next + 1, 2) : -1;
        if (minute >= 0 && minute < 60 && hour < 24) {
            if (halfOfDay(r, next + 2) > 0) return ofHalf(r, next + 2, hour, minute);
            if (r.is(next + 2, Role.OCLOCK)) return ClockTime.exact(next + 3, hour, minute);
            if (colon && seconds(r, next + 2)) {
                if (r.is(next + 4, Role.OCLOCK)) return ClockTime.exact(next + 5, hour, minute);
                if (halfOfDay(r, next + 4) > 0) return ofHalf(r, next + 4, hour, minute);
                return r.is(at - 1, Role.AT)
                        ? new ClockTime(next + 4, LocalTime.of(hour, minute), 0, false, true)
                        : null;
            }
            if (isShortHour(r, next + 2) && (colon || hour > 6)) return ClockTime.exact(next + 3, hour, minute);
            if (dot && isDottedTime(r, at, minute)) return ClockTime.exact(next + 2, hour, minute);
            if (dot || (r.sign(next + 2, ':') && r.touches(next + 2)) || (r.sign(next + 2, '.') && r.touches(next + 3)))
                return null;
            return ClockTime.exact(next + 2, hour, minute);
        }
        if (colon) return null;
        if (r.is(next, Role.OCLOCK)) return oclock(r, next + 1, hour);
        if (isShortHour(r, next)) return shortHour(r, next, hour);
        if (r.touches(next) && (dot || r.isKind(next, Kind.WORD) || r.sign(next, '/') || r.sign(next, ','))) {
            if (!r.sign(next, ',') || r.touches(next + 1)) return null;
        }
        boolean counted = r.unit(next) != 0 || r.tongue().isCounted(r, next) || r.is(next, Role.ORDINAL_ENDING);
        return counted ? null : new ClockTime(next, LocalTime.of(hour % 24, 0), 0, true, false);
    }

    /** "19:56:30": people tell seconds only in jest, programs always. */
    private static boolean seconds(Reading r, int at) {
        return r.sign(at, ':')
                && r.touches(at)
                && r.touches(at + 1)
                && r.length(at + 1) == 2
                && r.digits(at + 1, 2) < 60;
    }

    /** "Um 10.10", "Freitag 12.30", "18:10-22.30": a dot instead of a colon only where a time is expected. */
    private static boolean isDottedTime(Reading r, int at, int minute) {
        boolean range = r.sign(at - 1, '-') && r.sign(at - 3, ':');
        boolean goesOn =
                r.touches(at + 3) && (r.sign(at + 3, '.') || r.sign(at + 3, ':') || r.isKind(at + 3, Kind.WORD));
        boolean afterDay = (r.is(at - 1, Role.WEEKDAY) || r.is(at - 1, Role.RELDAY)) && (minute == 0 || minute > 12);
        return (range || ((r.is(at - 1, Role.AT) || afterDay) && minute % 5 == 0))
                && !goesOn
                && !r.tongue().isCounted(r, at + 3);
    }

    private static ClockTime oclock(Reading r, int end, int hour) {
        boolean spelled = r.isKind(end, Kind.WORD) && r.number(end) >= 5 && r.number(end) % 5 == 0;
        int minute = spelled ? r.number(end) : r.length(end) == 2 ? r.digits(end, 2) : -1;
        boolean minutes = minute >= 0
                && minute < 60
                && !r.touches(end + 1)
                && !(spelled && r.tongue().isCounted(r, end + 1));
        if (minutes && hour < 24) return ClockTime.exact(end + 1, hour, minute);
        return hour == 24 ? ClockTime.exact(end, 23, 59) : ClockTime.spoken(end, hour, 0);
    }

    /** 14h, 14h30: an hour of the day, not a length of time. */
    private static boolean isShortHour(Reading r, int at) {
        return r.unit(at) == Units.HOUR && r.length(at) == 1 && r.touches(at);
    }

    private static @Nullable ClockTime shortHour(Reading r, int at, int hour) {
        if (hour > 23) return null;
        int minute = r.touches(at + 1) && r.length(at + 1) == 2 ? r.digits(at + 1, 2) : -1;
        return minute >= 0 && minute < 60
                ? ClockTime.exact(at + 2, hour, minute)
                : new ClockTime(at + 1, LocalTime.of(hour, 0), 0, true, false);
    }

    private static int halfOfDay(Reading r, int at) {
        if (r.is(at, Role.AM) || r.is(at, Role.PM)) return at + 1;
        // 9am in a German sentence, where am is a preposition.
        if (r.touches(at) && r.length(at) == 2 && r.words().folded(at).equals("am")) return at + 1;
        // a.m., p.m.
        boolean letter = r.length(at) == 1 && r.isKind(at, Kind.WORD) && r.sign(at + 1, '.') && r.length(at + 2) == 1;
        if (!letter || !r.words().folded(at + 2).equals("m")) return 0;
        String first = r.words().folded(at);
        if (!first.equals("a") && !first.equals("p")) return 0;
        return r.sign(at + 3, '.') ? at + 4 : at + 3;
    }

    private static @Nullable ClockTime ofHalf(Reading r, int at, int hour, int minute) {
        if (hour < 1 || hour > 12) return hour <= 23 ? ClockTime.exact(halfOfDay(r, at), hour, minute) : null;
        boolean pm =
                r.is(at, Role.PM) || (r.length(at) == 1 && r.words().folded(at).equals("p"));
        return ClockTime.exact(halfOfDay(r, at), hour % 12 + (pm ? 12 : 0), minute);
    }
}
