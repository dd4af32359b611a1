package dev.konkret.duedate;

/** The units of time as the word lists number them. */
final class Units {
    static final int MINUTE = 1;
    static final int HOUR = 2;
    static final int DAY = 3;
    static final int WORKING_DAY = 4;
    static final int WEEK = 5;
    static final int FORTNIGHT = 6;
    static final int MONTH = 7;
    static final int QUARTER = 8;
    static final int HALF_YEAR = 9;
    static final int YEAR = 10;
    static final int WEEKEND = 11;
    static final int QUARTER_HOUR = 12;
    static final int THREE_QUARTER_HOUR = 13;
    static final int NINE_MONTHS = 14;

    private Units() {}
}
