package dev.konkret.duedate;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A calendar expression where it stands in the message, with its preposition.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param date null when it names no day from today on
 * @param weight what it counts when a message names several dates; the highest wins, the earlier among equals
 */
record Mention(
        int first,
        int end,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String rule,
        int weight) {
    /** Denied or replaced: "nicht am Montag", "statt Freitag". */
    static final int DENIED = 0;

    static final int PLAIN = 1;
    /** With a deadline word. */
    static final int DEADLINE = 2;

    Mention weighing(int newWeight) {
        return new Mention(first, end, date, time, rule, newWeight);
    }

    Mention from(int newFirst) {
        return new Mention(newFirst, end, date, time, rule, weight);
    }

    Mention withoutDate(String why) {
        return new Mention(first, end, null, null, why, weight);
    }

    Mention at(@Nullable LocalTime newTime) {
        return new Mention(first, end, date, newTime, rule, weight);
    }
}
