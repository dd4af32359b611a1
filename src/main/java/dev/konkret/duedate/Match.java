package dev.konkret.duedate;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A calendar expression that was recognised, without the preposition before it.
 *
 * @param end index behind its last token
 * @param date the day it stands for; null when it names no future day (past, repeated)
 * @param time null when no clock time is named
 * @param first what lies before the expression lies before this day
 * @param last what lies after the expression lies after this day
 * @param rule stable id of the rule
 */
public record Match(
        int end,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String rule) {

    /** Returns one day. */
    public static Match day(int end, LocalDate date, String rule) {
        return new Match(end, date, null, date, date, rule);
    }

    /** Returns {@code date} as what a period from {@code first} to {@code last} stands for. */
    public static Match period(int end, LocalDate date, LocalDate first, LocalDate last, String rule) {
        return new Match(end, date, null, first, last, rule);
    }

    /** Returns an expression that names no future day. */
    public static Match none(int end, String rule) {
        return new Match(end, null, null, null, null, rule);
    }

    Match until(int newEnd) {
        return new Match(newEnd, date, time, first, last, rule);
    }

    Match at(@Nullable LocalTime newTime, int newEnd) {
        return new Match(newEnd, date, newTime, first, last, rule);
    }
}
