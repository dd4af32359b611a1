package dev.konkret.duedate;

import org.jspecify.annotations.Nullable;

/** 3. Dezember 2026, 3 Dec, 3rd of December, zehnten Dezember; and 7.–11. Dezember, where the last day counts. */
public final class NamedDates {
    private NamedDates() {}

    /** Reads a day in front of its month. */
    public static @Nullable Match dayFirst(Reading r, int at, long before) {
        int day = day(r, at);
        if (day < 1) return null;
        // One step only: a long chain of numbers is no range of days.
        int joint = joint(r, dayEnd(r, at));
        Match last = joint > 0 ? withMonth(r, joint) : null;
        return last != null ? last : withMonth(r, at);
    }

    /** 12-May-2028. */
    private static @Nullable Match hyphened(Reading r, int month, int day) {
        boolean full = r.is(month, Role.MONTH) || r.is(month, Role.WEAK_MONTH);
        int year =
                r.sign(month + 1, '-') && r.touches(month + 1) && r.touches(month + 2) ? Dates.year(r, month + 2) : -1;
        return full && r.touches(month) && year > 0 ? Dates.fixed(r, month + 3, day, r.value(month), year) : null;
    }

    private static @Nullable Match withMonth(Reading r, int at) {
        int day = day(r, at);
        if (day < 1) return null;
        int end = dayEnd(r, at);
        if (r.sign(end, '-') && r.touches(end)) return hyphened(r, end + 1, day);
        int month = r.is(end, Role.OF) ? r.skip(end, Role.OF) : end;
        if (!isMonth(r, month)) return null;
        // "31. Februar": neither the 31st nor February.
        if (!Dates.possible(day, r.value(month))) return Match.none(Periods.abbreviationEnd(r, month), Dates.MISSING);
        return withYear(r, Periods.abbreviationEnd(r, month), day, r.value(month));
    }

    /** Reads a month in front of its day: December 3rd, 2026; Dec 7–11. */
    public static @Nullable Match monthFirst(Reading r, int at, long before) {
        if (!isMonth(r, at) || isVerb(r, at, before)) return null;
        int month = r.value(at);
        int start = r.skip(Periods.abbreviationEnd(r, at), Role.ARTICLE);
        int day = day(r, start);
        if (day < 1 || r.is(start, Role.ARTICLE)) return null;
        int end = dayEnd(r, start);
        if (!Dates.possible(day, month)) return Weekdays.isWord(r, end) ? null : Match.none(end, Dates.MISSING);
        // "Nov 9:30" is a time, "May 17: bring cake" a heading.
        boolean clock = r.sign(end, ':') && r.touches(end) && r.digits(end + 1, 2) >= 0 && r.touches(end + 1);
        if (clock || r.is(end, Role.AM) || r.is(end, Role.PM)) return null;
        int joint = joint(r, end);
        int last = joint > 0 ? day(r, joint) : -1;
        boolean range =
                last > day && Dates.possible(last, month) && !isMonth(r, dayEnd(r, joint)) && !r.sign(joint + 1, ':');
        return range ? withYear(r, dayEnd(r, joint), last, month) : withYear(r, end, day, month);
    }

    /** "may 5 people join": a small may or march before something counted. */
    private static boolean isVerb(Reading r, int at, long before) {
        return r.is(at, Role.WEAK_MONTH)
                && !r.capital(at)
                && before == 0
                && r.digits(at + 1, 2) > 0
                && Weekdays.isWord(r, at + 2)
                && !r.is(at + 2, Role.ORDINAL_ENDING);
    }

    private static @Nullable Match withYear(Reading r, int end, int day, int month) {
        Years year = Years.read(r, end);
        if (year != null) return Dates.fixed(r, year.end(), day, month, year.year());
        boolean shortYear = r.length(end) == 2
                && r.digits(end, 2) >= 24
                && !r.is(end + 1, Role.OCLOCK)
                && !r.sign(end + 1, ':')
                && !r.sign(end + 1, '.')
                && !r.touches(end + 1);
        boolean last = end + 1 == r.size()
                && r.digits(end, 2) >= 10
                && r.tongue().context().marksOrdinalsWithDot();
        if (last || (shortYear && r.sign(end - 1, '.')))
            return r.length(end) == 2 ? Dates.fixed(r, end + 1, day, month, Years.written(r, r.digits(end, 2))) : null;
        return Dates.rolling(r, end, day, month);
    }

    private static boolean isMonth(Reading r, int at) {
        return r.is(at, Role.MONTH) || r.is(at, Role.WEAK_MONTH);
    }

    /** Returns the day of the month at {@code at}, -1 when there is none. */
    private static int day(Reading r, int at) {
        int day = r.is(at, Role.ORDINAL) ? r.value(at) : r.digits(at, 2);
        return day >= 1 && day <= 31 ? day : -1;
    }

    private static int dayEnd(Reading r, int at) {
        if (r.is(at, Role.ORDINAL)) return r.next(at);
        boolean marked = (r.sign(at + 1, '.') || r.is(at + 1, Role.ORDINAL_ENDING)) && r.touches(at + 1);
        return marked ? at + 2 : at + 1;
    }

    /** Returns the index behind a dash, slash, bis, oder between two days; 0 when there is none. */
    static int joint(Reading r, int at) {
        if (r.sign(at, '-') || r.sign(at, '/')) return at + 1;
        boolean word = r.is(at, Role.BY) || r.is(at, Role.UNTIL) || r.is(at, Role.OR) || r.is(at, Role.AND);
        if (!word) return 0;
        int next = at + 1;
        while ((r.is(next, Role.ARTICLE) && !r.is(next, Role.NUMBER))
                || r.is(next, Role.ON)
                || r.is(next, Role.OTHER_PREP)) next++;
        return next;
    }
}
