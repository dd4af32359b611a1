package dev.konkret.goal;

import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Whether goals are alive: which have no live step, and which steps serve no goal. */
public final class GoalLife {

    /** Working days a goal may be without a live step before it is pointed out. */
    public static final int QUIET_DAYS = 5;

    private GoalLife() {}

    /**
     * Returns the morning on which the bot points out that nothing happens; empty while a step is live or the goal
     * expects none. It lies in the past when it was due already.
     *
     * <p>It is computed from when the silence began and not from today, so that who has pointed it out can remember
     * that moment and point out every silence only once.
     */
    public static Optional<Instant> silenceDueAt(Goal goal, Collection<LinkedStep> steps, WorkingTime time) {
        return quietSince(goal, steps, time).map(day -> time.morningOf(time.workingDaysAfter(day, QUIET_DAYS)));
    }

    /** Returns the last day the goal had a live step, or the day it began; empty while it has one or expects none. */
    public static Optional<LocalDate> quietSince(Goal goal, Collection<LinkedStep> steps, WorkingTime time) {
        Optional<LocalDate> begun = goal.liveSince().map(time::today);
        if (begun.isEmpty()) return begun;
        LocalDate last = begun.get();
        for (LinkedStep step : steps) {
            if (!goal.id().equals(step.goal())) continue;
            if (step.live()) return Optional.empty();
            LocalDate until = step.liveUntil();
            if (until != null && until.isAfter(last)) last = until;
        }
        return Optional.of(last);
    }
}
