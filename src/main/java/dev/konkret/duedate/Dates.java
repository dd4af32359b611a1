package dev.konkret.duedate;

import java.time.LocalDate;
import java.time.Month;

/** From day, month and perhaps year to a match. */
public final class Dates {
    private static final int NO_YEAR = 0;

    /** The rule by which a day is read that the calendar does not have. */
    static final String MISSING = "date.missing";

    private Dates() {}

    /** Returns the next such day, no future day when there is none. */
    public static Match rolling(Reading r, int end, int day, int month) {
        LocalDate date = Days.next(day, month, r.today());
        return date == null ? Match.none(end, "date") : Match.day(end, date, "date");
    }

    /** Returns that day, or no future day when it is over or the calendar does not have it. */
    public static Match fixed(Reading r, int end, int day, int month, int year) {
        if (year == NO_YEAR) return rolling(r, end, day, month);
        LocalDate date = Days.of(year, month, day);
        if (date == null) return Match.none(end, MISSING);
        return date.isBefore(r.today()) ? Match.none(end, "date.past") : Match.day(end, date, "date.full");
    }

    /** Tells whether a day and a month with these numbers can exist. */
    public static boolean possible(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    /** Returns the four-digit year written with two or four digits at {@code at}, -1 when it is neither. */
    public static int year(Reading r, int at) {
        int length = r.length(at);
        int number = r.digits(at, 4);
        if (length == 2 && number >= 0) return Years.written(r, number);
        return length == 4 && Years.isYear(r, at) ? number : -1;
    }
}
