package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.view.GoalNews;
import dev.konkret.slack.view.Message;
import java.time.LocalDate;
import java.util.Optional;

/** Celebrates a goal that is reached in its channel, with the words written at the start. */
final class CelebrateDelivery implements Delivery {
    private final Deliveries.Parts parts;
    private final GoalDesk desk;
    private final Post post;
    private final Readers readers;

    CelebrateDelivery(Deliveries.Parts parts, GoalDesk desk, Post post, Readers readers) {
        this.parts = parts;
        this.desk = desk;
        this.post = post;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        Optional<Goal> found = desk.goals()
                .find(claim.appointment().team(), new GoalId(claim.appointment().subject()));
        if (found.isEmpty() || !(found.get().state() instanceof Reached)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Goal goal = found.get();
        Readers.Reader everybody = readers.channel(goal.team());
        LocalDate writtenOn = LocalDate.ofInstant(goal.writtenAt(), everybody.zone());
        Message message = GoalNews.celebration(goal, writtenOn, everybody.texts());
        String channel = goal.channel().value();
        String id = "celebrate:" + goal.id();
        post.send(
                claim,
                new Letter(
                        id,
                        channel,
                        Letter.Reach.BLIND,
                        () -> parts.slack().post(channel, null, message, new Mark(id, claim.dueAt()))));
    }
}
