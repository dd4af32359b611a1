package dev.konkret.slack.deliver;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.slack.PollDesk;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PollCard;
import dev.konkret.slack.view.PollOutcome;
import dev.konkret.slack.view.PollReplies;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Shows a poll in its channel and keeps that up to date. Once it is closed, an appointment of its own posts the outcome, so
 * that each of the two is sent once whatever happens to the other.
 */
final class PollNewsDelivery implements Delivery {
    private static final String OUTCOME = " outcome";

    /** The goal hears of the outcome right after the poll; until then there is no day to look at it again. */
    private static final Duration UNTIL_THE_GOAL_KNOWS = Duration.ofSeconds(2);

    private final Deliveries.Parts parts;
    private final Post post;
    private final Readers readers;
    private final Regrets regrets;
    private final PollDesk desk;

    PollNewsDelivery(Deliveries.Parts parts, Post post, Readers readers, Regrets regrets, PollDesk desk) {
        this.parts = parts;
        this.post = post;
        this.readers = readers;
        this.regrets = regrets;
        this.desk = desk;
        regrets.know(
                "poll",
                (team, id) -> desk.polls()
                        .find(team, new PollId(id))
                        .map(poll -> new Regrets.Regret(
                                poll.askedBy(),
                                "nopoll:" + id,
                                texts -> PollReplies.notPosted(poll.channel(), texts))));
        regrets.know("outcome", this::outcome);
    }

    private Optional<Regrets.Regret> outcome(TeamId team, String id) {
        Optional<Poll> poll = desk.polls().find(team, new PollId(id)).filter(p -> p.state() instanceof Closed);
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(team, p));
        return goal.map(g -> new Regrets.Regret(
                poll.get().askedBy(),
                "nopoll-outcome:" + id,
                texts -> PollOutcome.message(poll.get(), (Closed) poll.get().state(), g, texts)));
    }

    @Override
    public void handle(Claim claim) {
        Appointment it = claim.appointment();
        boolean outcome = it.subject().endsWith(OUTCOME);
        String id = outcome ? it.subject().substring(0, it.subject().length() - OUTCOME.length()) : it.subject();
        Optional<Poll> poll = desk.polls().find(it.team(), new PollId(id));
        Optional<Goal> goal = poll.flatMap(p -> desk.goalOf(it.team(), p));
        if (poll.isEmpty() || goal.isEmpty()) {
            parts.agenda().done(claim, null, null);
        } else if (outcome) {
            tellOutcome(claim, poll.get(), goal.get());
        } else {
            showCard(claim, poll.get(), goal.get());
        }
    }

    private void showCard(Claim claim, Poll poll, Goal goal) {
        if (poll.state() instanceof Closed) {
            Appointment outcome = new Appointment(poll.team(), Appointment.Kind.POLL_NEWS, poll.id() + OUTCOME);
            parts.agenda().put(new Due(outcome, parts.now()));
        }
        Readers.Reader everybody = readers.channel(poll.team());
        Message message =
                PollCard.message(poll, goal, turnout(poll), everybody.texts(), everybody.today(), everybody.zone());
        Optional<MessageRef> card = desk.polls().card(poll.team(), poll.id());
        if (card.isPresent()) {
            post.send(claim, again(claim, card.get(), message));
        } else if (poll.state() instanceof Open) {
            post.send(claim, first(claim, poll, message));
        } else {
            parts.agenda().done(claim, null, null);
        }
    }

    private List<Turnout> turnout(Poll poll) {
        if (!(poll.state() instanceof Open)) return List.of();
        return Tally.of(
                        poll.groups(),
                        desk.polls().roll(poll.team(), poll.id()),
                        desk.polls().box(poll.team(), poll.id()))
                .turnout();
    }

    private Letter first(Claim claim, Poll poll, Message message) {
        String channel = poll.channel().value();
        String id = "poll:" + poll.id();
        return Letter.post(parts, claim, id, channel, null, message)
                .onSent(ts -> desk.polls().noteCard(poll.team(), poll.id(), new MessageRef(poll.channel(), ts, null)))
                .onLost(why -> regrets.owe(claim, "poll", poll.id().value()));
    }

    private Letter again(Claim claim, MessageRef card, Message message) {
        String channel = card.channel().value();
        return Letter.update(
                parts, "poll:" + claim.appointment().subject() + ":" + claim.fence(), channel, card.ts(), message);
    }

    private void tellOutcome(Claim claim, Poll poll, Goal goal) {
        if (!(poll.state() instanceof Closed closed)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        if (goal.state() instanceof Voting voting && voting.poll().equals(poll.id())) {
            parts.agenda().done(claim, null, parts.now().plus(UNTIL_THE_GOAL_KNOWS));
            return;
        }
        Message message = PollOutcome.message(
                poll, closed, goal, readers.channel(poll.team()).texts());
        String channel = poll.channel().value();
        String id = "poll-outcome:" + poll.id();
        post.send(
                claim,
                Letter.post(parts, claim, id, channel, null, message)
                        .onLost(why -> regrets.owe(claim, "outcome", poll.id().value())));
    }
}
