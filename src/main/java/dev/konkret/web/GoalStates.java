package dev.konkret.web;

import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.text.Texts;

/** How far a goal has got, in the words of its card; who gave it up is not named to whoever has the link. */
final class GoalStates {
    private GoalStates() {}

    static String words(Goal goal, Texts texts) {
        GoalState state = goal.state();
        if (state instanceof Draft) return texts.get(goal.groups().isEmpty() ? "goal.state.own" : "goal.state.draft");
        if (state instanceof Voting v)
            return texts.get("goal.state.voting", texts.dates().full(v.terms().closeOn()));
        if (state instanceof Accepted a)
            return texts.get("goal.state.accepted", texts.dates().on(a.reviewOn()));
        if (state instanceof NeedsRework n)
            return texts.get(n.why() == NeedsRework.Why.NOT_YET ? "goal.state.not-yet" : "goal.state.changed");
        if (state instanceof Reached) return texts.get("picture.state.reached");
        if (state instanceof GivenUp g) return texts.get("picture.state.given-up", g.reason());
        return texts.get("goal.state.under-way");
    }
}
