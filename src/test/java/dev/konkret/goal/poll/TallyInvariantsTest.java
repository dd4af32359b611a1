package dev.konkret.goal.poll;

import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Group;
import dev.konkret.workspace.MemberId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever votes, votes again, joins and leaves, in whatever order: the tally stays right and an anonymous one silent. */
class TallyInvariantsTest {
    private static final List<Group> GROUPS = List.of(group("a", 50), group("b", 60), group("c", 100));

    /** A person joins a group, leaves it, or votes. */
    record Move(Kind kind, int person, int group, Ballot ballot) {}

    enum Kind {
        JOIN,
        LEAVE,
        VOTE
    }

    /** What happened, written down the simplest way. */
    private static final class Ledger {
        final Map<String, Set<MemberId>> members = new HashMap<>();
        final Map<MemberId, Ballot> last = new HashMap<>();
        final Map<MemberId, Ballot> first = new HashMap<>();
        final Map<MemberId, Set<String>> groupsThen = new HashMap<>();
        BallotBox box;

        Ledger(BallotBox box) {
            this.box = box;
            for (Group group : GROUPS) members.put(group.id(), new HashSet<>());
        }

        void apply(Move move) {
            MemberId who = person(move.person());
            Set<MemberId> group = members.get(GROUPS.get(move.group()).id());
            switch (move.kind()) {
                case JOIN -> group.add(who);
                case LEAVE -> group.remove(who);
                case VOTE -> {
                    Set<String> groups = roll().groupsOf(who);
                    if (groups.isEmpty()) return;
                    Boxes.Dropped dropped = Boxes.drop(box, who, groups, move.ballot());
                    box = dropped.box();
                    boolean again = last.put(who, move.ballot()) != null;
                    first.putIfAbsent(who, move.ballot());
                    groupsThen.putIfAbsent(who, groups);
                    Cast expected = box instanceof NamedBox ? Cast.CHANGED : Cast.FINAL;
                    assertThat(dropped.cast()).isEqualTo(again ? expected : Cast.COUNTED);
                }
            }
        }

        Roll roll() {
            return new Roll(members);
        }
    }

    @Property(tries = 800)
    void a_named_tally_is_what_a_slow_count_by_hand_says(@ForAll("moves") List<Move> moves) {
        Ledger ledger = new Ledger(Boxes.named());
        moves.forEach(ledger::apply);

        Tally tally = Tally.of(GROUPS, ledger.roll(), ledger.box);

        Set<MemberId> entitled = ledger.roll().everybody();
        Counts total = Counts.NONE;
        for (Map.Entry<MemberId, Ballot> vote : ledger.last.entrySet()) {
            if (entitled.contains(vote.getKey())) total = total.plus(vote.getValue());
        }
        assertThat(tally.total()).contains(total);
        assertThat(tally.voted()).isEqualTo(total.votes());
        assertThat(tally.entitled()).isEqualTo(entitled.size());
        for (Turnout turnout : tally.turnout()) {
            Set<MemberId> members = ledger.members.get(turnout.group().id());
            assertThat(turnout.entitled()).isEqualTo(members.size());
            assertThat(turnout.voted()).isEqualTo((int)
                    members.stream().filter(ledger.last::containsKey).count());
        }
        sane(tally);
    }

    @Property(tries = 800)
    void an_anonymous_tally_counts_every_first_vote_once(@ForAll("moves") List<Move> moves) {
        Ledger ledger = new Ledger(Boxes.empty(Set.of("a", "b")));
        moves.forEach(ledger::apply);

        Tally tally = Tally.of(GROUPS, ledger.roll(), ledger.box);

        Counts total = ledger.first.values().stream().reduce(Counts.NONE, Counts::plus, Counts::plus);
        assertThat(tally.voted()).isEqualTo(total.votes());
        assertThat(tally.objected()).isEqualTo(total.of(Stance.NO) > 0);
        for (Turnout turnout : tally.turnout()) {
            String group = turnout.group().id();
            assertThat(turnout.voted()).isEqualTo((int) ledger.groupsThen.values().stream()
                    .filter(g -> g.contains(group))
                    .count());
        }
        sane(tally);
    }

    @Property(tries = 800)
    void nothing_shown_of_an_anonymous_poll_is_about_fewer_than_five(@ForAll("moves") List<Move> moves) {
        Ledger ledger = new Ledger(Boxes.empty(Set.of("a", "b")));
        moves.forEach(ledger::apply);

        Tally tally = Tally.of(GROUPS, ledger.roll(), ledger.box);

        assertThat(tally.remarks()).allMatch(r -> r.by() == null);
        for (Tally.Block block : tally.blocks()) {
            assertThat(block.counts().votes()).isGreaterThanOrEqualTo(AnonymousBox.CROWD);
        }
        Counts sum = tally.blocks().stream().map(Tally.Block::counts).reduce(Counts.NONE, Counts::plus);
        if (tally.total().isEmpty()) {
            assertThat(tally.blocks()).isEmpty();
            assertThat(tally.voted()).isLessThan(AnonymousBox.CROWD);
        } else {
            // If the blocks left anybody out, the total less the blocks would be about those few.
            assertThat(sum).isEqualTo(tally.total().get());
        }
        Set<String> seen = new HashSet<>();
        for (Tally.Block block : tally.blocks()) {
            for (String group : block.groups())
                assertThat(seen.add(group)).as("blocks do not overlap").isTrue();
        }
    }

    @Property(tries = 500)
    void who_voted_what_cannot_be_told_from_an_anonymous_box(
            @ForAll("moves") List<Move> moves,
            @ForAll("twoVoters") List<Integer> two,
            @ForAll("ballots") Ballot one,
            @ForAll("ballots") Ballot other) {
        // Two people of the same groups swap their answers: what is stored must be the same to the last byte.
        BallotBox before = Boxes.empty(Set.of("a", "b"));
        Ledger ledger = new Ledger(before);
        moves.stream().filter(m -> m.person() < 100).forEach(ledger::apply);
        MemberId first = person(two.get(0) + 100);
        MemberId second = person(two.get(1) + 200);

        Roll inOneGroup = new Roll(Map.of("a", Set.of(first, second)));
        BallotBox straight = vote(vote(ledger.box, inOneGroup, first, one), inOneGroup, second, other);
        BallotBox swapped = vote(vote(ledger.box, inOneGroup, second, one), inOneGroup, first, other);

        assertThat(straight).isEqualTo(swapped);
    }

    private static void sane(Tally tally) {
        assertThat(tally.voted()).isLessThanOrEqualTo(tally.entitled());
        for (Turnout turnout : tally.turnout()) {
            assertThat(turnout.voted()).isBetween(0, turnout.entitled());
            assertThat(turnout.needed()).isBetween(0, turnout.entitled());
        }
        for (Tally.Block block : tally.blocks()) {
            int stances = block.counts().stances().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(stances).isEqualTo(block.counts().votes());
        }
        if (Verdict.of(tally, true) instanceof Verdict.Accepted) {
            assertThat(tally.everyQuorumReached() && !tally.objected() && tally.voted() > 0)
                    .isTrue();
        }
        assertThat(Verdict.of(tally, true)).as("it goes on only once").isNotInstanceOf(Verdict.GoOn.class);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(Kind.JOIN, Kind.JOIN, Kind.VOTE, Kind.VOTE, Kind.VOTE, Kind.LEAVE),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 2),
                        ballots())
                .as(Move::new)
                .list()
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<Integer>> twoVoters() {
        return Arbitraries.integers().between(0, 50).list().ofSize(2);
    }

    @Provide
    Arbitrary<Ballot> ballots() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Stance.values()),
                        Arbitraries.of("zu teuer", "zu früh", "wer macht das?"),
                        Arbitraries.of(Lack.values()).set().ofMaxSize(4))
                .as((understood, stance, reason, lacks) ->
                        new Ballot(understood, stance, stance == Stance.YES ? null : reason, lacks));
    }
}
