package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.GoalId;
import dev.konkret.slack.PollDesk;

/** Opens the poll a goal says is running, and ends the one before it. */
final class PollOpenDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final PollDesk desk;

    PollOpenDelivery(Deliveries.Parts parts, PollDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public void handle(Claim claim) {
        desk.keeper()
                .open(claim.appointment().team(), new GoalId(claim.appointment().subject()));
        parts.agenda().done(claim, null, null);
    }
}
