package dev.konkret.nudge;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.FollowUps;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the bot has to attend to after a step has changed: card, question, news, reminders, and the time to answer. */
public final class FollowUpPlan implements FollowUps {

    /**
     * Working days a named person has to answer, unless the day it is meant for is over sooner; then the step returns to who
     * proposed it.
     */
    public static final int DAYS_TO_ANSWER = 2;

    /** How long what is closed is kept unless the operator says otherwise. */
    public static final Duration KEPT = Duration.ofDays(180);

    /** A step nobody took is not given up sooner, however short closed steps are kept. */
    private static final Duration SHORTEST_SEARCH = Duration.ofDays(30);

    /** Still on the day, which is where a calendar shows it. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final People people;
    private final Duration kept;

    /** @param kept how long closed steps are kept */
    public FollowUpPlan(People people, Duration kept) {
        this.people = people;
        this.kept = kept;
    }

    @Override
    public List<Due> after(@Nullable NextStep before, NextStep step, StepEvent event) {
        Instant now = event.at();
        List<Due> later = new ArrayList<>();
        later.add(about(Kind.CARD, step, now));
        switch (event.kind()) {
            case PROPOSED, SUGGESTED, HANDOVER_ASKED -> {
                later.add(about(Kind.QUESTION, step, now));
                step.awaited().ifPresent(who -> later.add(about(Kind.RETURN, step, answerBy(step, who, now))));
            }
            case DECISION_ASKED -> later.add(about(Kind.QUESTION, step, now));
            case HELP_ASKED -> later.add(about(Kind.HELP, step, now));
            default -> {}
        }
        if (StepEvent.Kind.NEWS.contains(event.kind())) later.add(about(Kind.NEWS, step, now));
        step.owner()
                .flatMap(owner -> NudgePlan.next(step, people.workingTime(step.team(), owner), now)
                        .map(planned -> new Due(new Appointment(step.team(), Kind.NUDGE, owner.value()), planned.at())))
                .ifPresent(later::add);
        if (step.goal() != null) {
            String goal = step.goal().value();
            later.add(new Due(new Appointment(step.team(), Kind.GOAL_CARD, goal), now));
        }
        if (step.isClosed()) later.add(about(Kind.STEP_END, step, now.plus(kept)));
        if (step.state() instanceof Returned)
            later.add(about(Kind.STEP_END, step, search(step, now).next(now)));
        for (MemberId member : shownTo(before, step, event)) {
            later.add(Due.home(step.team(), member, now));
        }
        return later;
    }

    /** Returns how long closed steps are kept. */
    public Duration kept() {
        return kept;
    }

    /** @param touched when somebody last did something with this step, which nobody has taken */
    public Search search(NextStep step, Instant touched) {
        ZoneId zone = people.workingTime(step.team(), step.proposedBy()).zone();
        Instant due = step.due().map(day -> day.atStartOfDay(zone).toInstant()).orElse(touched);
        Duration time = kept.compareTo(SHORTEST_SEARCH) < 0 ? SHORTEST_SEARCH : kept;
        return new Search(due.isAfter(touched) ? due : touched, time);
    }

    /** Returns until when this person has to answer a question asked at {@code askedAt}. */
    public Instant answerBy(NextStep step, MemberId who, Instant askedAt) {
        WorkingTime time = people.workingTime(step.team(), who);
        Instant usual = usualAnswer(time, askedAt);
        return endOfDay(step, time, askedAt).filter(usual::isAfter).orElse(usual);
    }

    /** Returns whether that is the end of the day the step is meant for. */
    public boolean answersUntilDue(NextStep step, MemberId who, Instant askedAt) {
        WorkingTime time = people.workingTime(step.team(), who);
        return endOfDay(step, time, askedAt)
                .filter(usualAnswer(time, askedAt)::isAfter)
                .isPresent();
    }

    /** Empty when the day will have passed before this person works again: they would have had no chance to answer. */
    private static Optional<Instant> endOfDay(NextStep step, WorkingTime time, Instant askedAt) {
        LocalDate first = time.today(time.firstMomentFrom(askedAt));
        return step.due()
                .filter(due -> !due.isBefore(first))
                .map(due -> due.atTime(LAST_MINUTE).atZone(time.zone()).toInstant());
    }

    private static Instant usualAnswer(WorkingTime time, Instant askedAt) {
        return time.firstMomentFrom(askedAt).equals(askedAt)
                ? time.workingDaysAfter(time.today(askedAt), DAYS_TO_ANSWER)
                        .atTime(askedAt.atZone(time.zone()).toLocalTime())
                        .atZone(time.zone())
                        .toInstant()
                : time.morningOf(time.workingDaysAfter(time.today(time.firstMomentFrom(askedAt)), DAYS_TO_ANSWER));
    }

    /** Also whom it concerned until now: what they were shown of it is out of date. */
    private static Set<MemberId> shownTo(@Nullable NextStep before, NextStep step, StepEvent event) {
        Set<MemberId> all = new LinkedHashSet<>(step.concerned());
        if (before != null) all.addAll(before.concerned());
        all.add(event.by());
        all.add(step.proposedBy());
        if (event.other() != null) all.add(event.other());
        return all;
    }

    private static Due about(Kind kind, NextStep step, Instant at) {
        return new Due(new Appointment(step.team(), kind, step.id().value()), at);
    }
}
