package dev.konkret.duedate;

import java.time.LocalTime;

/** The parts of a day as the word lists number them, and the clock time each stands for. */
final class Dayparts {
    static final int MORNING = 1;
    static final int EARLY = 2;
    static final int BEFORE_NOON = 3;
    static final int NOON = 4;
    static final int AFTERNOON = 5;
    static final int EVENING = 6;
    static final int NIGHT = 7;
    static final int TONIGHT = 8;

    private static final LocalTime[] TIMES = {
        LocalTime.MIDNIGHT, // unused
        LocalTime.of(9, 0),
        LocalTime.of(9, 0),
        LocalTime.of(11, 0),
        LocalTime.NOON,
        LocalTime.of(15, 0),
        LocalTime.of(18, 0),
        LocalTime.of(22, 0),
        LocalTime.of(20, 0)
    };

    private Dayparts() {}

    static LocalTime time(int daypart) {
        return TIMES[daypart];
    }

    /** Returns the hour of the day (0 to 23) that {@code hour} o'clock means in this part of the day. */
    static int hour(int hour, int daypart) {
        if (hour > 12) return hour % 24;
        return switch (daypart) {
            case NOON -> hour < 6 ? hour + 12 : hour;
            case AFTERNOON, EVENING, TONIGHT -> hour < 12 ? hour + 12 : daypart == AFTERNOON ? 12 : 0;
            case NIGHT -> hour == 12 ? 0 : hour >= 7 ? hour + 12 : hour;
            default -> hour == 12 && daypart == MORNING ? 0 : hour;
        };
    }
}
