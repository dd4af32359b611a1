package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.BallotBox;
import dev.konkret.goal.poll.Cast;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.poll.Roll;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/** Polls and votes in Redis. Moments are kept in whole milliseconds; votes are too late by the server's time. */
public final class RedisPolls implements Polls {
    /** Changes to one poll within one round trip are few. */
    private static final int TRIES = 10;

    private static final Script SAVE = Script.withAgenda("poll-save");
    private static final Script CAST = Script.withAgenda("poll-cast");
    private static final Script AWAITING = Script.withAgenda("poll-awaiting");
    private static final Script ENROL = Script.of("poll-enrol");
    private static final Script BOX = Script.of("poll-box");
    private static final Script CARD = Script.of("card-note");
    private static final Script FORGET = Script.of("poll-forget");
    private static final Script ERASE = Script.of("poll-erase");
    private static final Script RECORDS = Script.of("records");

    private final RedisConnection redis;
    private final LongSupplier shiftMillis;

    /** @param shiftMillis how far the agenda's clock is ahead of the server's, milliseconds; 0 but in the playground */
    public RedisPolls(RedisConnection redis, LongSupplier shiftMillis) {
        this.redis = redis;
        this.shiftMillis = shiftMillis;
    }

    @Override
    public Optional<Poll> find(TeamId team, PollId id) {
        Fields fields = new Fields(redis.call(r -> r.hgetAll(keys(team).poll(id))));
        return fields.isEmpty() ? Optional.empty() : Optional.of(PollRecord.read(team, id, fields));
    }

    @Override
    public List<Poll> ofGoal(TeamId team, GoalId goal) {
        PollKeys keys = keys(team);
        return polls(team, redis.run(RECORDS, List.of(keys.ofGoal(goal)), List.of(keys.records(), "-1", "1")));
    }

    @Override
    public Optional<Poll> save(Poll poll, List<Due> later) {
        Keys workspace = Keys.of(poll.team());
        PollKeys keys = workspace.polls();
        boolean open = poll.state() instanceof Open;
        List<String> where = new ArrayList<>(List.of(
                keys.poll(poll.id()),
                workspace.due(),
                workspace.teams(),
                keys.ofGoal(poll.goal()),
                keys.open(),
                keys.all()));
        if (poll.anonymous() && !open) {
            where.addAll(List.of(keys.turnout(poll.id()), keys.cells(poll.id()), keys.reasons(poll.id())));
        }
        Map<String, String> fields = PollRecord.write(poll).asMap();
        List<String> args = new ArrayList<>(List.of(
                poll.id().value(),
                String.valueOf(poll.version()),
                redis.token(),
                open ? String.valueOf(poll.closesAt().toEpochMilli()) : "",
                String.valueOf(poll.openedAt().toEpochMilli()),
                poll.team().value(),
                workspace.deliveries(),
                String.valueOf(fields.size())));
        fields.forEach((name, value) -> args.addAll(List.of(name, value)));
        args.addAll(AppointmentCode.write(poll.team(), later));
        Object saved = redis.run(SAVE, where, args);
        return (Long) saved == 0 ? Optional.empty() : Optional.of(poll.atVersion(poll.version() + 1));
    }

    @Override
    public void enrol(TeamId team, PollId id, Roll roll) {
        List<String> args = new ArrayList<>(List.of(id.value()));
        for (MemberId member : roll.everybody()) {
            args.add(member.value());
            args.add(Packed.pack(List.copyOf(new TreeSet<>(roll.groupsOf(member)))));
        }
        redis.run(ENROL, List.of(keys(team).roll(id), keys(team).all()), args);
    }

    @Override
    public Roll roll(TeamId team, PollId id) {
        return StoredVotes.roll(redis.call(r -> r.hgetAll(keys(team).roll(id))));
    }

    @Override
    public Cast cast(TeamId team, PollId id, MemberId by, Ballot ballot) {
        PollKeys keys = keys(team);
        List<String> args = new ArrayList<>(List.of(
                redis.token(),
                by.value(),
                String.valueOf(shiftMillis.getAsLong()),
                BallotLine.write(ballot),
                BallotLine.reasonOnly(ballot)));
        args.addAll(CellRecord.counted(ballot));
        List<String> where = List.of(
                keys.poll(id), keys.roll(id), keys.votes(id), keys.turnout(id), keys.cells(id), keys.reasons(id));
        return Cast.valueOf((String) redis.run(CAST, where, args));
    }

    @Override
    public boolean hasVoted(TeamId team, PollId id, MemberId member) {
        return redis.call(r -> r.hexists(keys(team).votes(id), member.value()))
                || redis.call(r -> r.hexists(keys(team).turnout(id), member.value()));
    }

    @Override
    public Optional<Ballot> ballot(TeamId team, PollId id, MemberId member) {
        return Optional.ofNullable(redis.call(r -> r.hget(keys(team).votes(id), member.value())))
                .map(StoredVotes::ballot);
    }

    @Override
    public BallotBox box(TeamId team, PollId id) {
        PollKeys keys = keys(team);
        return StoredVotes.box((List<?>) redis.run(
                BOX,
                List.of(keys.poll(id), keys.votes(id), keys.turnout(id), keys.cells(id), keys.reasons(id)),
                List.of()));
    }

    @Override
    public boolean forgetJournal(TeamId team) {
        return redis.rewriteJournal();
    }

    @Override
    public void noteCard(TeamId team, PollId id, MessageRef card) {
        redis.run(CARD, List.of(keys(team).poll(id)), List.of(Fields.write(card)));
    }

    @Override
    public Optional<MessageRef> card(TeamId team, PollId id) {
        return Optional.ofNullable(redis.call(r -> r.hget(keys(team).poll(id), "k")))
                .map(Fields::readMessage);
    }

    @Override
    public void forget(TeamId team, MemberId member) {
        PollKeys keys = keys(team);
        for (String value : redis.call(r -> r.zrange(keys.all(), 0, -1))) {
            PollId id = new PollId(value);
            redis.run(
                    FORGET,
                    List.of(keys.roll(id), keys.votes(id), keys.turnout(id)),
                    List.of(member.value(), "-" + redis.token()));
            forget(team, id, member);
        }
    }

    /** An open poll is stored anew even if it says nothing of the person: who counts it just now has read their vote before. */
    private void forget(TeamId team, PollId id, MemberId member) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Poll> found = find(team, id);
            if (found.isEmpty()) return;
            Poll without = found.get().without(member);
            boolean said = without.state() instanceof Open || !without.equals(found.get());
            if (!said || save(without, List.of()).isPresent()) return;
        }
        throw new IllegalStateException("the poll " + id + " was changed again and again");
    }

    @Override
    public void erase(Poll poll) {
        PollKeys keys = keys(poll.team());
        PollId id = poll.id();
        redis.run(
                ERASE,
                List.of(
                        keys.poll(id),
                        keys.roll(id),
                        keys.votes(id),
                        keys.turnout(id),
                        keys.cells(id),
                        keys.reasons(id),
                        keys.ofGoal(poll.goal()),
                        keys.open(),
                        keys.all()),
                List.of(id.value()));
    }

    @Override
    public List<Poll> awaiting(TeamId team, MemberId member) {
        PollKeys keys = keys(team);
        List<String> args = List.of(keys.base(), member.value(), String.valueOf(shiftMillis.getAsLong()));
        return polls(team, redis.run(AWAITING, List.of(keys.open()), args));
    }

    private static List<Poll> polls(TeamId team, Object reply) {
        return Fields.records(reply, (id, poll) -> PollRecord.read(team, new PollId(id), poll));
    }

    private static PollKeys keys(TeamId team) {
        return Keys.of(team).polls();
    }
}
