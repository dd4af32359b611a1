package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.GoalCard;
import dev.konkret.slack.view.GoalNews;
import dev.konkret.slack.view.Message;
import dev.konkret.workspace.MessageRef;
import java.util.List;
import java.util.Optional;

/** Posts the card of a goal in its channel, or brings it up to date. */
final class GoalCardDelivery implements GoalDelivery {
    private final Deliveries.Parts parts;
    private final GoalDesk desk;
    private final GoalCare care;
    private final Post post;
    private final Readers readers;
    private final Regrets regrets;

    GoalCardDelivery(
            Deliveries.Parts parts, GoalDesk desk, GoalCare care, Post post, Readers readers, Regrets regrets) {
        this.parts = parts;
        this.desk = desk;
        this.care = care;
        this.post = post;
        this.readers = readers;
        this.regrets = regrets;
        regrets.know(
                "goalcard",
                (team, id) -> desk.goals()
                        .find(team, new GoalId(id))
                        .map(goal -> new Regrets.Regret(
                                goal.writtenBy(), "nogoalcard:" + id, texts -> GoalNews.noCard(goal, texts))));
    }

    @Override
    public void handle(Claim claim, Goal found) {
        List<NextStep> steps = care.stepsOf(found);
        Goal goal = care.afterSteps(found, steps);
        Readers.Reader everybody = readers.channel(goal.team());
        Message message = GoalCard.message(
                goal, GoalCard.Steps.of(steps), desk.keeper().daysOf(goal.team(), goal.writtenBy()), everybody.texts());
        Optional<MessageRef> card = desk.goals().card(goal.team(), goal.id());
        post.send(claim, card.isPresent() ? again(goal, card.get(), message) : first(claim, goal, message));
    }

    private Letter first(Claim claim, Goal goal, Message message) {
        String channel = goal.channel().value();
        String id = "goal:" + goal.id();
        return Letter.post(parts, claim, id, channel, null, message)
                .onSent(ts -> desk.goals().noteCard(goal.team(), goal.id(), new MessageRef(goal.channel(), ts, null)))
                .onLost(why -> regrets.owe(claim, "goalcard", goal.id().value()));
    }

    /** What it shows also depends on steps, so what it shows is what is shown once. */
    private Letter again(Goal goal, MessageRef card, Message message) {
        String channel = card.channel().value();
        return Letter.update(
                parts,
                "goal:" + goal.id() + ":" + goal.version() + ":"
                        + Integer.toHexString(message.blocksAsString().hashCode()),
                channel,
                card.ts(),
                message);
    }
}
