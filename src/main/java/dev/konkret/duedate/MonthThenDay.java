package dev.konkret.duedate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nächsten Monat am 3., im Dezember zwischen dem 19. und dem 20.: first the month, then its day. */
final class MonthThenDay {
    private MonthThenDay() {}

    /** Returns the day that follows the month, null when none does. */
    static @Nullable Match read(Reading r, Period month) {
        int at = month.end();
        while (r.is(at, Role.ON)
                || r.is(at, Role.FROM)
                || r.is(at, Role.BY)
                || (r.is(at, Role.ARTICLE) && !r.is(at, Role.NUMBER))) at++;
        int day = at == month.end() ? -1 : Ordinals.value(r, at);
        if (day < 1) return null;
        int first = at;
        int end = Ordinals.end(r, at);
        int joint = NamedDates.joint(r, end);
        int last = joint == 0 ? -1 : Ordinals.value(r, joint);
        if (last > day) {
            day = last;
            first = joint;
            end = Ordinals.end(r, joint);
        }
        if (Periods.read(r, end) != null || DaysOfMonth.isSomethingElse(r, first, end)) return null;
        LocalDate date = Days.of(month.first().getYear(), month.first().getMonthValue(), day);
        if (date != null && date.isBefore(r.today()) && month.rolls() == Units.YEAR) date = date.plusYears(1);
        return date == null || date.isBefore(r.today()) ? null : Match.day(end, date, "day-of-month");
    }
}
