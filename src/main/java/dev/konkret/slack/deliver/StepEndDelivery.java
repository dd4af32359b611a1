package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.nudge.Search;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Erases a closed step when it was kept long enough, and ends one that nobody took, but not before asking who proposed it again. */
final class StepEndDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final JournalDelivery journal;

    private final Courtesy courtesy;

    StepEndDelivery(Deliveries.Parts parts, Courtesy courtesy, JournalDelivery journal) {
        this.parts = parts;
        this.journal = journal;
        this.courtesy = courtesy;
    }

    @Override
    public void handle(Claim claim) {
        NextStepId id = new NextStepId(claim.appointment().subject());
        Optional<NextStep> step = parts.steps().find(claim.appointment().team(), id);
        if (step.isPresent() && step.get().state() instanceof Returned) {
            search(claim, step.get());
            return;
        }
        Instant closed = step.flatMap(NextStep::closedAt).orElse(null);
        Instant end = closed == null ? null : closed.plus(parts.plan().kept());
        if (end != null && end.isAfter(parts.now())) {
            parts.agenda().done(claim, null, end);
            return;
        }
        if (end != null) {
            parts.steps().erase(claim.appointment().team(), id);
            journal.erased(claim.appointment().team());
        }
        parts.agenda().done(claim, null, null);
    }

    private void search(Claim claim, NextStep step) {
        List<StepEvent> history = parts.steps().history(step.team(), step.id());
        Instant touched = history.isEmpty()
                ? step.proposedAt()
                : history.get(history.size() - 1).at();
        Search search = parts.plan().search(step, touched);
        Instant now = parts.now();
        if (!search.end().isAfter(now)) {
            MemberId by = parts.bot().get().orElse(step.proposedBy());
            parts.tracker().act(step.team(), step.id(), by, new Closing.End(step.version()));
            // When it is erased was put down with that.
            parts.agenda().done(claim, null, null);
            return;
        }
        if (search.asks(claim.dueAt(), now)) {
            MemberId who = step.proposedBy();
            // Nobody waits for it: it comes with the daily message.
            parts.pigeonhole().lay(step.team(), who, step.id(), courtesy.freeFrom(step.team(), who, now));
        }
        parts.agenda().done(claim, null, search.next(now));
    }
}
