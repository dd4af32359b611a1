package dev.konkret.slack.deliver;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalOutcome;
import dev.konkret.goal.Living;
import dev.konkret.goal.Outlining;
import dev.konkret.goal.outline.Need;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.slack.GoalDesk;
import dev.konkret.workspace.MemberId;
import java.util.List;
import java.util.Optional;

/** What becomes of a goal because of its steps: the first yes sets it under way, and a dropped step leaves its gap open again. */
final class GoalCare {
    /** More steps than anybody takes towards one goal within their keeping. */
    static final int MOST_STEPS = 500;

    private final Deliveries.Parts parts;
    private final GoalDesk desk;

    GoalCare(Deliveries.Parts parts, GoalDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    /** Returns the goal as it is once its steps have had their say. */
    Goal afterSteps(Goal goal, List<NextStep> steps) {
        Goal now = goal;
        for (Need need : goal.outline().resources().gaps()) {
            if (need.care() instanceof Need.Care.AsStep as && wasDropped(as.stepId(), steps)) {
                int id = need.id();
                now = acted(now, goal.writtenBy(), new Outlining.Provide(r -> r.leaveOpen(id)));
            }
        }
        // Somebody has said yes to a step: a goal that waits for nobody's vote begins by itself.
        Optional<MemberId> first =
                steps.stream().flatMap(s -> s.owner().stream()).findFirst();
        return first.isEmpty() ? now : acted(now, first.get(), new Living.Start());
    }

    private Goal acted(Goal goal, MemberId by, GoalCommand command) {
        GoalOutcome outcome = desk.keeper().act(goal.team(), goal.id(), by, command);
        return outcome instanceof GoalOutcome.Changed changed ? changed.goal() : goal;
    }

    private static boolean wasDropped(String id, List<NextStep> steps) {
        return steps.stream().anyMatch(s -> s.id().value().equals(id) && s.state() instanceof Dropped);
    }

    /** Returns the steps that serve a goal. */
    List<NextStep> stepsOf(Goal goal) {
        return parts.steps().ofGoal(goal.team(), goal.id(), MOST_STEPS);
    }
}
