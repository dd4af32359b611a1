package dev.konkret.goal;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CEM;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.TERMS;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static dev.konkret.goal.GoalFixtures.act;
import static dev.konkret.goal.GoalFixtures.goal;
import static dev.konkret.goal.GoalFixtures.group;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalOutcome.Changed;
import dev.konkret.goal.GoalOutcome.Refused;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.workspace.MemberId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people press in whatever order, a goal stays a goal. */
class GoalInvariantsTest {

    record Move(MemberId by, GoalCommand command) {}

    @Property(tries = 2000)
    void no_sequence_of_moves_breaks_a_goal(@ForAll("moves") List<Move> moves) {
        Goal goal = goal(new GoalState.Draft(), group("service", 50, BEN, CEM));
        for (Move move : moves) {
            GoalOutcome outcome = move.command().applyTo(goal, act(move.by()));
            if (outcome instanceof Refused refused) {
                assertThat(refused.goal()).as("a refusal changes nothing").isSameAs(goal);
                continue;
            }
            Goal next = ((Changed) outcome).goal();
            holds(goal, next, move);
            goal = next;
        }
    }

    private static void holds(Goal before, Goal after, Move move) {
        assertThat(before.isClosed()).as("a closed goal stays closed").isFalse();
        assertThat(after.version()).as("only the store counts versions").isEqualTo(before.version());
        assertThat(after.texts())
                .as("no text is ever lost")
                .startsWith(before.texts().toArray(new TextVersion[0]));
        assertThat(after.polls()).isGreaterThanOrEqualTo(before.polls());
        if (after.state() instanceof Voting v) {
            assertThat(v.text())
                    .as("people vote on the text as it is")
                    .isEqualTo(after.text().number());
            assertThat(v.poll()).isEqualTo(PollId.of(GOAL, after.polls()));
        }
        if (after.state() instanceof Accepted && !before.state().equals(after.state())) {
            assertThat(before.state()).as("only a vote accepts").isInstanceOf(Voting.class);
        }
        if (after.isLive() && after.polls() > 0 && !before.isLive()) {
            assertThat(before.state())
                    .as("what was voted on lives only by a vote")
                    .isInstanceOf(Voting.class);
        }
        if (!after.texts().equals(before.texts())) {
            assertThat(move.by()).as("only the writer rewrites").isEqualTo(before.writtenBy());
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(Arbitraries.of(ANNA, BEN), commands())
                .as(Move::new)
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<GoalCommand> commands() {
        Arbitrary<PollId> polls = Arbitraries.integers().between(1, 3).map(n -> PollId.of(GOAL, n));
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 3)
                        .map(n -> new Writing.Revise(new GoalText("Text " + n, "", JUNE.plusDays(n)), TODAY)),
                Arbitraries.just(new Writing.Imagine(Celebration.BLANK)),
                Arbitraries.of(new Writing.Concern(List.of()), new Writing.Concern(List.of(group("service", 50, BEN)))),
                Arbitraries.of(true, false).map(Writing.TakeOver::new),
                Arbitraries.just(new Living.OpenVote(TERMS)),
                polls.map(poll -> new Living.Accept(poll, JUNE)),
                polls.map(Living.Rework::new),
                Arbitraries.of(new Living.Start(), new Living.Reach(), new Living.GiveUp("darum")));
    }
}
