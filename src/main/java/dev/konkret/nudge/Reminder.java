package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one message a person gets on a day: everything that is due, the most urgent first, and what came while the person was
 * not to be disturbed.
 *
 * @param day the person's local day
 * @param items what time has brought
 * @param laid what others have brought meanwhile
 * @param enclosed what else is to be said today
 * @param otherDays days a step can be moved to with one tap
 * @param next when the person has to be looked at again; empty when nothing is open
 */
public record Reminder(
        MemberId to,
        LocalDate day,
        List<Item> items,
        List<Laid> laid,
        List<Enclosure> enclosed,
        List<LocalDate> otherDays,
        Optional<Instant> next) {

    /**
     * One step to be reminded of.
     *
     * @param late the bot was away on the planned day, and says so
     */
    public record Item(NextStep step, Occasion occasion, boolean late) {}

    /**
     * A step others have done something with.
     *
     * @param news the latest thing that happened; null when its history is gone
     * @param on the person's local day it happened on; null when the history is gone
     */
    public record Laid(
            NextStep step,
            @Nullable StepEvent news,
            @Nullable LocalDate on) {}

    public Reminder {
        items = List.copyOf(items);
        laid = List.copyOf(laid);
        enclosed = List.copyOf(enclosed);
        otherDays = List.copyOf(otherDays);
    }

    /** A message of which nothing was brought by others, and which offers no other days. */
    public Reminder(MemberId to, LocalDate day, List<Item> items, Optional<Instant> next) {
        this(to, day, items, List.of(), List.of(), List.of(), next);
    }
}
