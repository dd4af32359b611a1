package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.CEM;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.askedOfBen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Outcome.Changed;
import dev.konkret.nextstep.Outcome.Refused;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people press in whatever order, a step stays a step. */
class StepInvariantsTest {

    record Move(MemberId by, int daysLater, StepCommand command) {}

    @Property(tries = 3000)
    void no_sequence_of_moves_breaks_a_step(@ForAll("moves") List<Move> moves) {
        NextStep step = askedOfBen();
        LocalDate today = MONDAY;
        for (Move move : moves) {
            today = today.plusDays(move.daysLater());
            Act act = new Act(move.by(), NINE.plusSeconds(1), today);
            Outcome outcome = move.command().applyTo(step, act);

            if (outcome instanceof Refused refused) {
                assertThat(refused.step()).as("a refusal changes nothing").isSameAs(step);
                continue;
            }
            NextStep next = ((Changed) outcome).step();
            holds(step, next, act, move);
            step = next;
        }
    }

    private static void holds(NextStep before, NextStep after, Act act, Move move) {
        assertThat(before.state()).as("what was dropped stays so").isNotInstanceOf(Dropped.class);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.version()).as("only the store counts versions").isEqualTo(before.version());
        assertThat(after.postponements()).isGreaterThanOrEqualTo(before.postponements());
        if (before.state() instanceof Done done) {
            assertThat(act.by()).as("who owned it or ticked it off").isIn(done.owner(), done.by());
            assertThat(after.owner()).as("is its owner's again").contains(done.owner());
            assertThat(after.due()).as("due as before").hasValue(done.due());
        } else if (after.state() instanceof Committed c && !before.owner().equals(after.owner())) {
            assertThat(c.owner()).as("nobody is made an owner by somebody else").isEqualTo(act.by());
            assertThat(c.due()).as("nobody takes on what is past").isAfterOrEqualTo(act.today());
            assertThat(c.pause()).isNull();
        }
        if (after.state() instanceof Committed c && c.handover() != null) {
            assertThat(c.handover().to()).as("nobody hands over to themselves").isNotEqualTo(c.owner());
        }
        if (after.state() instanceof Proposed p && !before.state().equals(after.state())) {
            assertThat(p.to()).as("nobody asks themselves").isNotEqualTo(act.by());
        }
        if (after.state() instanceof Done || after.state() instanceof Dropped) {
            assertThat(after.concerned()).isEmpty();
        } else {
            assertThat(after.concerned())
                    .as("an open step always has somebody to turn to")
                    .isNotEmpty();
            assertThat(after.due()).isPresent();
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(people(), Arbitraries.integers().between(0, 4), commands())
                .as(Move::new)
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<MemberId> people() {
        return Arbitraries.of(ANNA, BEN, CEM);
    }

    private static Arbitrary<StepCommand> commands() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-3, 40).map(FRIDAY::plusDays);
        Arbitrary<MemberId> who = people();
        return Arbitraries.oneOf(
                days.injectNull(0.5).map(Answering.Accept::new),
                Arbitraries.of("nein", null).map(Answering.Decline::new),
                who.map(Answering.Suggest::new),
                who.map(Answering.Unanswered::new),
                days.injectNull(0.5).map(Owning.Take::new),
                Combinators.combine(who, days).as(Owning.Propose::new),
                who.map(Owning.HandOver::new),
                who.map(Owning.OwnerLeft::new),
                Combinators.combine(days, Arbitraries.of(true, false))
                        .as((day, insist) -> new Carrying.Postpone(day, "darum", insist)),
                days.map(day -> new Carrying.MakeSmaller("kleiner", day)),
                Arbitraries.of(new Carrying.AskHelp(new ChannelId("C2"), "Hilfe?")),
                who.map(decider -> new Carrying.AskDecision(decider, "A oder B?", List.of("A", "B"))),
                Arbitraries.integers().between(-1, 2).map(Carrying.Decide::new),
                Arbitraries.of(
                        new Carrying.Resume(),
                        new Closing.Finish(null),
                        new Closing.Drop("egal"),
                        new Closing.Reopen()));
    }
}
