package dev.konkret.goal;

import static dev.konkret.goal.GoalCommand.changed;
import static dev.konkret.goal.GoalCommand.refuse;

import dev.konkret.goal.GoalOutcome.NotOutlined;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.goal.outline.Resources;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Thinking a goal through together: whoever sees the goal may work on plan, resources and topics until it is closed.
 * The change is handed in as a function, so that it can be made again on what somebody else stored meanwhile.
 */
public final class Outlining {
    private Outlining() {}

    /** Changes the backward plan; begins it when there is none. */
    public record Plan(Function<BackwardPlan, Edit<BackwardPlan>> change) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            BackwardPlan plan = goal.outline().plan();
            LocalDate date = goal.text().text().date();
            if (plan == null && date == null) {
                return goal.isClosed()
                        ? refuse(goal, GoalRefusal.ALREADY_CLOSED)
                        : new NotOutlined(OutlineRefusal.NO_DATE);
            }
            BackwardPlan begun = plan != null || date == null ? plan : BackwardPlan.until(date);
            if (begun == null) throw new IllegalStateException("a plan without a day");
            return outlined(goal, act, change.apply(begun), goal.outline()::with);
        }
    }

    /** Changes the resources. */
    public record Provide(Function<Resources, Edit<Resources>> change) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            return outlined(goal, act, change.apply(goal.outline().resources()), goal.outline()::with);
        }
    }

    /** Asks one person about a gap in the resources. */
    public record Ask(int need, MemberId who, String question) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            Care care = new Care.AsQuestion(who, question, new Care.Asked(act.by(), act.at()));
            return outlined(goal, act, goal.outline().resources().careFor(need, care), goal.outline()::with);
        }
    }

    /** Changes the topics. */
    public record Branch(Function<MindMap, Edit<MindMap>> change) implements GoalCommand {
        @Override
        public GoalOutcome applyTo(Goal goal, Act act) {
            return outlined(goal, act, change.apply(goal.outline().topics()), goal.outline()::with);
        }
    }

    private static <T> GoalOutcome outlined(Goal goal, Act act, Edit<T> edit, Function<T, Outline> into) {
        if (goal.isClosed()) return refuse(goal, GoalRefusal.ALREADY_CLOSED);
        return edit.match(
                made -> changed(goal.with(into.apply(made)), GoalEvent.Kind.OUTLINE_CHANGED, act, null),
                NotOutlined::new);
    }
}
