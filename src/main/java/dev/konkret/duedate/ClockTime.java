package dev.konkret.duedate;

import java.time.LocalTime;

/**
 * A clock time in a message.
 *
 * @param end index behind its last token
 * @param daypart one of {@link Dayparts} when the time is only that, 0 otherwise
 * @param open true when an hour below 12 was said without minutes or half of the day, so that it may be in the afternoon
 * @param sure false for a bare number, which is a time only behind a preposition
 */
public record ClockTime(int end, LocalTime time, int daypart, boolean open, boolean sure) {
    private static final int AFTERNOON_BEFORE = 7;

    /** Returns a time as written. */
    public static ClockTime exact(int end, int hour, int minute) {
        return new ClockTime(end, LocalTime.of(hour % 24, minute), 0, false, true);
    }

    /** Returns a time as spoken, on a clock face of twelve hours. */
    public static ClockTime spoken(int end, int hour, int minute) {
        return new ClockTime(end, LocalTime.of(Math.floorMod(hour, 24), minute), 0, true, true);
    }

    /** Returns a time told in minutes before or after the hour, which is one only behind a preposition. */
    public static ClockTime counted(int end, int hour, int minute) {
        return new ClockTime(end, LocalTime.of(Math.floorMod(hour, 24), minute), 0, true, false);
    }

    ClockTime until(int newEnd) {
        return new ClockTime(newEnd, time, daypart, open, sure);
    }

    /** Returns the time as it is meant in {@code part}, one of {@link Dayparts}; 0 when none is said. */
    ClockTime in(int part, int newEnd) {
        if (part != 0) return new ClockTime(newEnd, time.withHour(Dayparts.hour(time.getHour(), part)), 0, false, true);
        // "Halb eins" is past noon, "0 Uhr" is not.
        boolean afternoon = open && time.getHour() < AFTERNOON_BEFORE && (time.getHour() > 0 || time.getMinute() > 0);
        return new ClockTime(newEnd, afternoon ? time.plusHours(12) : time, daypart, false, sure);
    }
}
