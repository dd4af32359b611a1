package dev.konkret.duedate;

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
        while (r.is(at, Role.AT) || r.is(at, Role.BY) || r.is(at, Role.FROM) || r.is(at, Role.FILLER)) {
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
        boolean choice = r.is(first.end(), Role.OR) && r.is(first.end() + 1, Role.AT);
        boolean told = isDash(r, first.end()) || r.is(at - 1, Role.FROM) || choice;
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
        // "Um 3 oder um 4"
        int next = r.is(at, Role.OR) && r.is(at + 1, Role.AT) ? at + 2 : at + 1;
        return joined ? next : 0;
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
        return ClockInFigures.read(r, at, hour);
    }
}
