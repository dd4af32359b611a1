package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The open steps of a person, sorted by what they ask of that person. A step may ask more than one thing. */
record HomeParts(
        List<NextStep> awaitingMyYes,
        List<NextStep> toDecide,
        List<NextStep> cameBack,
        List<NextStep> overdue,
        List<NextStep> today,
        List<NextStep> next,
        List<NextStep> paused,
        List<NextStep> waitingForOthers) {

    static HomeParts of(HomeContent content, LocalDate today) {
        MemberId me = content.reader();
        Predicate<NextStep> mine = s -> s.isOwnedBy(me);
        Predicate<NextStep> active = mine.and(s -> !s.isPaused());
        return new HomeParts(
                those(content, s -> s.awaits(me)),
                those(content, s -> s.isDecidedBy(me)),
                those(
                        content,
                        s -> s.state() instanceof Returned && s.proposedBy().equals(me)),
                those(content, active.and(s -> s.isOverdueOn(today))),
                those(content, active.and(s -> s.due().filter(today::equals).isPresent())),
                those(content, active.and(s -> isAfter(s, today))),
                those(content, mine.and(NextStep::isPaused)),
                those(
                        content,
                        s -> s.state() instanceof Proposed p && s.proposedBy().equals(me) && !p.to().equals(me)));
    }

    boolean isEmpty() {
        return awaitingMyYes.isEmpty()
                && toDecide.isEmpty()
                && cameBack.isEmpty()
                && overdue.isEmpty()
                && today.isEmpty()
                && next.isEmpty()
                && paused.isEmpty()
                && waitingForOthers.isEmpty();
    }

    private static boolean isAfter(NextStep step, LocalDate today) {
        return step.due().filter(due -> due.isAfter(today)).isPresent();
    }

    private static List<NextStep> those(HomeContent content, Predicate<NextStep> which) {
        return content.open().stream().filter(which).toList();
    }
}
