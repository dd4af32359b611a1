package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BOT;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static dev.konkret.goal.GoalFixtures.draft;
import static dev.konkret.goal.poll.PollFixtures.CONCERNED;
import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.YES;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.DraftsInMemory;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.GoalsInMemory;
import dev.konkret.goal.MovableClock;
import dev.konkret.goal.PollId;
import dev.konkret.goal.Writing;
import dev.konkret.goal.poll.PollState.Closed;
import dev.konkret.goal.poll.PollState.Superseded;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever people do in whatever order, around the bell most of all: votes, joining, leaving, a new text, two processes that
 * close. Held against a ledger kept by hand.
 */
class PollLifeInvariantsTest {
    private static final int PEOPLE = 8;

    enum Kind {
        VOTE,
        VOTE_ON_AN_EARLIER_TEXT,
        JOIN,
        LEAVE,
        NEW_TEXT,
        TO_THE_BELL,
        A_WHILE,
        CLOSE
    }

    /** @param number which person, or how many seconds from the bell */
    record Move(Kind kind, int number, Ballot ballot) {}

    /** One poll's life, and what should have come of it. */
    private static final class Life {
        final MovableClock clock = new MovableClock(NINE);
        final GoalsInMemory goals = new GoalsInMemory();
        final PollsInMemory polls = new PollsInMemory(clock);
        final Set<MemberId> service = new HashSet<>(PollFixtures.people(0, 3));
        final GoalAgenda agenda = new GoalAgenda(GoalFixtures.people(), FollowUpPlan.KEPT);
        final GoalKeeper keeper = new GoalKeeper(goals, new DraftsInMemory(), GoalFixtures.people(), agenda, clock);
        final Polling with = new Polling(
                goals, keeper, polls, (team, source) -> Set.copyOf(service), GoalFixtures.people(), agenda, clock);
        final PollKeeper pollKeeper = new PollKeeper(with);
        final List<PollCloser> processes =
                List.of(new PollCloser(with, () -> Optional.of(BOT)), new PollCloser(with, () -> Optional.of(BOT)));
        final Map<PollId, Map<MemberId, Ballot>> counted = new HashMap<>();
        final Map<PollId, Set<Instant>> bells = new HashMap<>();
        final Map<PollId, PollState> over = new HashMap<>();
        int texts = 1;

        Life() {
            keeper.write(draft(group("service", 60)), CHANNEL);
            pollKeeper.ask(TEAM, GOAL, ANNA, new Terms(false, LocalDate.of(2025, 3, 10)));
        }

        void apply(Move move) {
            MemberId who = person(move.number() % PEOPLE);
            switch (move.kind()) {
                case VOTE -> vote(latest(), who, move.ballot());
                case VOTE_ON_AN_EARLIER_TEXT -> vote(PollId.of(GOAL, 1), who, move.ballot());
                case JOIN -> service.add(who);
                case LEAVE -> service.remove(who);
                case NEW_TEXT -> rewrite();
                case TO_THE_BELL -> forwardTo(poll(latest()).closesAt().plusSeconds(move.number() - PEOPLE / 2));
                case A_WHILE -> forwardTo(clock.instant().plus(Duration.ofHours(move.number())));
                case CLOSE -> close();
            }
            look();
        }

        private void vote(PollId id, MemberId who, Ballot ballot) {
            Poll before = poll(id);
            boolean onTheRoll = polls.roll(TEAM, id).groupsOf(who).contains("service") || service.contains(who);
            boolean again = counted.getOrDefault(id, Map.of()).containsKey(who);
            Cast cast = pollKeeper.cast(TEAM, id, who, ballot);
            if (before.state() instanceof Superseded) assertThat(cast).isEqualTo(Cast.TEXT_CHANGED);
            else if (isOver(before)) assertThat(cast).isEqualTo(Cast.TOO_LATE);
            else if (!onTheRoll) assertThat(cast).isEqualTo(Cast.NOT_ENTITLED);
            else assertThat(cast).isEqualTo(again ? Cast.CHANGED : Cast.COUNTED);
            if (cast == Cast.COUNTED || cast == Cast.CHANGED) {
                counted.computeIfAbsent(id, i -> new HashMap<>()).put(who, ballot);
            }
        }

        /** The moment of the bell itself is too late. */
        private boolean isOver(Poll poll) {
            return poll.state() instanceof Closed || !clock.instant().isBefore(poll.closesAt());
        }

        private void rewrite() {
            GoalText text = new GoalText("Fassung " + ++texts + " ist geschafft.", texts + " Kunden", JUNE);
            keeper.act(TEAM, GOAL, ANNA, new Writing.Revise(text, TODAY));
            pollKeeper.open(TEAM, GOAL);
        }

        private void close() {
            for (PollCloser process : processes) {
                PollId id = latest();
                boolean open = !(poll(id).state() instanceof Closed);
                process.close(TEAM, id);
                if (open && poll(id).state() instanceof Closed closed) asCountedByHand(id, closed);
            }
        }

        /** Nobody who belongs to the group in that moment is left out, and nobody else is counted. */
        private void asCountedByHand(PollId id, Closed closed) {
            assertThat(clock.instant()).isAfterOrEqualTo(poll(id).closesAt());
            Counts total = Counts.NONE;
            for (Map.Entry<MemberId, Ballot> vote :
                    counted.getOrDefault(id, Map.of()).entrySet()) {
                if (service.contains(vote.getKey())) total = total.plus(vote.getValue());
            }
            assertThat(closed.tally().total()).contains(total);
            assertThat(closed.tally().entitled()).isEqualTo(service.size());
            boolean carried =
                    total.votes() > 0 && total.of(Stance.NO) == 0 && total.votes() * 100 >= service.size() * 60;
            assertThat(closed.verdict() instanceof Verdict.Accepted)
                    .as("%s of %s", total, service.size())
                    .isEqualTo(carried);
        }

        private void look() {
            for (Poll poll : polls.ofGoal(TEAM, GOAL)) {
                bells.computeIfAbsent(poll.id(), i -> new HashSet<>()).add(poll.closesAt());
                assertThat(bells.get(poll.id())).as("it goes on once").hasSizeLessThanOrEqualTo(2);
                PollState was = over.get(poll.id());
                if (was != null)
                    assertThat(poll.state()).as("what is over stays over").isEqualTo(was);
                else if (!(poll.state() instanceof PollState.Open)) over.put(poll.id(), poll.state());
            }
            Goal goal = goals.find(TEAM, GOAL).orElseThrow();
            if (goal.state() instanceof Accepted) {
                assertThat(poll(latest()).text())
                        .as("accepted as it stands")
                        .isEqualTo(goal.text().number());
                assertThat(((Closed) poll(latest()).state()).verdict()).isInstanceOf(Verdict.Accepted.class);
            }
        }

        private PollId latest() {
            return PollId.of(GOAL, goals.find(TEAM, GOAL).orElseThrow().polls());
        }

        private Poll poll(PollId id) {
            return polls.find(TEAM, id).orElseThrow();
        }

        private void forwardTo(Instant at) {
            if (at.isAfter(clock.instant())) clock.moveTo(at);
        }
    }

    @Property(tries = 1_000)
    void every_vote_in_time_counts_once_on_its_own_text_and_it_ends(@ForAll("moves") List<Move> moves) {
        Life life = new Life();
        moves.forEach(life::apply);

        for (int i = 0; i < 3; i++) {
            life.apply(new Move(Kind.TO_THE_BELL, PEOPLE, YES));
            life.apply(new Move(Kind.CLOSE, 0, YES));
        }

        assertThat(life.goals.find(TEAM, GOAL).orElseThrow().state()).isNotInstanceOf(Voting.class);
        assertThat(life.polls.ofGoal(TEAM, GOAL)).noneMatch(poll -> poll.state() instanceof PollState.Open);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Kind vote = Kind.VOTE;
        return Combinators.combine(
                        Arbitraries.of(
                                vote,
                                vote,
                                vote,
                                vote,
                                Kind.VOTE_ON_AN_EARLIER_TEXT,
                                Kind.JOIN,
                                Kind.LEAVE,
                                Kind.NEW_TEXT,
                                Kind.TO_THE_BELL,
                                Kind.A_WHILE,
                                Kind.CLOSE,
                                Kind.CLOSE),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.of(YES, YES, YES, CONCERNED, NO))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }
}
