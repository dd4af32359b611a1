package dev.konkret.web;

import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.text.Texts;

/** How far a goal has got, in a few words. */
final class GoalStates {
    private GoalStates() {}

    static String words(GoalState state, Texts texts) {
        if (state instanceof Draft) return texts.get("picture.state.draft");
        if (state instanceof Voting v) {
            return texts.get(
                    "picture.state.voting", texts.dates().full(v.terms().closeOn()));
        }
        if (state instanceof Accepted a)
            return texts.get("picture.state.accepted", texts.dates().on(a.reviewOn()));
        if (state instanceof NeedsRework) return texts.get("picture.state.rework");
        if (state instanceof Reached) return texts.get("picture.state.reached");
        if (state instanceof GivenUp g) return texts.get("picture.state.given-up", g.reason());
        return texts.get("picture.state.under-way");
    }
}
