package dev.konkret.finding;

import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps somebody wants to see.
 *
 * @param people steps that belong to or wait for one of these; empty for anybody's
 * @param channels steps said in one of these; empty for anywhere
 * @param which open, overdue or done ones
 * @param since only what happened from that day on: fell due when {@code which} is overdue, was done when it is done, else was
 *     written down; null for ever
 * @param horizon null for any
 * @param goal steps that serve it; null for any
 */
public record Filter(
        Set<MemberId> people,
        Set<ChannelId> channels,
        Which which,
        @Nullable LocalDate since,
        @Nullable Horizon horizon,
        @Nullable GoalId goal) {

    /** How far the steps have got. */
    public enum Which {
        OPEN,
        OVERDUE,
        DONE
    }

    public Filter {
        people = Set.copyOf(people);
        channels = Set.copyOf(channels);
    }

    /** Whatever goal the steps serve, if any. */
    public Filter(
            Set<MemberId> people,
            Set<ChannelId> channels,
            Which which,
            @Nullable LocalDate since,
            @Nullable Horizon horizon) {
        this(people, channels, which, since, horizon, null);
    }

    /** Returns the same filter for steps that serve that goal. */
    public Filter serving(GoalId served) {
        return new Filter(people, channels, which, since, horizon, served);
    }

    /**
     * Returns whether the step is wanted.
     *
     * @param today the reader's day
     * @param zone the reader's zone, where days begin
     */
    public boolean wants(NextStep step, LocalDate today, ZoneId zone) {
        if (!people.isEmpty() && !isOfWanted(step)) return false;
        if (!channels.isEmpty()
                && (step.saidIn() == null || !channels.contains(step.saidIn().channel()))) return false;
        if (horizon != null && step.horizon() != horizon) return false;
        if (goal != null && !goal.equals(step.goal())) return false;
        return switch (which) {
            case OPEN -> !step.isClosed() && isSince(day(step.proposedAt(), zone));
            case OVERDUE -> step.isOverdueOn(today) && isSince(step.due().orElse(today));
            case DONE -> step.state() instanceof Done done && isSince(day(done.at(), zone));
        };
    }

    private boolean isOfWanted(NextStep step) {
        return step.carriedBy().filter(people::contains).isPresent()
                || step.concerned().stream().anyMatch(people::contains);
    }

    private boolean isSince(LocalDate day) {
        return since == null || !day.isBefore(since);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
