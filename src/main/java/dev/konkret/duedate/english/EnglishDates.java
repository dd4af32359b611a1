package dev.konkret.duedate.english;

import dev.konkret.duedate.Dates;
import dev.konkret.duedate.Match;
import dev.konkret.duedate.Reading;
import dev.konkret.duedate.Role;
import dev.konkret.reading.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in figures, month before day: 12/24, 12/24/2026; a first number above 12 is a day. 24.12.2026 is European. */
public final class EnglishDates {
    private static final long PREPOSITIONS =
            Role.set(Role.BY, Role.ON, Role.OTHER_PREP, Role.BEFORE, Role.AFTER, Role.FROM, Role.SINCE);

    private EnglishDates() {}

    public static @Nullable Match read(Reading r, int at, long before) {
        int first = r.digits(at, 2);
        if (first < 1 || first > 31 || !r.touches(at + 1) || !r.touches(at + 2)) return null;
        boolean slash = r.sign(at + 1, '/');
        int second = r.digits(at + 2, 2);
        if (!slash) return dotted(r, at, before, first, second);
        boolean dayFirst = first > 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        if (!Dates.possible(day, month)) return null;
        if (r.sign(at + 3, '/') && r.touches(at + 3) && r.touches(at + 4)) {
            int year = Dates.year(r, at + 4);
            return year < 0 ? null : Dates.fixed(r, at + 5, day, month, year);
        }
        // 24/7 and 9/10 are no dates, unless somebody says on or by.
        boolean said = (before & PREPOSITIONS) != 0 || r.tongue().isDeadline(r, at - 1);
        boolean european = dayFirst && r.length(at) == 2 && r.length(at + 2) == 2;
        boolean alone = day > 12 && (!dayFirst || european) && !r.isKind(at + 3, Kind.WORD) && !r.sign(at + 3, '/');
        if ((!said && !alone) || r.tongue().isCounted(r, at + 3)) return null;
        return Dates.rolling(r, at + 3, day, month);
    }

    private static @Nullable Match dotted(Reading r, int at, long before, int day, int month) {
        boolean dots = r.sign(at + 1, '.') && r.sign(at + 3, '.') && r.touches(at + 3);
        if (!dots || !Dates.possible(day, month)) return null;
        // "Until 17.9.": a Central European's date, where a date is expected; the second dot tells it from a number.
        if (!r.touches(at + 4)) return (before & PREPOSITIONS) == 0 ? null : Dates.rolling(r, at + 4, day, month);
        if (r.length(at + 4) != 4 || Dates.year(r, at + 4) < 0) return null;
        return Dates.fixed(r, at + 5, day, month, Dates.year(r, at + 4));
    }
}
