package dev.konkret.goal.poll;

import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.PollState.Open;
import dev.konkret.goal.poll.PollState.Superseded;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Polls of one team without Redis, for tests of rules. */
public final class PollsInMemory implements Polls {
    private final Map<PollId, Poll> polls = new LinkedHashMap<>();
    private final Map<PollId, Roll> rolls = new LinkedHashMap<>();
    private final Map<PollId, BallotBox> boxes = new LinkedHashMap<>();
    private final Map<PollId, MessageRef> cards = new LinkedHashMap<>();
    private final Clock clock;

    /** Everything that was asked to be attended to, in order. */
    public final List<Due> later = new ArrayList<>();

    /** Runs before the next save only: what somebody else does at the same moment. */
    public Runnable meanwhile = () -> {};

    /** @param clock the store's clock */
    public PollsInMemory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Poll> find(TeamId team, PollId id) {
        return Optional.ofNullable(polls.get(id));
    }

    @Override
    public List<Poll> ofGoal(TeamId team, GoalId goal) {
        List<Poll> all = new ArrayList<>();
        for (Poll poll : polls.values()) if (poll.goal().equals(goal)) all.add(0, poll);
        return all;
    }

    @Override
    public Optional<Poll> save(Poll poll, List<Due> due) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        long stored = find(poll.team(), poll.id()).map(Poll::version).orElse(0L);
        if (stored != poll.version()) return Optional.empty();
        Poll next = poll.atVersion(stored + 1);
        polls.put(poll.id(), next);
        if (poll.anonymous() && !(poll.state() instanceof Open)) boxes.remove(poll.id());
        later.addAll(due);
        return Optional.of(next);
    }

    @Override
    public void enrol(TeamId team, PollId id, Roll roll) {
        rolls.put(id, roll);
    }

    @Override
    public Roll roll(TeamId team, PollId id) {
        return rolls.getOrDefault(id, new Roll(Map.of()));
    }

    @Override
    public Cast cast(TeamId team, PollId id, MemberId by, Ballot ballot) {
        Poll poll = polls.get(id);
        if (poll == null) return Cast.NOT_FOUND;
        if (poll.state() instanceof Superseded) return Cast.TEXT_CHANGED;
        if (!poll.takesVotesAt(clock.instant())) return Cast.TOO_LATE;
        Set<String> groups = roll(team, id).groupsOf(by);
        if (groups.isEmpty()) return Cast.NOT_ENTITLED;
        Boxes.Dropped dropped = Boxes.drop(box(team, id), by, groups, ballot);
        boxes.put(id, dropped.box());
        return dropped.cast();
    }

    @Override
    public boolean hasVoted(TeamId team, PollId id, MemberId member) {
        return box(team, id).voters().contains(member);
    }

    @Override
    public Optional<Ballot> ballot(TeamId team, PollId id, MemberId member) {
        return box(team, id) instanceof NamedBox named
                ? Optional.ofNullable(named.ballots().get(member))
                : Optional.empty();
    }

    @Override
    public BallotBox box(TeamId team, PollId id) {
        Poll poll = polls.get(id);
        return boxes.getOrDefault(id, poll == null ? Boxes.named() : Boxes.empty(poll));
    }

    @Override
    public boolean forgetJournal(TeamId team) {
        return true;
    }

    @Override
    public void noteCard(TeamId team, PollId id, MessageRef card) {
        cards.put(id, card);
    }

    @Override
    public Optional<MessageRef> card(TeamId team, PollId id) {
        return Optional.ofNullable(cards.get(id));
    }

    @Override
    public void erase(Poll poll) {
        Poll there = polls.get(poll.id());
        if (there == null || there.overAt().isEmpty()) return;
        polls.remove(poll.id());
        rolls.remove(poll.id());
        boxes.remove(poll.id());
        cards.remove(poll.id());
    }

    @Override
    public void forget(TeamId team, MemberId member) {
        rolls.replaceAll((id, roll) -> PollFixtures.without(roll, member));
        boxes.replaceAll((id, box) -> Boxes.without(box, member));
        polls.replaceAll((id, poll) -> {
            Poll without = poll.without(member);
            boolean said = without.state() instanceof Open || !without.equals(poll);
            return said ? without.atVersion(poll.version() + 1) : poll;
        });
    }

    @Override
    public List<Poll> awaiting(TeamId team, MemberId member) {
        return polls.values().stream()
                .filter(p -> p.takesVotesAt(clock.instant()))
                .filter(p -> !roll(team, p.id()).groupsOf(member).isEmpty())
                .filter(p -> !box(team, p.id()).voters().contains(member))
                .sorted(Comparator.comparing(Poll::closesAt))
                .toList();
    }
}
