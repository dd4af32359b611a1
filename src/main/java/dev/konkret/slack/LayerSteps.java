package dev.konkret.slack;

import dev.konkret.goal.Goal;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Layer;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Steps;
import java.util.HashMap;
import java.util.Map;

/** What became of the layers of a plan that were turned into steps. */
public final class LayerSteps {
    private LayerSteps() {}

    /** Returns the steps by the number of their layer; a layer without one, or whose step is deleted, is missing. */
    public static Map<Integer, NextStep> of(Goal goal, Steps steps) {
        Map<Integer, NextStep> of = new HashMap<>();
        BackwardPlan plan = goal.outline().plan();
        if (plan == null) return of;
        for (Layer layer : plan.layers()) {
            if (!layer.turned()) continue;
            steps.find(goal.team(), new NextStepId(layer.stepOf(goal.id())))
                    .ifPresent(step -> of.put(layer.id(), step));
        }
        return of;
    }
}
