package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.NextStep;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.Optional;

/** Brings a step back whose named person has not answered in time. */
final class ReturnDelivery implements StepDelivery {
    private final Deliveries.Parts parts;

    ReturnDelivery(Deliveries.Parts parts) {
        this.parts = parts;
    }

    @Override
    public void handle(Claim claim, NextStep step) {
        Optional<MemberId> awaited = step.awaited();
        if (awaited.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Instant until =
                parts.plan().answerBy(step, awaited.get(), step.awaitedSince().orElseThrow());
        if (until.isAfter(parts.now())) {
            // Somebody else was asked meanwhile, and has their own two days.
            parts.agenda().done(claim, null, until);
            return;
        }
        MemberId by = parts.bot().get().orElse(awaited.get());
        parts.tracker().act(step.team(), step.id(), by, new Answering.Unanswered(awaited.get()));
        parts.agenda().done(claim, null, null);
    }
}
