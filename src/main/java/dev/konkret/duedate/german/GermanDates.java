package dev.konkret.duedate.german;

import dev.konkret.duedate.Dates;
import dev.konkret.duedate.Match;
import dev.konkret.duedate.NamedDates;
import dev.konkret.duedate.Reading;
import dev.konkret.duedate.Role;
import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in figures, day before month: 3.12., 03.12.26, 3. 12. 2026, 3.12 behind a preposition, 3/12/2026, 7.–11.12. */
public final class GermanDates {
    private static final long PREPOSITIONS =
            Role.set(Role.BY, Role.ON, Role.OTHER_PREP, Role.BEFORE, Role.AFTER, Role.FROM, Role.SINCE, Role.WITHIN);

    private GermanDates() {}

    public static @Nullable Match read(Reading r, int at, long before) {
        int day = r.digits(at, 2);
        if (day < 1 || day > 31) return null;
        Match range = range(r, at, before);
        if (range != null) return range;
        boolean dot = r.sign(at + 1, '.') && r.touches(at + 1);
        if (!dot) return slashed(r, at, before, day);
        int month = r.digits(at + 2, 2);
        if (!Dates.possible(day, month)) return null;
        boolean closed = r.sign(at + 3, '.') && r.touches(at + 3);
        return closed ? closed(r, at + 4, day, month, before) : open(r, at + 3, day, month, before);
    }

    /** "März 3", "Juli 13 2027": the English order, where nothing else stands around it. */
    public static @Nullable Match monthFirst(Reading r, int at, long before) {
        if ((before & ~Role.ON.bit) != 0 || r.isKind(at - 1, Kind.WORD)) return null;
        Match match = NamedDates.monthFirst(r, at, before);
        if (match == null || r.sign(match.end() - 1, '.')) return null;
        boolean range = r.sign(match.end(), '-') && r.capital(match.end() + 1);
        return range || match.end() == r.size() ? match : null;
    }

    /** 7.–11.12., 7./8. 12.: the first day lacks its month. */
    private static @Nullable Match range(Reading r, int at, long before) {
        int end = r.sign(at + 1, '.') && r.touches(at + 1) ? at + 2 : 0;
        boolean joint = end > 0
                && (r.sign(end, '-')
                        || r.sign(end, '/')
                        || r.is(end, Role.BY)
                        || r.is(end, Role.OR)
                        || r.is(end, Role.AND));
        if (!joint || r.digits(end + 1, 2) < 1 || !r.sign(end + 2, '.') || r.digits(end + 3, 2) < 1) return null;
        return read(r, end + 1, before | Role.BY.bit);
    }

    private static @Nullable Match closed(Reading r, int end, int day, int month, long before) {
        boolean number = r.isKind(end, Kind.NUMBER);
        if (r.touches(end) && number) {
            int year = Dates.year(r, end);
            boolean goesOn = (r.sign(end + 1, '.') || r.sign(end + 1, '-') || r.sign(end + 1, ':'))
                    && r.touches(end + 1)
                    && r.touches(end + 2)
                    && r.isKind(end + 2, Kind.NUMBER);
            return year < 0 || goesOn ? null : Dates.fixed(r, end + 1, day, month, year);
        }
        // "1.2.beta" is a version, "bis 3.5.um zehn" lacks a space.
        if (r.touches(end) && r.isKind(end, Kind.WORD) && (before & PREPOSITIONS) == 0) return null;
        boolean year = number && r.length(end) == 4 && Dates.year(r, end) > 0 && !r.sign(end + 1, ':');
        return year ? Dates.fixed(r, end + 1, day, month, Dates.year(r, end)) : Dates.rolling(r, end, day, month);
    }

    private static @Nullable Match open(Reading r, int end, int day, int month, long before) {
        boolean withTime = r.is(end, Role.AT) && r.digits(end + 1, 2) >= 0;
        if (((before & PREPOSITIONS) == 0 && !withTime) || r.is(end, Role.OCLOCK) || !r.touches(end - 1)) return null;
        if (r.touches(end) && (r.isKind(end, Kind.WORD) || r.sign(end, ':'))) return null;
        return r.tongue().isCounted(r, end) ? null : Dates.rolling(r, end, day, month);
    }

    private static @Nullable Match slashed(Reading r, int at, long before, int day) {
        // "3-7-2027": dashes need a whole year, or a preposition and a year.
        boolean dashes =
                r.sign(at + 1, '-') && r.sign(at + 3, '-') && ((before & PREPOSITIONS) != 0 || r.length(at + 4) == 4);
        char sign = dashes ? '-' : '/';
        boolean joined = r.sign(at + 1, sign) && r.touches(at + 1) && r.touches(at + 2);
        int month = r.digits(at + 2, 2);
        if (!joined || !Dates.possible(day, month)) return null;
        if (r.sign(at + 3, sign) && r.touches(at + 3) && r.touches(at + 4)) {
            int year = Dates.year(r, at + 4);
            return year < 0 ? null : Dates.fixed(r, at + 5, day, month, year);
        }
        return dashes || (before & PREPOSITIONS) == 0 || r.tongue().isCounted(r, at + 3)
                ? null
                : Dates.rolling(r, at + 3, day, month);
    }
}
