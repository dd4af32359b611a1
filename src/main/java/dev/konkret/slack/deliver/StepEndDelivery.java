package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Erases a closed step when it was kept long enough. */
final class StepEndDelivery implements Delivery {
    private final Deliveries.Parts parts;

    StepEndDelivery(Deliveries.Parts parts) {
        this.parts = parts;
    }

    @Override
    public void handle(Claim claim) {
        NextStepId id = new NextStepId(claim.appointment().subject());
        Optional<NextStep> step = parts.steps().find(claim.appointment().team(), id);
        Instant closed = step.map(StepEndDelivery::closedAt).orElse(null);
        Instant end = closed == null ? null : closed.plus(parts.plan().kept());
        if (end != null && end.isAfter(parts.agenda().now())) {
            parts.agenda().done(claim, null, end);
            return;
        }
        if (end != null) parts.steps().erase(claim.appointment().team(), id);
        parts.agenda().done(claim, null, null);
    }

    private static @Nullable Instant closedAt(NextStep step) {
        if (step.state() instanceof Done done) return done.at();
        return step.state() instanceof Dropped dropped ? dropped.at() : null;
    }
}
