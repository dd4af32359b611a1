package dev.konkret.workspace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A time in which somebody is away: on holiday, ill, with their children.
 *
 * @param from first day away
 * @param until last day away, included; not before {@code from}
 */
public record Absence(LocalDate from, LocalDate until) {

    /** Who is away longer than this has no steps to come back to; the words were most likely misread. */
    public static final int LONGEST_DAYS = 366;

    public Absence {
        if (until.isBefore(from)) throw new IllegalArgumentException("absence ends on " + until + ", before " + from);
    }

    /** Returns whether the person is away on {@code day}. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Returns whether it is short enough to be meant. */
    public boolean isBelievable() {
        return ChronoUnit.DAYS.between(from, until) <= LONGEST_DAYS;
    }
}
