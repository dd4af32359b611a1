package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the owner of a step is reminded, known in advance: a hint two working days ahead if the step is older than five
 * days, the morning it is due, two working days later, five working days later, then weekly until it is decided.
 */
public final class NudgePlan {

    private static final Duration OLD_ENOUGH_FOR_A_HINT = Duration.ofDays(5);
    private static final int HINT_DAYS_AHEAD = 2;
    private static final int CHECK_DAYS_LATER = 2;
    private static final int OVERDUE_DAYS_LATER = 5;

    private NudgePlan() {}

    /** One planned reminder. */
    public record Planned(Occasion occasion, LocalDate day, Instant at) {}

    /**
     * Returns the first reminder planned for after {@code after}; empty when the step has no owner or the owner waits for
     * somebody else. A step due on a day off is reminded of on the last working day before it, and once more on the day the
     * owner is back when it falls into an absence.
     */
    public static Optional<Planned> next(NextStep step, WorkingTime time, Instant after) {
        if (!(step.state() instanceof Committed c) || c.pause() != null) return Optional.empty();
        Instant from = after.isAfter(c.since()) ? after : c.since();
        for (Planned planned : upToOverdue(step, c, time)) {
            if (planned.at().isAfter(from)) return Optional.of(planned);
        }
        return Optional.of(weekly(c, time, from));
    }

    /**
     * Returns what the owner can be told in advance: the reminders up to the question whether it still stands, without those
     * that lie before the owner took it on. Empty when there are none, or none for now.
     */
    public static List<Planned> announced(NextStep step, WorkingTime time) {
        if (!(step.state() instanceof Committed c) || c.pause() != null) return List.of();
        return upToOverdue(step, c, time).stream()
                .filter(planned -> planned.occasion() != Occasion.OVERDUE)
                .filter(planned -> planned.at().isAfter(c.since()))
                .toList();
    }

    private static List<Planned> upToOverdue(NextStep step, Committed c, WorkingTime time) {
        LocalDate dueDay = time.workingDayUpTo(c.due());
        List<Planned> plan = new ArrayList<>(5);
        Planned hint = on(Occasion.HINT, time.workingDaysBefore(dueDay, HINT_DAYS_AHEAD), time);
        if (hint.at().isAfter(step.proposedAt().plus(OLD_ENOUGH_FOR_A_HINT))) plan.add(hint);
        // Who takes it on for this very day knows what day it is.
        if (time.today(c.since()).isBefore(dueDay)) plan.add(on(Occasion.DUE, dueDay, time));
        if (time.isAwayOn(c.due())) plan.add(on(Occasion.DUE, counted(c, time), time));
        plan.add(on(Occasion.CHECK, time.workingDaysAfter(counted(c, time), CHECK_DAYS_LATER), time));
        plan.add(on(Occasion.OVERDUE, overdueDay(c, time), time));
        return plan;
    }

    /** The day from which working days are counted: the due day, or the day the owner is back when they are away on it. */
    private static LocalDate counted(Committed c, WorkingTime time) {
        return time.awayUntil(c.due())
                .map(last -> time.workingDaysAfter(last, 1))
                .orElse(c.due());
    }

    private static Planned weekly(Committed c, WorkingTime time, Instant from) {
        LocalDate overdue = overdueDay(c, time);
        long weeks = Math.max(1, Duration.between(time.morningOf(overdue), from).toDays() / 7);
        Planned planned = on(Occasion.OVERDUE, time.workingDayFrom(overdue.plusWeeks(weeks)), time);
        while (!planned.at().isAfter(from)) {
            weeks++;
            planned = on(Occasion.OVERDUE, time.workingDayFrom(overdue.plusWeeks(weeks)), time);
        }
        return planned;
    }

    private static LocalDate overdueDay(Committed c, WorkingTime time) {
        return time.workingDaysAfter(counted(c, time), OVERDUE_DAYS_LATER);
    }

    private static Planned on(Occasion occasion, LocalDate day, WorkingTime time) {
        return new Planned(occasion, day, time.morningOf(day));
    }
}
