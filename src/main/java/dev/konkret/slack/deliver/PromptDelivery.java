package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.TopicPrompt;
import java.util.Optional;

/** Asks the author of an open topic, where it was said and for nobody else to see. */
final class PromptDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final Post post;
    private final Readers readers;

    PromptDelivery(Deliveries.Parts parts, Post post, Readers readers) {
        this.parts = parts;
        this.post = post;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        Optional<OpenTopic> found = parts.topics().find(it.team(), new TopicId(it.subject()));
        if (found.isEmpty() || found.get().place() != OpenTopic.Place.ASKED) {
            parts.agenda().done(claim, null, null);
            return;
        }
        OpenTopic topic = found.get();
        Readers.Reader author = readers.person(it.team(), topic.author());
        Message message = TopicPrompt.message(topic, othersInBasket(topic), author.texts(), author.today());
        String channel = topic.saidIn().channel().value();
        String id = Letter.idFor(claim, "prompt:" + topic.id() + ":" + claim.fence());
        Letter letter = new Letter(
                id,
                channel,
                Letter.Reach.BLIND,
                () -> parts.slack()
                        .postEphemeral(
                                channel, topic.author().value(), topic.saidIn().threadTs(), message));
        post.send(claim, letter.onLost(why -> keepInBasket(topic)));
    }

    /** Returns how many more things of the same message wait in the basket. */
    private int othersInBasket(OpenTopic topic) {
        return (int) parts.topics().basketOf(topic.team(), topic.author()).stream()
                .filter(other -> other.saidIn().equals(topic.saidIn()))
                .count();
    }

    /** A question nobody may have seen is not lost: it waits in Home. */
    private void keepInBasket(OpenTopic topic) {
        parts.topics().toBasket(topic.team(), topic.id());
        parts.agenda().put(Due.home(topic.team(), topic.author(), parts.now()));
    }
}
