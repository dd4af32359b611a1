package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;

/** Does what an appointment about a step is for. */
@FunctionalInterface
interface StepDelivery {
    void handle(Claim claim, NextStep step);

    /** Returns the delivery of it: about a step that is not there any more nothing is to be done. */
    static Delivery of(Deliveries.Parts parts, StepDelivery delivery) {
        return claim -> {
            NextStepId id = new NextStepId(claim.appointment().subject());
            parts.steps()
                    .find(claim.appointment().team(), id)
                    .ifPresentOrElse(
                            step -> delivery.handle(claim, step),
                            () -> parts.agenda().done(claim, null, null));
        };
    }
}
