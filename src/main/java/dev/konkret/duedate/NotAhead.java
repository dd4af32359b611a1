package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/** What is over or comes again and again: gestern, letzte Woche, vor drei Tagen, jeden Montag. No due date. */
final class NotAhead {
    private NotAhead() {}

    static @Nullable Match read(Reading r, int at, long before) {
        if (r.is(at, Role.PASTDAY)) return Match.none(r.next(at), "past");
        if (r.is(at, Role.RECURRING)) return recurring(r, at);
        if (r.is(at, Role.RECURRING_DAY)) return Match.none(r.next(at), "recurring");
        if (r.is(at, Role.LAST)) return last(r, at);
        Amount amount = Amount.read(r, at);
        if (amount == null) return null;
        boolean ago = (before & Role.BEFORE.bit) != 0 && r.tongue().context().saysBeforeForAgo();
        if (r.is(amount.end(), Role.AGO)) return Match.none(amount.end() + 1, "past");
        return ago || (before & Role.SINCE.bit) != 0 ? Match.none(amount.end(), "past") : null;
    }

    private static @Nullable Match last(Reading r, int at) {
        int noun = r.number(at + 1) > 0 ? at + 2 : at + 1;
        Word word = r.word(noun);
        boolean calendar = word.is(Role.WEEKDAY)
                || word.is(Role.WEEKDAY_SHORT)
                || word.is(Role.MONTH)
                || word.is(Role.SEASON)
                || word.is(Role.HOLIDAY)
                || word.is(Role.WEAK_MONTH)
                || word.is(Role.UNIT)
                || word.is(Role.DAYPART);
        if (!calendar) return null;
        int end = r.next(noun);
        if (word.unit() == Units.WEEK && r.is(end, Role.WEEKDAY)) end++;
        return Match.none(end, "past");
    }

    /** Jeden Montag, jede zweite Woche, every other Friday. */
    private static @Nullable Match recurring(Reading r, int at) {
        int noun = at + 1;
        int ordinalEnd = Ordinals.value(r, noun) > 0
                ? Ordinals.end(r, noun)
                : r.number(noun) > 0 && !r.is(noun, Role.ARTICLE) ? noun + 1 : noun;
        if (ordinalEnd > noun) noun = ordinalEnd;
        else if ((r.isKind(noun, Kind.WORD) && r.word(noun).roles() == 0) || r.is(noun, Role.LAST)) noun++;
        Word word = r.word(noun);
        boolean calendar = word.is(Role.WEEKDAY)
                || word.is(Role.WEEKDAY_SHORT)
                || word.is(Role.MONTH)
                || word.is(Role.UNIT)
                || word.is(Role.DAYPART)
                || word.is(Role.RELDAY)
                || word.is(Role.SEASON);
        if (!calendar) return noun > at + 1 && ordinalEnd == noun ? Match.none(noun, "recurring") : null;
        int end = r.next(noun);
        int more = end;
        while (r.is(more, Role.IN)
                || r.is(more, Role.OF)
                || r.is(more, Role.ON)
                || r.is(more, Role.ARTICLE)
                || r.sign(more, ',')) more++;
        boolean further = r.is(more, Role.WEEKDAY)
                || r.is(more, Role.MONTH)
                || r.is(more, Role.UNIT)
                || r.is(more, Role.SEASON)
                || r.is(more, Role.HOLIDAY);
        return Match.none(further ? more + 1 : end, "recurring");
    }
}
