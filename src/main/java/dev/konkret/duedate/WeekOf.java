package dev.konkret.duedate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Woche vom 8.6., the week of June 8, Woche vor Weihnachten: Friday of that week. */
final class WeekOf {
    private WeekOf() {}

    static @Nullable Match read(Reading r, int at, long before) {
        if (r.unit(at) != Units.WEEK) return null;
        int next = r.next(at);
        int shift = r.is(next, Role.BEFORE) ? -1 : r.is(next, Role.AFTER) ? 1 : 0;
        int start = next;
        while (start < next + 4
                && (r.is(start, Role.OF)
                        || r.is(start, Role.FROM)
                        || r.is(start, Role.ARTICLE)
                        || r.is(start, Role.OTHER_PREP)
                        || (shift != 0 && start == next))) start++;
        // "Week commencing 7 December"
        if (start == next && next == at + 1) return null;
        Match day = null;
        for (Recogniser recogniser : r.tongue().dates()) {
            if (day == null) day = recogniser.read(r, start, Role.ON.bit);
        }
        if (day == null) day = Feasts.read(r, start, before);
        if (day == null || day.date() == null) return null;
        LocalDate friday = Days.inWeek(day.date(), shift, 5);
        return friday.isBefore(r.today())
                ? Match.none(day.end(), "week.of")
                : Match.period(day.end(), friday, friday.minusDays(4), friday.plusDays(2), "week.of");
    }
}
