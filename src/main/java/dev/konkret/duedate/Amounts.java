package dev.konkret.duedate;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** In drei Tagen, binnen zwei Wochen, in the next 3 days, within 48 hours. */
final class Amounts {
    private Amounts() {}

    static @Nullable Match read(Reading r, int at, long before) {
        int number = r.is(at, Role.NEXT) || r.is(at, Role.COMING) ? at + 1 : at;
        boolean said = (before & (Role.IN.bit | Role.WITHIN.bit)) != 0;
        // "Die nächsten drei Tage" need no preposition.
        if (!said && (number == at || r.number(number) < 2)) return null;
        if (number > at && r.unit(number) == Units.HOUR && !isSeveral(r, number))
            return elapsed(r, new Amount(number + 1, Units.HOUR, 1, false, 0));
        Amount amount = Amount.read(r, number);
        if (amount == null) return null;
        if (amount.isElapsedTime()) return elapsed(r, amount);
        String rule = amount.unit() == Units.WORKING_DAY ? "in.working-days" : "in.days";
        if (amount.isWeeks() && r.is(amount.end(), Role.ON) && r.is(amount.end() + 1, Role.WEEKDAY)) {
            // "In zwei Wochen am Samstag": that weekday of the week in two weeks.
            LocalDate day = Days.inWeek(r.today(), amount.weeks(), r.value(amount.end() + 1));
            return Match.day(amount.end() + 2, day, "weekday.plus");
        }
        int end = isTime(r, amount.end()) ? amount.end() + 1 : amount.end();
        return Match.day(end, amount.from(r.today(), 1, r.now()), rule);
    }

    /** "In the next hours" is as vague as "in ein paar Stunden". */
    private static boolean isSeveral(Reading r, int at) {
        String unit = r.words().folded(at);
        return unit.endsWith("n") || unit.endsWith("s");
    }

    /** "in 3 weeks' time". */
    private static boolean isTime(Reading r, int at) {
        return at < r.size()
                && r.words().kind(at) == dev.konkret.reading.Kind.WORD
                && r.words().folded(at).equals("time");
    }

    /** Hours and minutes from now, through changes of the clocks. */
    static Match elapsed(Reading r, Amount amount) {
        ZonedDateTime then = amount.after(r.now().posted());
        return Match.day(amount.end(), then.toLocalDate(), "in.hours")
                .at(then.toLocalTime().withSecond(0).withNano(0), amount.end());
    }
}
