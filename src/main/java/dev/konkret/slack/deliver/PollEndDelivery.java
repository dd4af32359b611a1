package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.slack.PollDesk;
import java.time.Instant;
import java.util.Optional;

/** Erases a poll that is over when it was kept long enough; its outcome stays in the history of the goal. */
final class PollEndDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final JournalDelivery journal;
    private final PollDesk desk;

    PollEndDelivery(Deliveries.Parts parts, PollDesk desk, JournalDelivery journal) {
        this.parts = parts;
        this.journal = journal;
        this.desk = desk;
    }

    @Override
    public void handle(Claim claim) {
        PollId id = new PollId(claim.appointment().subject());
        Optional<Poll> poll = desk.polls().find(claim.appointment().team(), id);
        Instant end =
                poll.flatMap(Poll::overAt).map(at -> at.plus(parts.kept())).orElse(null);
        if (end != null && end.isAfter(parts.now())) {
            parts.agenda().done(claim, null, end);
            return;
        }
        if (end != null) {
            poll.ifPresent(desk.polls()::erase);
            journal.erased(claim.appointment().team());
        }
        parts.agenda().done(claim, null, null);
    }
}
