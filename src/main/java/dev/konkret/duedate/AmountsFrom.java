package dev.konkret.duedate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A week from Friday, two weeks from now, 3 Tage vor Weihnachten, am Tag nach Ostern. */
final class AmountsFrom {
    private AmountsFrom() {}

    static @Nullable Match read(Reading r, int at, long before) {
        boolean oneDay = r.unit(at) == Units.DAY;
        Amount amount = oneDay ? new Amount(at + 1, Units.DAY, 1, false, 0) : Amount.read(r, at);
        if (amount != null && amount.isElapsedTime() && !oneDay) return fromNow(r, amount);
        if (amount == null || (amount.unit() == Units.WORKING_DAY && !r.is(amount.end(), Role.FROM))) return null;
        int joint = amount.end();
        boolean after = r.is(joint, Role.AFTER);
        boolean beforeIt = r.is(joint, Role.BEFORE);
        if (after || beforeIt) return beside(r, joint + 1, amount, after ? 1 : -1);
        if (oneDay) return null;
        boolean from = r.is(joint, Role.FROM)
                || (r.is(joint, Role.ON) && r.tongue().context().saysWeekLater());
        int start = from ? joint + 1 : joint;
        if (r.is(start, Role.RELDAY) && (from || r.tongue().context().saysWeekLater())) {
            LocalDate date = amount.from(r.today().plusDays(r.value(start)), 1, r.now());
            return Match.day(r.next(start), date, "in.days");
        }
        if (!from) return null;
        if (r.tongue().context().isNow(r.words(), start)) {
            return Match.day(start + 1, amount.from(r.today(), 1, r.now()), "in.days");
        }
        if (!r.is(start, Role.WEEKDAY) || !amount.isWeeks()) return null;
        LocalDate first =
                r.today().with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.of(r.value(start))));
        return Match.day(start + 1, first.plusWeeks(amount.weeks()), "weekday.plus");
    }

    /** "2 hours from now". */
    private static @Nullable Match fromNow(Reading r, Amount amount) {
        int joint = amount.end();
        boolean now = r.is(joint, Role.FROM) && r.tongue().context().isNow(r.words(), joint + 1);
        Match match = now ? Amounts.elapsed(r, amount) : null;
        return match == null ? null : match.at(match.time(), joint + 2);
    }

    private static @Nullable Match beside(Reading r, int at, Amount amount, int sign) {
        int start = at;
        while (r.is(start, Role.ARTICLE) && !r.is(start, Role.NUMBER)) start++;
        Match anchor = Feasts.read(r, start, Role.ON.bit);
        for (Recogniser recogniser : r.tongue().dates()) {
            if (anchor == null) anchor = recogniser.read(r, start, Role.ON.bit);
        }
        if (anchor == null || anchor.date() == null) return null;
        LocalDate date = amount.from(anchor.date(), sign, r.now());
        return date.isBefore(r.today()) ? Match.none(anchor.end(), "beside") : Match.day(anchor.end(), date, "beside");
    }
}
