package dev.konkret.duedate.english;

import dev.konkret.duedate.ClockTime;
import dev.konkret.duedate.Reading;
import dev.konkret.duedate.Role;
import org.jspecify.annotations.Nullable;

/** Half past two, quarter to four, ten past eight, half three. */
public final class EnglishClock {
    private EnglishClock() {}

    public static @Nullable ClockTime spoken(Reading r, int at) {
        int start = r.is(at, Role.ARTICLE) && r.is(at + 1, Role.QUARTER) ? at + 1 : at;
        if (r.is(start, Role.HALF)) {
            boolean past = r.is(start + 1, Role.CLOCK_PAST);
            return full(r, past ? start + 2 : start + 1, 30, true, past);
        }
        int minutes = r.is(start, Role.QUARTER) ? 15 : r.number(start);
        if (minutes < 1 || minutes > 29 || r.is(start, Role.ARTICLE)) return null;
        boolean quarter = r.is(start, Role.QUARTER);
        // "From 9 to 11" is a range.
        if (!quarter && (minutes % 5 != 0 || r.is(at - 1, Role.FROM))) return null;
        int sign = r.unit(start + 1) == 1 ? start + 2 : start + 1;
        if (r.is(sign, Role.CLOCK_PAST)) return full(r, sign + 1, minutes, quarter, true);
        return r.is(sign, Role.CLOCK_TO) ? full(r, sign + 1, -minutes, quarter, quarter) : null;
    }

    /** @param whole whether it cannot be the end of a range, as "10 to 3 pm" can */
    private static @Nullable ClockTime full(Reading r, int at, int minutes, boolean sure, boolean whole) {
        int hour = r.number(at);
        if (hour < 1 || hour > 12 || r.is(at, Role.ARTICLE)) return null;
        boolean am = r.is(at + 1, Role.AM);
        boolean pm = r.is(at + 1, Role.PM);
        if (!whole && (am || pm || r.sign(at + 1, ':'))) return null;
        int day = 24 * 60;
        if (am || pm) {
            int exact = Math.floorMod((hour % 12 + (pm ? 12 : 0)) * 60 + minutes, day);
            return ClockTime.exact(at + 2, exact / 60, exact % 60);
        }
        int total = Math.floorMod(hour * 60 + minutes, day);
        return sure
                ? ClockTime.spoken(at + 1, total / 60, total % 60)
                : ClockTime.counted(at + 1, total / 60, total % 60);
    }
}
