package dev.konkret.goal;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.PARTY;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.TERMS;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static dev.konkret.goal.GoalFixtures.group;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.UnderWay;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Edit;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.outline.Resources;
import dev.konkret.goal.outline.Takes;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MessageRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of goals promises. */
public abstract class GoalsContract {

    /** Returns an empty store. */
    protected abstract Goals goals();

    static List<GoalState> states() {
        return List.of(
                new Draft(),
                new Voting(PollId.of(GOAL, 1), 1, TERMS),
                new Accepted(NINE, JUNE),
                new NeedsRework(NINE, NeedsRework.Why.NOT_YET),
                new UnderWay(NINE),
                new Reached(ANNA, NINE),
                new GivenUp(ANNA, NINE, "Größe: „zu groß“ 😀\nEnde"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_goal_comes_back_as_it_was_stored(GoalState state) {
        Goals goals = goals();
        Goal full = goal("g1", state, JUNE, CHANNEL).with(outline());

        Goal saved = goals.save(full, event(GoalEvent.Kind.WRITTEN), List.of()).orElseThrow();

        assertThat(saved).isEqualTo(full.atVersion(1));
        assertThat(goals.find(TEAM, GOAL)).contains(saved);
    }

    @Test
    void an_older_version_is_refused_and_changes_nothing() {
        Goals goals = goals();
        Goal first = goals.save(goal("g1", new Draft(), JUNE, CHANNEL), event(GoalEvent.Kind.WRITTEN), List.of())
                .orElseThrow();
        goals.save(first.in(new UnderWay(NINE)), event(GoalEvent.Kind.STARTED), List.of());

        assertThat(goals.save(first.in(new Draft()), event(GoalEvent.Kind.TEXT_CHANGED), List.of()))
                .isEmpty();

        assertThat(goals.find(TEAM, GOAL)).get().extracting(Goal::state).isEqualTo(new UnderWay(NINE));
        assertThat(goals.history(TEAM, GOAL))
                .containsExactly(event(GoalEvent.Kind.WRITTEN), event(GoalEvent.Kind.STARTED));
    }

    @Test
    void a_closed_goal_is_erased_with_its_history_and_an_open_one_is_not() {
        Goals goals = goals();
        goals.save(goal("open", new UnderWay(NINE), JUNE, CHANNEL), event(GoalEvent.Kind.STARTED), List.of());
        goals.save(goal("g1", new Reached(ANNA, NINE), JUNE, CHANNEL), event(GoalEvent.Kind.REACHED), List.of());

        goals.erase(TEAM, GOAL);
        goals.erase(TEAM, GOAL);
        goals.erase(TEAM, new GoalId("open"));

        assertThat(goals.find(TEAM, GOAL)).isEmpty();
        assertThat(goals.history(TEAM, GOAL)).isEmpty();
        assertThat(goals.open(TEAM)).extracting(g -> g.id().value()).containsExactly("open");
    }

    @Test
    void a_goal_is_created_once() {
        Goals goals = goals();
        Goal goal = goal("g1", new Draft(), JUNE, CHANNEL);
        goals.save(goal, event(GoalEvent.Kind.WRITTEN), List.of());

        assertThat(goals.save(goal, event(GoalEvent.Kind.WRITTEN), List.of())).isEmpty();
        assertThat(goals.history(TEAM, GOAL)).hasSize(1);
    }

    @Test
    void open_goals_come_by_date_and_closed_ones_not_at_all() {
        Goals goals = goals();
        goals.save(goal("undated", new Draft(), null, CHANNEL), event(GoalEvent.Kind.WRITTEN), List.of());
        goals.save(goal("later", new Draft(), JUNE, new ChannelId("C2")), event(GoalEvent.Kind.WRITTEN), List.of());
        goals.save(goal("sooner", new Draft(), MONDAY, CHANNEL), event(GoalEvent.Kind.WRITTEN), List.of());
        Goal over = goals.save(goal("over", new Draft(), MONDAY, CHANNEL), event(GoalEvent.Kind.WRITTEN), List.of())
                .orElseThrow();
        goals.save(over.in(new Reached(ANNA, NINE)), event(GoalEvent.Kind.REACHED), List.of());

        assertThat(goals.open(TEAM)).extracting(g -> g.id().value()).containsExactly("sooner", "later", "undated");
        assertThat(goals.inChannel(TEAM, CHANNEL))
                .extracting(g -> g.id().value())
                .containsExactly("sooner", "undated");
    }

    @Test
    void a_goal_taken_over_belongs_to_the_new_writer() {
        Goals goals = goals();
        Goal goal = goals.save(goal("g1", new Draft(), JUNE, CHANNEL), event(GoalEvent.Kind.WRITTEN), List.of())
                .orElseThrow();

        goals.save(goal.inChargeOf(BEN), event(GoalEvent.Kind.TAKEN_OVER), List.of());

        assertThat(goals.find(TEAM, goal.id()).map(Goal::writtenBy)).contains(BEN);
    }

    @Test
    void where_the_card_stands_is_no_change() {
        Goals goals = goals();
        goals.save(goal("g1", new Draft(), JUNE, CHANNEL), event(GoalEvent.Kind.WRITTEN), List.of());
        MessageRef card = new MessageRef(CHANNEL, "1741000000.000100", null);
        assertThat(goals.card(TEAM, GOAL)).isEmpty();

        goals.noteCard(TEAM, GOAL, card);

        assertThat(goals.card(TEAM, GOAL)).contains(card);
        assertThat(goals.find(TEAM, GOAL)).get().extracting(Goal::version).isEqualTo(1L);
    }

    private static GoalEvent event(GoalEvent.Kind kind) {
        return new GoalEvent(kind, ANNA, NINE, kind == GoalEvent.Kind.WRITTEN ? null : "so");
    }

    private static Goal goal(String id, GoalState state, LocalDate date, ChannelId channel) {
        TextVersion first = new TextVersion(1, new GoalText("Erst so", "", null), ANNA, NINE);
        TextVersion second = new TextVersion(2, new GoalText("Dann so", "40 Kunden", date), ANNA, NINE.plusSeconds(5));
        return new Goal(
                new GoalId(id),
                TEAM,
                channel,
                ANNA,
                NINE,
                PARTY,
                List.of(first, second),
                List.of(
                        group("named", 60, BEN),
                        new Group("u", "Produkt", new Group.Source.UserGroup("S1"), 50),
                        new Group("c", "Außendienst", new Group.Source.InChannel(CHANNEL), 100)),
                state,
                Outline.EMPTY,
                1,
                0);
    }

    private static Outline outline() {
        Layer.Words words = new Layer.Words("Pilot läuft", List.of(new Takes(Takes.Kind.OTHER, "Mut")), BEN);
        BackwardPlan plan = made(BackwardPlan.until(JUNE).add(words, 0, TODAY));
        plan = made(made(made(plan.add(GoalFixtures.layer("Vertrag"), 1, TODAY)).move(2, MONDAY, TODAY))
                .turned(2, BEN));
        Resources resources = made(Resources.NONE.add(
                Takes.Kind.MONEY, "Budget", new Coverage.Counted(new BigDecimal("5000.50"), new BigDecimal("0"), "€")));
        resources = made(resources.careFor(1, new Care.AsQuestion(BEN, "Woher?", null)));
        resources = made(resources.add(Takes.Kind.PEOPLE, "zwei Leute", new Coverage.Judged(Coverage.Degree.PARTLY)));
        resources = made(resources.careFor(2, new Care.AsStep("s1")));
        resources = made(resources.add(Takes.Kind.SALES, "ein Termin", new Coverage.Judged(Coverage.Degree.MISSING)));
        resources = made(resources.careFor(3, new Care.AsQuestion(BEN, "Wer?", new Care.Asked(ANNA, NINE))));
        MindMap topics = made(made(MindMap.EMPTY.add(MindMap.ROOT, "Inhalte")).add(1, "Blog"));
        return new Outline(plan, resources, topics);
    }

    private static <T> T made(Edit<T> edit) {
        return ((Edit.Made<T>) edit).thing();
    }
}
