package dev.konkret.cli;

import dev.konkret.intention.Label;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message the bot would have caught.
 *
 * @param channel name without a number sign
 * @param author name as people see it, null when names are left out
 * @param text the message with names resolved
 * @param what the thing to be done as a clean phrase, null when none was found
 * @param owner who would do it, null when it is open
 * @param due null when the message names no date
 * @param time null when it names no clock time
 */
record ScanFinding(
        String channel,
        ZonedDateTime at,
        @Nullable String author,
        Label label,
        String text,
        @Nullable String what,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable LocalTime time) {}
