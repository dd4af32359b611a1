package dev.konkret.goal.outline;

import dev.konkret.goal.outline.Need.Care;
import dev.konkret.workspace.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * How a goal is thought through.
 *
 * @param plan null until the goal has a day to plan back from
 */
public record Outline(@Nullable BackwardPlan plan, Resources resources, MindMap topics) {

    /** Nothing was thought through yet. */
    public static final Outline EMPTY = new Outline(null, Resources.NONE, MindMap.EMPTY);

    /** Returns the same outline with that plan. */
    public Outline with(BackwardPlan changed) {
        return new Outline(changed, resources, topics);
    }

    /** Returns the same outline with those resources. */
    public Outline with(Resources changed) {
        return new Outline(plan, changed, topics);
    }

    /** Returns the same outline with those topics. */
    public Outline with(MindMap changed) {
        return new Outline(plan, resources, changed);
    }

    /** Returns whether this person is named: as who could see to a layer, or who is asked about a gap. */
    public boolean names(MemberId member) {
        return (plan != null && plan.layers().stream().anyMatch(layer -> member.equals(layer.owner())))
                || resources.needs().stream()
                        .anyMatch(need -> need.care() instanceof Care.AsQuestion q
                                && q.who().equals(member));
    }
}
