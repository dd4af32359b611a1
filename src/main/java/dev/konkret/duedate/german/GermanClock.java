package dev.konkret.duedate.german;

import dev.konkret.duedate.ClockTime;
import dev.konkret.duedate.Reading;
import dev.konkret.duedate.Role;
import org.jspecify.annotations.Nullable;

/** Halb drei, Viertel nach vier, viertel zehn, dreiviertel vier, zehn vor acht, fünf nach halb drei. */
public final class GermanClock {
    private GermanClock() {}

    public static @Nullable ClockTime spoken(Reading r, int at) {
        if (r.is(at, Role.HALF)) return full(r, at + 1, -30);
        if (r.is(at, Role.THREE_QUARTER)) return full(r, at + 1, -15);
        if (r.is(at, Role.QUARTER)) {
            if (r.is(at + 1, Role.AFTER)) return full(r, at + 2, 15);
            return r.is(at + 1, Role.BEFORE) ? full(r, at + 2, -15) : full(r, at + 1, -45);
        }
        int minutes = r.number(at);
        if (minutes < 1 || minutes > 29) return null;
        int sign = r.unit(at + 1) == 1 ? at + 2 : at + 1;
        boolean after = r.is(sign, Role.AFTER);
        if (!after && !r.is(sign, Role.BEFORE)) return null;
        int offset = after ? minutes : -minutes;
        ClockTime time = r.is(sign + 1, Role.HALF) ? full(r, sign + 2, offset - 30) : full(r, sign + 1, offset);
        // "Fünf vor halb vier" and "20 Minuten vor 12" can be nothing but a time.
        if (time == null || r.is(sign + 1, Role.HALF) || sign == at + 2) return time;
        return ClockTime.counted(time.end(), time.time().getHour(), time.time().getMinute());
    }

    /** Returns the hour at {@code at}, moved by {@code minutes}. */
    private static @Nullable ClockTime full(Reading r, int at, int minutes) {
        int hour = r.number(at);
        if (hour < 1 || hour > 24 || (r.length(at) > 2 && r.digits(at, 4) >= 0)) return null;
        int total = Math.floorMod(hour * 60 + minutes, 24 * 60);
        int end = r.is(at + 1, Role.OCLOCK) ? at + 2 : at + 1;
        return ClockTime.spoken(end, total / 60, total % 60);
    }
}
