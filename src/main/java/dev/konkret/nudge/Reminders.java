package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.Steps;
import dev.konkret.nudge.NudgePlan.Planned;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a person is reminded of now: one message a day at most, nothing when nothing is due. */
public final class Reminders {
    private final Steps steps;
    private final People people;

    public Reminders(Steps steps, People people) {
        this.steps = steps;
        this.people = people;
    }

    /** What to do about a person now. */
    public sealed interface Decision {
        /** Send this. */
        record Send(Reminder reminder) implements Decision {}

        /** Look again then; empty when nothing is open. */
        record NotNow(Optional<Instant> next) implements Decision {}
    }

    /**
     * Looks at everything this person owns.
     *
     * @param lastDay the local day of the last reminder this person got; null when there was none
     */
    public Decision decide(TeamId team, MemberId member, @Nullable LocalDate lastDay, Instant now) {
        WorkingTime time = people.workingTime(team, member);
        LocalDate today = time.today(now);
        List<NextStep> owned = steps.concerning(team, member).stream()
                .filter(s -> s.owner().filter(member::equals).isPresent())
                .toList();
        if (today.equals(lastDay)) return new Decision.NotNow(next(owned, time, endOf(today, time)));
        Instant moment = time.firstMomentFrom(now);
        if (moment.isAfter(now)) {
            return new Decision.NotNow(
                    next(owned, time, lastLook(lastDay, time)).map(at -> later(at, moment)));
        }
        List<Reminder.Item> items = items(owned, time, lastDay, now);
        Optional<Instant> next = next(owned, time, items.isEmpty() ? now : endOf(today, time));
        if (items.isEmpty()) return new Decision.NotNow(next);
        return new Decision.Send(new Reminder(member, today, items, next));
    }

    private static List<Reminder.Item> items(
            List<NextStep> owned, WorkingTime time, @Nullable LocalDate lastDay, Instant now) {
        List<Reminder.Item> items = new ArrayList<>();
        for (NextStep step : owned) {
            latestUpTo(step, time, lastLook(lastDay, time), now)
                    .ifPresent(p -> items.add(
                            new Reminder.Item(step, p.occasion(), p.day().isBefore(time.today(now)))));
        }
        items.sort(Comparator.comparing(Reminder.Item::occasion)
                .reversed()
                .thenComparing(i -> i.step().due().orElse(LocalDate.MAX)));
        return items;
    }

    /** Of several reminders that were missed only the latest is worth saying. */
    private static Optional<Planned> latestUpTo(NextStep step, WorkingTime time, Instant after, Instant now) {
        Optional<Planned> latest = Optional.empty();
        Optional<Planned> next = NudgePlan.next(step, time, after);
        while (next.isPresent() && !next.get().at().isAfter(now)) {
            latest = next;
            next = NudgePlan.next(step, time, next.get().at());
        }
        return latest;
    }

    private static Optional<Instant> next(List<NextStep> owned, WorkingTime time, Instant after) {
        return owned.stream()
                .flatMap(s -> NudgePlan.next(s, time, after).stream())
                .map(Planned::at)
                .min(Comparator.naturalOrder());
    }

    private static Instant lastLook(@Nullable LocalDate lastDay, WorkingTime time) {
        return lastDay == null ? Instant.MIN : endOf(lastDay, time);
    }

    private static Instant endOf(LocalDate day, WorkingTime time) {
        return day.plusDays(1).atStartOfDay(time.zone()).toInstant().minusMillis(1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Returns the first reminder still to come for this step, as shown to its owner. */
    public Optional<Planned> nextFor(NextStep step, Instant now) {
        if (!(step.state() instanceof Committed c)) return Optional.empty();
        return NudgePlan.next(step, people.workingTime(step.team(), c.owner()), now);
    }
}
