package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.round.ParkedTopic;
import dev.konkret.round.Round;
import dev.konkret.round.RoundErrand;
import dev.konkret.round.RoundLeader;
import dev.konkret.round.RoundPlan;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.RoundMessage;
import dev.konkret.slack.view.RoundProtocol;
import dev.konkret.slack.view.RoundReplies;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows a round in its channel, opens the planned ones, and posts what came of them. */
final class RoundDelivery implements Delivery {
    /** What is said when a round cannot be shown. */
    private static final String UNSEEN = "round";

    private final Deliveries.Parts parts;
    private final Meetings meetings;
    private final Post post;
    private final Readers readers;
    private final Regrets regrets;

    RoundDelivery(Deliveries.Parts parts, Post post, Readers readers, Regrets regrets) {
        this.regrets = regrets;
        regrets.know(UNSEEN, this::regret);
        this.parts = parts;
        this.meetings = parts.meetings();
        this.post = post;
        this.readers = readers;
    }

    @Override
    public void handle(Claim claim) {
        TeamId team = claim.appointment().team();
        RoundErrand errand = RoundErrand.read(claim.appointment().subject());
        ChannelId channel = errand.channel();
        Optional<Round> round = meetings.rounds().find(team, channel).map(meetings.leader()::carryOut);
        switch (errand.matter()) {
            case SHOW -> show(claim, round.flatMap(this::upToDate));
            case LEFT -> pointDown(claim, team, channel, errand.about());
            case PLAN -> open(claim, team, channel);
            case END -> report(claim, round.filter(r -> r.id().equals(errand.about())));
            case REVIEW ->
                review(claim, team, channel, LocalDate.parse(errand.about()), round.filter(Round::isRunning));
            case FORGET -> {
                meetings.rounds()
                        .forgetParked(team, channel, readers.channel(team).today());
                parts.agenda().done(claim, null, null);
            }
        }
    }

    /** Nobody is asked about what was settled elsewhere. */
    private Optional<Round> upToDate(Round round) {
        return round.isRunning()
                ? meetings.leader().find(round.team(), round.channel(), round.id())
                : Optional.of(round);
    }

    private void show(Claim claim, Optional<Round> found) {
        if (found.isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Round round = found.get();
        Readers.Reader everybody = readers.channel(round.team());
        Message message = RoundMessage.message(round, everybody.texts(), everybody.today(), everybody.zone());
        String channel = round.channel().value();
        String card = round.card();
        String name = "round:" + round.channel() + ":" + round.id() + ":" + round.posts();
        if (card != null) {
            post.send(claim, Letter.update(parts, name + ":" + round.version(), channel, card, message));
        } else if (round.state() == Round.State.ENDED) {
            parts.agenda().done(claim, null, null);
        } else {
            post.send(claim, first(claim, round, name, message));
        }
    }

    private Letter first(Claim claim, Round round, String name, Message message) {
        String channel = round.channel().value();
        RoundLeader leader = meetings.leader();
        return Letter.post(parts, claim, name, channel, null, message)
                .onSent(ts -> leader.noteCard(round.team(), round.channel(), round.id(), round.posts(), ts))
                .onLost(why -> regrets.owe(claim, UNSEEN, round.channel() + "/" + round.id()));
    }

    private void pointDown(Claim claim, TeamId team, ChannelId channel, String card) {
        Message message = RoundReplies.goesOnBelow(readers.channel(team).texts());
        post.send(claim, Letter.update(parts, "round:" + channel + ":left:" + card, channel.value(), card, message));
    }

    /** Whoever called for the round hears of it; nobody called for one that was planned. */
    private Optional<Regrets.Regret> regret(TeamId team, String subject) {
        String[] names = subject.split("/");
        ChannelId channel = new ChannelId(names[0]);
        return meetings.rounds()
                .find(team, channel)
                .filter(round -> round.id().equals(names[1]))
                .filter(round -> !parts.bot().get().equals(Optional.of(round.startedBy())))
                .map(round -> new Regrets.Regret(
                        round.startedBy(),
                        "noround:" + channel + ":" + round.id() + ":" + round.posts(),
                        texts -> RoundReplies.notIn(channel, texts)));
    }

    private void open(Claim claim, TeamId team, ChannelId channel) {
        Optional<RoundPlan> plan = meetings.rounds().plan(team, channel);
        Optional<MemberId> bot = parts.bot().get();
        WorkingTime calendar = parts.people().calendar(team);
        boolean begins = plan.filter(p -> p.begins(claim.dueAt(), calendar)).isPresent();
        if (begins && bot.isPresent()) meetings.leader().openPlanned(team, channel, bot.get());
        Instant now = parts.now();
        parts.agenda().done(claim, null, plan.map(p -> p.next(now, calendar)).orElse(null));
    }

    /** What was parked comes back by itself, unless a round is about to bring it up anyway. */
    private void review(Claim claim, TeamId team, ChannelId channel, LocalDate day, Optional<Round> running) {
        List<ParkedTopic> topics = meetings.rounds().parked(team, channel, day).stream()
                .filter(topic -> topic.reviewOn().equals(day))
                .filter(topic -> running.flatMap(r -> r.item(topic.id())).isEmpty())
                .toList();
        if (topics.isEmpty() || isPlannedToday(team, channel)) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Message message = RoundReplies.review(topics, readers.channel(team).texts());
        String id = "review:" + channel + ":" + day;
        post.send(claim, Letter.post(parts, claim, id, channel.value(), null, message));
    }

    private boolean isPlannedToday(TeamId team, ChannelId channel) {
        Instant now = parts.now();
        return meetings.rounds()
                .plan(team, channel)
                .filter(plan -> LocalDate.ofInstant(
                                plan.next(now, parts.people().calendar(team)), plan.zone())
                        .equals(LocalDate.ofInstant(now, plan.zone())))
                .isPresent();
    }

    private void report(Claim claim, Optional<Round> found) {
        if (found.filter(r -> r.state() == Round.State.ENDED).isEmpty()) {
            parts.agenda().done(claim, null, null);
            return;
        }
        Round round = found.get();
        Readers.Reader everybody = readers.channel(round.team());
        Message message = RoundProtocol.message(round, everybody.texts(), everybody.today());
        String channel = round.channel().value();
        String id = "protocol:" + round.channel() + ":" + round.id();
        post.send(claim, Letter.post(parts, claim, id, channel, null, message));
    }
}
