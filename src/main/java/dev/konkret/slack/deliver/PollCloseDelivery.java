package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.PollId;
import dev.konkret.slack.PollDesk;

/** Closes a poll when its moment has come. */
final class PollCloseDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final PollDesk desk;

    PollCloseDelivery(Deliveries.Parts parts, PollDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    @Override
    public void handle(Claim claim) {
        var again = desk.closer()
                .close(
                        claim.appointment().team(),
                        new PollId(claim.appointment().subject()));
        parts.agenda().done(claim, null, again.orElse(null));
    }
}
