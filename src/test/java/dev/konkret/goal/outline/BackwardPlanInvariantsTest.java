package dev.konkret.goal.outline;

import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalFixtures;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever is added, moved, struck out and re-ordered: no layer gets lost, and the days never go up again. */
class BackwardPlanInvariantsTest {

    /** One thing done to a plan; {@code number} and {@code other} mean what the kind makes of them. */
    record Move(Kind kind, int number, int other) {}

    enum Kind {
        ADD,
        REMOVE,
        REORDER,
        MOVE,
        RELEASE,
        TURN,
        REOPEN,
        CELEBRATE,
        TIME_PASSES
    }

    @Property(tries = 1500)
    void no_sequence_of_moves_breaks_a_plan(
            @ForAll("moves") List<Move> moves, @ForAll @IntRange(min = 1, max = 90) int days) {
        BackwardPlan plan = BackwardPlan.until(MONDAY.plusDays(days));
        LocalDate today = MONDAY;
        Set<Integer> expected = new HashSet<>();
        for (Move move : moves) {
            if (move.kind() == Kind.TIME_PASSES) today = today.plusDays(move.number() % 4);
            Days calendar = new Days(today, USUAL);
            Edit<BackwardPlan> edit = apply(plan, move, calendar);
            if (!(edit instanceof Edit.Made<BackwardPlan> made)) continue;
            if (move.kind() == Kind.ADD || move.kind() == Kind.REOPEN) expected.add(plan.lastId() + 1);
            if (move.kind() == Kind.REMOVE || move.kind() == Kind.REOPEN) expected.remove(move.number());
            BackwardPlan next = made.thing();

            assertThat(ids(next))
                    .as("no layer gets lost, none comes from nowhere")
                    .isEqualTo(expected);
            assertThat(next.lastId()).as("no id is given out twice").isGreaterThanOrEqualTo(plan.lastId());
            daysNeverGoUp(next);
            misfitsAreExactlyWhatDoesNotFit(next, calendar);
            plan = next;
        }
    }

    @Property
    void where_there_is_a_working_day_for_each_layer_everything_fits(
            @ForAll @IntRange(min = 1, max = 50) int layers, @ForAll @IntRange(min = 0, max = 40) int spare) {
        LocalDate celebration = USUAL.workingDaysAfter(MONDAY, layers + spare);
        Days calendar = new Days(MONDAY, USUAL);
        BackwardPlan plan = BackwardPlan.until(celebration);
        for (int i = 0; i < layers; i++) plan = thing(plan.add(GoalFixtures.layer("L" + i), i, calendar));

        assertThat(plan.misfits(calendar)).isEmpty();
        assertThat(plan.layers()).extracting(Layer::by).doesNotHaveDuplicates().allMatch(USUAL::isWorkingDay);
        assertThat(plan.turnedAround(calendar))
                .extracting(SuggestedStep::due)
                .isSorted()
                .hasSize(layers);
    }

    private static void daysNeverGoUp(BackwardPlan plan) {
        LocalDate above = plan.celebration();
        for (Layer layer : plan.layers()) {
            assertThat(layer.by()).as("layer %s", layer).isBeforeOrEqualTo(above);
            above = layer.by();
        }
    }

    private static void misfitsAreExactlyWhatDoesNotFit(BackwardPlan plan, Days calendar) {
        Set<Integer> late = plan.layers().stream()
                .filter(l -> l.by().isBefore(calendar.today()) && !l.turned())
                .map(Layer::id)
                .collect(Collectors.toSet());
        assertThat(plan.misfits(calendar))
                .filteredOn(m -> m.why() != Misfit.Why.NO_ROOM)
                .extracting(m -> m.layer().id())
                .containsExactlyInAnyOrderElementsOf(late);
    }

    private static Edit<BackwardPlan> apply(BackwardPlan plan, Move move, Days calendar) {
        return switch (move.kind()) {
            case ADD -> plan.add(GoalFixtures.layer("Schicht"), move.number(), calendar);
            case REMOVE -> plan.remove(move.number(), calendar);
            case REORDER -> plan.reorder(move.number(), move.other(), calendar);
            case MOVE -> plan.move(move.number(), MONDAY.plusDays(move.other()), calendar);
            case RELEASE -> plan.release(move.number(), calendar);
            case TURN -> plan.turned(move.number(), BEN);
            case REOPEN -> plan.reopen(move.number());
            case CELEBRATE -> Edit.made(plan.celebratedOn(MONDAY.plusDays(move.other()), calendar));
            case TIME_PASSES -> Edit.made(plan);
        };
    }

    private static Set<Integer> ids(BackwardPlan plan) {
        assertThat(plan.layers()).extracting(Layer::id).doesNotHaveDuplicates();
        return plan.layers().stream().map(Layer::id).collect(Collectors.toSet());
    }

    private static BackwardPlan thing(Edit<BackwardPlan> edit) {
        return ((Edit.Made<BackwardPlan>) edit).thing();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(4, Kind.ADD),
                Tuple.of(1, Kind.REMOVE),
                Tuple.of(2, Kind.REORDER),
                Tuple.of(4, Kind.MOVE),
                Tuple.of(1, Kind.RELEASE),
                Tuple.of(1, Kind.TURN),
                Tuple.of(1, Kind.REOPEN),
                Tuple.of(1, Kind.CELEBRATE),
                Tuple.of(1, Kind.TIME_PASSES));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 60))
                .as(Move::new)
                .list()
                .ofMaxSize(40);
    }
}
