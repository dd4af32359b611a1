package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Clock times of every language: 14 Uhr, 14:30, 14h30, 2 pm, noon; ranges, where the last hour counts. */
final class Clocks {
    private Clocks() {}

    /**
     * Returns the time that begins at token {@code at}, behind its preposition; null when there is none.
     *
     * @param part the part of the day that was named before, 0 for none
     */
    static @Nullable ClockTime read(Reading r, int at, int part) {
        ClockTime first = range(r, at);
        if (first == null) return null;
        if (first.daypart() != 0) return afterDaypart(r, first);
        int behind = behind(r, first.end());
        int named = behind > 0 ? r.word(behind).daypart() : part;
        return first.in(named, behind > 0 ? r.next(behind) : first.end());
    }

    /** Returns the index of the part of the day behind a clock time (abends, in the evening), 0 when there is none. */
    private static int behind(Reading r, int end) {
        int at = end;
        while (r.is(at, Role.IN)
                || r.is(at, Role.AT)
                || (r.is(at, Role.THIS) && r.is(at + 1, Role.DAYPART))
                || (r.is(at, Role.ARTICLE) && at > end)) at++;
        return r.is(at, Role.DAYPART) && !r.is(at, Role.RELDAY) ? at : 0;
    }

    /** Abend um 8, morning at 10. */
    private static ClockTime afterDaypart(Reading r, ClockTime daypart) {
        int at = daypart.end();
        boolean said = false;
        while (r.is(at, Role.AT) || r.is(at, Role.BY) || r.is(at, Role.FILLER)) {
            at++;
            said = true;
        }
        if (r.sign(at, ',') && !said) at++;
        ClockTime hour = range(r, at);
        if (hour == null || hour.daypart() != 0 || (!said && !hour.sure())) return daypart;
        return hour.in(daypart.daypart(), hour.end());
    }

    /** One time, or two of which the last counts: 13–15 Uhr, zwischen 8 und 10 Uhr. */
    private static @Nullable ClockTime range(Reading r, int at) {
        ClockTime first = single(r, at);
        if (first == null || first.daypart() != 0) return first;
        int joint = joint(r, first.end());
        if (joint == 0) return first;
        ClockTime last = single(r, joint);
        boolean told = isDash(r, first.end()) || r.is(at - 1, Role.FROM);
        if (last == null || last.daypart() != 0 || (!last.sure() && !first.sure() && !told)) return first;
        if (isDate(r, joint) || (r.sign(first.end(), '/') && !first.sure())) return first;
        // "Von 5 bis 7" ends after it began.
        boolean turned = first.open()
                && last.open()
                && !last.time().isAfter(first.in(0, at).time());
        LocalTime end = turned && last.time().getHour() < 12 ? last.time().plusHours(12) : last.time();
        boolean open = last.open() && end.equals(last.time());
        return new ClockTime(last.end(), end, 0, open, first.sure() || last.sure());
    }

    private static boolean isDash(Reading r, int at) {
        return r.sign(at, '-');
    }

    private static boolean isDate(Reading r, int at) {
        return r.sign(at + 1, '.') && r.touches(at + 1) && !r.is(at + 3, Role.OCLOCK);
    }

    private static int joint(Reading r, int at) {
        boolean joined = r.sign(at, '-')
                || r.sign(at, '/')
                || r.is(at, Role.BY)
                || r.is(at, Role.UNTIL)
                || r.is(at, Role.AND)
                || r.is(at, Role.OR);
        return joined ? at + 1 : 0;
    }

    private static @Nullable ClockTime single(Reading r, int at) {
        if (r.is(at, Role.DAYPART)) {
            int part = r.word(at).daypart();
            return new ClockTime(r.next(at), Dayparts.time(part), part, false, true);
        }
        if (r.is(at, Role.MIDNIGHT)) return ClockTime.exact(at + 1, 23, 59);
        ClockTime spoken = r.tongue().clock().spoken(r, at);
        if (spoken != null) return spoken;
        int hour = r.number(at);
        if (hour < 0 || hour > 24 || (r.is(at, Role.ARTICLE) && !r.is(at + 1, Role.OCLOCK))) return null;
        return inFigures(r, at, hour);
    }

    private static @Nullable ClockTime inFigures(Reading r, int at, int hour) {
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
            if (colon && isShortHour(r, next + 2)) return ClockTime.exact(next + 3, hour, minute);
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

    /** "Um 10.10", "18:10-22.30": a dot instead of a colon only where a time is expected. */
    private static boolean isDottedTime(Reading r, int at, int minute) {
        boolean range = r.sign(at - 1, '-') && r.sign(at - 3, ':');
        boolean goesOn =
                r.touches(at + 3) && (r.sign(at + 3, '.') || r.sign(at + 3, ':') || r.isKind(at + 3, Kind.WORD));
        return (range || (r.is(at - 1, Role.AT) && minute % 5 == 0))
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
