package dev.konkret.nudge;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Returned;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a person is reminded of now: one message a day at most, nothing when nothing is due. */
public final class Reminders {
    /** So many lines of what is enclosed fit into a message, and so many when there is something more urgent in it. */
    private static final int ROOM_ALONE = 10;

    private static final int ROOM_BESIDE = 5;

    private final Steps steps;
    private final People people;
    private final Pigeonhole pigeonhole;
    private final Enclosures enclosures;

    public Reminders(Steps steps, People people, Pigeonhole pigeonhole, Enclosures enclosures) {
        this.steps = steps;
        this.people = people;
        this.pigeonhole = pigeonhole;
        this.enclosures = enclosures;
    }

    /** What to do about a person now. */
    public sealed interface Decision {
        /**
         * Send this.
         *
         * @param read what was read from the pigeonhole for it
         */
        record Send(Reminder reminder, Pigeonhole.Contents read) implements Decision {}

        /**
         * Look again then; empty when nothing is open.
         *
         * @param stale what was read from the pigeonhole and is not worth saying any more
         */
        record NotNow(Optional<Instant> next, Pigeonhole.Contents stale) implements Decision {
            NotNow(Optional<Instant> next) {
                this(next, Pigeonhole.Contents.NONE);
            }
        }
    }

    /**
     * Looks at everything this person owns, and at what lies there for them.
     *
     * @param time when this person works
     * @param lastDay the local day of the last reminder this person got; null when there was none
     * @param upTo what was laid down later is left for the next message
     */
    public Decision decide(
            TeamId team, MemberId member, WorkingTime time, @Nullable LocalDate lastDay, Instant now, Instant upTo) {
        LocalDate today = time.today(now);
        List<NextStep> owned = steps.concerning(team, member).stream()
                .filter(s -> s.isOwnedBy(member))
                .toList();
        Pigeonhole.Contents lying = pigeonhole.waiting(team, member, upTo);
        Instant moment = time.firstMomentFrom(now);
        if (today.equals(lastDay)) {
            Optional<Instant> tomorrow =
                    lying.isEmpty() ? lying.next() : Optional.of(time.morningOf(time.workingDaysAfter(today, 1)));
            return new Decision.NotNow(earliest(next(owned, time, endOf(today, time)), tomorrow));
        }
        if (moment.isAfter(now)) {
            Optional<Instant> planned =
                    next(owned, time, lastLook(lastDay, time)).map(at -> later(at, moment));
            Optional<Instant> open = lying.isEmpty() ? lying.next() : Optional.of(moment);
            return new Decision.NotNow(earliest(planned, open));
        }
        List<Reminder.Item> items = items(owned, time, lastDay, now);
        List<Reminder.Laid> laid = laid(team, member, time, lying, items);
        int room = items.isEmpty() && laid.isEmpty() ? ROOM_ALONE : ROOM_BESIDE;
        List<Enclosure> enclosed = enclosed(team, member, lying, room, now);
        boolean silent = items.isEmpty() && laid.isEmpty() && enclosed.isEmpty();
        Optional<Instant> next = earliest(next(owned, time, silent ? now : endOf(today, time)), lying.next());
        if (silent) return new Decision.NotNow(next, lying);
        return new Decision.Send(
                new Reminder(member, today, items, laid, enclosed, Snooze.days(time, today), next), lying);
    }

    private List<Enclosure> enclosed(TeamId team, MemberId member, Pigeonhole.Contents lying, int room, Instant now) {
        List<Enclosure> enclosed = new ArrayList<>();
        int left = room;
        for (String name : lying.enclosed()) {
            Optional<Enclosure> found = left > 0 ? enclosures.open(team, member, name, left, now) : Optional.empty();
            found.ifPresent(enclosed::add);
            left -= found.map(Enclosure::size).orElse(0);
        }
        return enclosed;
    }

    /** A step that is reminded of anyway is not told about a second time; one that is closed or gone only if it is news. */
    private List<Reminder.Laid> laid(
            TeamId team, MemberId member, WorkingTime time, Pigeonhole.Contents lying, List<Reminder.Item> items) {
        List<Reminder.Laid> laid = new ArrayList<>();
        for (NextStepId id : lying.steps()) {
            if (items.stream().anyMatch(item -> item.step().id().equals(id))) continue;
            steps.find(team, id).ifPresent(step -> {
                List<StepEvent> history = steps.history(team, id);
                StepEvent latest = history.isEmpty() ? null : history.get(history.size() - 1);
                if (asks(step, member) || searches(step, member) || concerns(step, latest, member))
                    laid.add(new Reminder.Laid(step, latest, latest == null ? null : time.today(latest.at())));
            });
        }
        return laid;
    }

    private static boolean asks(NextStep step, MemberId member) {
        return step.isDecidedBy(member) || step.awaits(member);
    }

    /** Whoever proposed a step nobody has taken has to find somebody, whatever happened to it last. */
    private static boolean searches(NextStep step, MemberId member) {
        return step.state() instanceof Returned && step.proposedBy().equals(member);
    }

    /** What was asked and answered by others meanwhile is no news to somebody who never heard the question. */
    private static boolean concerns(NextStep step, @Nullable StepEvent latest, MemberId member) {
        if (latest == null || latest.by().equals(member) || !StepEvent.Kind.NEWS.contains(latest.kind())) return false;
        return step.proposedBy().equals(member) || step.isOwnedBy(member) || member.equals(latest.other());
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty()) return other;
        if (other.isEmpty()) return one;
        return one.get().isBefore(other.get()) ? one : other;
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

    /** Returns the reminders from {@code today} on that the owner can be told of in advance. */
    public List<Planned> announced(NextStep step, LocalDate today) {
        if (!(step.state() instanceof Committed c)) return List.of();
        return NudgePlan.announced(step, people.workingTime(step.team(), c.owner())).stream()
                .filter(planned -> !planned.day().isBefore(today))
                .toList();
    }

    /** Returns the reminders {@code member} can be told of in advance, for each of the steps that they own. */
    public static Map<NextStepId, List<Planned>> announced(MemberId member, List<NextStep> steps, WorkingTime time) {
        Map<NextStepId, List<Planned>> plan = new HashMap<>();
        for (NextStep step : steps) {
            if (step.isOwnedBy(member)) {
                plan.put(step.id(), NudgePlan.announced(step, time));
            }
        }
        return plan;
    }
}
