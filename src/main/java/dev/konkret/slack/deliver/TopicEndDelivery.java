package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hearing.Topics;
import java.time.Instant;
import java.util.Optional;

/** Takes an open topic out of the basket because its time is over. */
final class TopicEndDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final JournalDelivery journal;

    TopicEndDelivery(Deliveries.Parts parts, JournalDelivery journal) {
        this.parts = parts;
        this.journal = journal;
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        Optional<OpenTopic> topic = parts.topics().find(it.team(), new TopicId(it.subject()));
        if (topic.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Instant end = topic.get().heardAt().plus(Topics.KEPT);
        if (end.isAfter(parts.now())) {
            parts.agenda().done(claim, null, end);
            return;
        }
        parts.topics().forget(it.team(), topic.get().id());
        journal.erased(it.team());
        parts.agenda().put(Due.home(it.team(), topic.get().author(), parts.now()));
        parts.agenda().done(claim, null, null);
    }
}
