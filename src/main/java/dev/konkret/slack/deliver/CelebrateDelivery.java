package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.slack.view.GoalNews;
import dev.konkret.slack.view.Message;
import java.time.LocalDate;

/** Celebrates a goal that is reached in its channel, with the words written at the start. */
final class CelebrateDelivery implements GoalDelivery {
    private final Deliveries.Parts parts;
    private final Post post;
    private final Readers readers;

    CelebrateDelivery(Deliveries.Parts parts, Post post, Readers readers) {
        this.parts = parts;
        this.post = post;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim, Goal goal) {
        if (!(goal.state() instanceof Reached)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Readers.Reader everybody = readers.channel(goal.team());
        LocalDate writtenOn = LocalDate.ofInstant(goal.writtenAt(), everybody.zone());
        Message message = GoalNews.celebration(goal, writtenOn, everybody.texts());
        String channel = goal.channel().value();
        String id = "celebrate:" + goal.id();
        post.send(claim, Letter.post(parts, claim, id, channel, null, message));
    }
}
