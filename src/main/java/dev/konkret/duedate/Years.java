package dev.konkret.duedate;

import org.jspecify.annotations.Nullable;

/** A year said with a month, a week or a quarter: 2027, '27, nächsten Jahres. */
record Years(int year, int end) {
    private static final int FAR = 40;

    /** Reads the year at {@code at}, behind an optional comma; null when there is none. */
    static @Nullable Years read(Reading r, int at) {
        int digits = r.sign(at, ',') ? at + 1 : at;
        if (isYear(r, digits) && !r.is(digits + 1, Role.OCLOCK)) return new Years(r.digits(digits, 4), digits + 1);
        if (r.sign(at, '\'') && r.touches(at + 1) && r.length(at + 1) == 2) {
            int year = r.digits(at + 1, 2);
            if (year >= 0) return new Years(written(r, year), at + 2);
        }
        // "August 99"
        if (r.is(at - 1, Role.MONTH) && r.length(at) == 2 && r.digits(at, 2) >= 80 && !r.touches(at + 1)) {
            return new Years(written(r, r.digits(at, 2)), at + 1);
        }
        int relative = r.is(at, Role.OF) ? at + 1 : at;
        if (r.unit(relative + 1) == Units.YEAR) {
            int offset = r.is(relative, Role.NEXT) || r.is(relative, Role.COMING)
                    ? 1
                    : r.is(relative, Role.THIS) ? 0 : r.is(relative, Role.AFTER_NEXT) ? 2 : -1;
            if (offset >= 0) return new Years(r.today().getYear() + offset, relative + 2);
        }
        return r.is(at, Role.THIS_YEAR) ? new Years(r.today().getYear(), at + 1) : null;
    }

    /** Returns the year of two digits, which is rather one of the last century than one half a century ahead. */
    static int written(Reading r, int digits) {
        return 2000 + digits > r.today().getYear() + FAR ? 1900 + digits : 2000 + digits;
    }

    /** Tells whether four digits at {@code at} are a year of our time. */
    static boolean isYear(Reading r, int at) {
        int year = r.length(at) == 4 ? r.digits(at, 4) : -1;
        return year >= 1900 && year < 2200;
    }
}
