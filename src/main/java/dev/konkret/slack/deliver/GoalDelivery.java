package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.slack.GoalDesk;

/** Does what an appointment about a goal is for. */
@FunctionalInterface
interface GoalDelivery {
    void handle(Claim claim, Goal goal);

    /** Returns the delivery of it: about a goal that is not there any more nothing is to be done. */
    static Delivery of(Deliveries.Parts parts, GoalDesk desk, GoalDelivery delivery) {
        return claim -> desk.goals()
                .find(claim.appointment().team(), new GoalId(claim.appointment().subject()))
                .ifPresentOrElse(
                        goal -> delivery.handle(claim, goal),
                        () -> parts.agenda().done(claim, null, null));
    }

    /** The same about a goal that is being worked for. */
    static Delivery ofLive(Deliveries.Parts parts, GoalDesk desk, GoalDelivery delivery) {
        return of(parts, desk, (claim, goal) -> {
            if (goal.isLive()) delivery.handle(claim, goal);
            else parts.agenda().done(claim, null, null);
        });
    }
}
