package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Am 15., zum Fünfzehnten, on the 31st, by the 3rd of next month: a date only behind a preposition. */
final class DaysOfMonth {
    private static final long PREPOSITIONS =
            Role.set(Role.BY, Role.ON, Role.OTHER_PREP, Role.BEFORE, Role.AFTER, Role.FROM, Role.SINCE);

    private static final int MANY = 13;

    private DaysOfMonth() {}

    static @Nullable Match read(Reading r, int at, long before) {
        if ((before & PREPOSITIONS) == 0) return ofMonth(r, at);
        // "Bis nächsten Ersten"
        boolean next = r.is(at, Role.NEXT) && Ordinals.value(r, at + 1) > 0;
        if (next && (r.capital(at + 1) || r.digits(at + 1, 2) > 0)) return read(r, at + 1, before);
        int day = Ordinals.value(r, at);
        if (day < 1) return bare(r, at, before);
        if (day > 31) return null;
        int end = Ordinals.end(r, at);
        if (r.touches(end) && (r.isKind(end, Kind.NUMBER) || r.isKind(end, Kind.WORD))) return null;
        Match inMonth = inMonth(r, end, day);
        if (inMonth != null) return inMonth;
        if (isSomethingElse(r, at, end)) return null;
        LocalDate date = Days.nextDayOfMonth(day, r.today());
        return date == null ? null : Match.day(end, date, "day-of-month");
    }

    /** "Den 27. dieses Monats" needs no preposition. */
    private static @Nullable Match ofMonth(Reading r, int at) {
        int day = Ordinals.value(r, at);
        if (day < 1 || day > 31) return null;
        int month = r.skip(Ordinals.end(r, at), Role.OF);
        boolean said = Periods.ahead(r, month) >= 0 && r.unit(month + 1) == Units.MONTH;
        return said ? inMonth(r, month, day) : null;
    }

    /** "bis zum 15" without a full stop, where nothing follows that could be counted. */
    private static @Nullable Match bare(Reading r, int at, long before) {
        int day = r.digits(at, 2);
        boolean sure =
                (before & Role.ON.bit) != 0 || ((before & Role.OTHER_PREP.bit) != 0 && (before & Role.BY.bit) != 0);
        boolean ends = at + 1 >= r.size()
                || r.sign(at + 1, ',')
                || r.sign(at + 1, '!')
                || r.sign(at + 1, '?')
                || r.isKind(at + 1, Kind.NEWLINE);
        LocalDate date = sure && ends && r.length(at) == 2 ? Days.nextDayOfMonth(day, r.today()) : null;
        return date == null ? null : Match.day(at + 1, date, "day-of-month");
    }

    /** "am 15. des nächsten Monats", "the 3rd of the month". */
    private static @Nullable Match inMonth(Reading r, int end, int day) {
        int at = end;
        while (r.is(at, Role.OF) || r.is(at, Role.ARTICLE)) at++;
        Period month = Periods.read(r, at);
        if (month == null || month.unit() != Units.MONTH || month.said() == Period.WEAK) return null;
        if (month.said() == Period.BARE) {
            LocalDate date = Days.nextDayOfMonth(day, r.today());
            return date == null ? null : Match.day(month.end(), date, "day-of-month");
        }
        LocalDate date = Days.of(month.first().getYear(), month.first().getMonthValue(), day);
        if (date == null || date.isBefore(r.today())) return Match.none(month.end(), "day-of-month");
        return Match.day(month.end(), date, "day-of-month");
    }

    /** Tells whether the n-th is something counted (am 2. Tag, beim ersten Versuch) and no day. */
    static boolean isSomethingElse(Reading r, int at, int end) {
        if (r.tongue().context().isCounted(r.words(), end)) return true;
        // A small ordinal word in lower case belongs to the noun behind it; few things are counted beyond twelve.
        boolean word = r.is(at, Role.ORDINAL) && !r.capital(at) && r.isKind(end, Kind.WORD);
        return word && (r.value(at) < MANY || r.capital(end));
    }
}
