package dev.konkret.duedate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Heute, morgen, übermorgen, morgen in einer Woche. */
final class RelativeDays {
    private RelativeDays() {}

    static @Nullable Match read(Reading r, int at, long before) {
        if (r.is(at, Role.THIS) && r.is(at + 1, Role.DAYPART)) {
            Match today = Match.day(r.next(at + 1), r.today(), "day.today");
            return today.at(Dayparts.time(r.word(at + 1).daypart()), today.end());
        }
        if (!r.is(at, Role.RELDAY)) return null;
        int ahead = r.value(at);
        int end = r.next(at);
        // "der Morgen" is a part of the day; "ich mach das morgen" is not.
        boolean noun = r.word(at).daypart() == Dayparts.MORNING && r.is(at, Role.DAYPART);
        if (noun && r.is(at - 1, Role.ARTICLE) && !r.words().is(at - 1, "das")) return null;
        LocalDate date = r.today().plusDays(ahead);
        if (r.is(end, Role.IN)) {
            Amount amount = Amount.read(r, end + 1);
            if (amount != null && !amount.isElapsedTime()) {
                return Match.day(amount.end(), amount.from(date, 1, r.now()), "weekday.plus");
            }
        }
        if (r.tongue().context().saysWeekLater() && r.unit(end) == Units.WEEK) {
            return Match.day(end + 1, date.plusWeeks(1), "weekday.plus");
        }
        Match day = Match.day(end, date, ahead == 0 ? "day.today" : "day.tomorrow");
        int daypart = r.is(at, Role.DAYPART) ? 0 : r.word(at).daypart();
        return daypart == 0 ? day : day.at(Dayparts.time(daypart), end);
    }
}
