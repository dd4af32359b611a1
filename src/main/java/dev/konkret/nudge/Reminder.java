package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The one message a person gets on a day: everything that is due, the most urgent first.
 *
 * @param day the person's local day
 * @param items at least one
 * @param next when the person has to be looked at again; empty when nothing is open
 */
public record Reminder(MemberId to, LocalDate day, List<Item> items, Optional<Instant> next) {

    /**
     * One step to be reminded of.
     *
     * @param late the bot was away on the planned day, and says so
     */
    public record Item(NextStep step, Occasion occasion, boolean late) {}

    public Reminder {
        items = List.copyOf(items);
    }
}
