package dev.konkret.duedate;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The due date a message names: the last day on which the thing may still be done.
 *
 * @param date never before the day of the message
 * @param time null when the message names no clock time
 * @param start offset of the first character that says so in the original text
 * @param end offset behind the last such character
 * @param rule stable id of the rule that decided, for instance {@code weekday.next}; see {@link Rules}
 */
public record DueDate(LocalDate date, @Nullable LocalTime time, int start, int end, String rule) {}
