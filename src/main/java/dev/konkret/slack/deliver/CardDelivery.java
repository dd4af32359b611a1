package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.NudgePlan;
import dev.konkret.round.Round;
import dev.konkret.round.RoundErrand;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import dev.konkret.slack.view.StepCard;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import java.time.LocalDate;
import java.util.List;

/** Posts the card of a step in the thread where it was said, or brings it up to date; so is a round that asks about the step. */
final class CardDelivery implements StepDelivery {
    private final Deliveries.Parts parts;
    private final Post post;
    private final Readers readers;
    private final Regrets regrets;

    CardDelivery(Deliveries.Parts parts, Post post, Readers readers, Regrets regrets) {
        this.parts = parts;
        this.post = post;
        this.readers = readers;
        this.regrets = regrets;
        regrets.know(
                "card",
                (team, id) -> parts.steps()
                        .find(team, new NextStepId(id))
                        .map(step -> Regrets.Regret.about(step, "nocard:" + id, texts -> Replies.noCard(step, texts))));
    }

    @Override
    public void handle(Claim claim, NextStep step) {
        Place saidIn = step.saidIn();
        if (saidIn == null) {
            parts.agenda().done(claim, null, null);
            return;
        }
        roundAbout(step, saidIn.channel());
        Readers.Reader everybody = readers.channel(step.team());
        List<NudgePlan.Planned> plan = parts.reminders().announced(step, everybody.today());
        Message message = StepCard.message(step, plan, everybody.texts(), everybody.today());
        MessageRef card = step.card();
        post.send(
                claim,
                card == null
                        ? first(claim, step, saidIn, message)
                        : again(step, plan, card, everybody.today(), message));
    }

    private void roundAbout(NextStep step, ChannelId channel) {
        parts.meetings()
                .rounds()
                .find(step.team(), channel)
                .filter(Round::isRunning)
                .flatMap(Round::current)
                .filter(item -> item.id().equals(step.id().value()))
                .ifPresent(item -> parts.agenda()
                        .put(new Due(
                                new RoundErrand(channel, RoundErrand.Matter.SHOW).appointment(step.team()),
                                parts.now())));
    }

    private static int days(List<NudgePlan.Planned> plan) {
        return plan.stream().map(NudgePlan.Planned::day).toList().hashCode();
    }

    private Letter first(Claim claim, NextStep step, Place saidIn, Message message) {
        String channel = saidIn.channel().value();
        String id = "card:" + step.id();
        return Letter.post(parts, claim, id, channel, saidIn.thread(), message)
                .onSent(ts -> parts.steps().noteCard(step.team(), step.id(), saidIn.answer(ts)))
                .onLost(why -> regrets.owe(claim, "card", step.id().value()));
    }

    /**
     * Each version of the step and its plan is shown once, and once more when it is overdue; an update that is repeated shows
     * the same.
     */
    private Letter again(
            NextStep step, List<NudgePlan.Planned> plan, MessageRef card, LocalDate today, Message message) {
        String channel = card.channel().value();
        String late = step.isOverdueOn(today) ? ":late" : "";
        return Letter.update(
                parts,
                "card:" + step.id() + ":" + step.version() + ":" + Integer.toHexString(days(plan)) + late,
                channel,
                card.ts(),
                message);
    }
}
