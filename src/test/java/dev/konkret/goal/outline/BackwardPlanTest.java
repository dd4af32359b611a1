package dev.konkret.goal.outline;

import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.EASTER_MONDAY;
import static dev.konkret.goal.GoalFixtures.GOOD_FRIDAY;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static dev.konkret.goal.GoalFixtures.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.outline.Layer.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackwardPlanTest {
    /** Four weeks from Monday, 3 March: twenty working days, today included. */
    private static final LocalDate CELEBRATION = LocalDate.of(2025, 3, 31);

    @Test
    void layers_are_spread_evenly_over_the_working_days() {
        BackwardPlan plan = plan(CELEBRATION, 3);

        assertThat(plan.layers())
                .extracting(Layer::by)
                .containsExactly(LocalDate.of(2025, 3, 24), LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 10));
        assertThat(plan.misfits(TODAY)).isEmpty();
    }

    @Test
    void easter_is_nobodys_day() {
        BackwardPlan plan = plan(LocalDate.of(2025, 4, 23), 30);

        assertThat(plan.layers()).extracting(Layer::by).doesNotContain(GOOD_FRIDAY, EASTER_MONDAY);
        assertThat(plan.layers()).extracting(Layer::by).allMatch(USUAL::isWorkingDay);
        assertThat(plan.misfits(TODAY)).isEmpty();
    }

    @Test
    void what_no_longer_fits_before_today_is_said_at_once() {
        BackwardPlan full = plan(LocalDate.of(2025, 3, 6), 3);
        assertThat(full.misfits(TODAY)).isEmpty();

        BackwardPlan tooMuch = made(full.add(GoalFixtures.layer("noch davor"), 3, TODAY));

        assertThat(tooMuch.misfits(TODAY)).singleElement().satisfies(misfit -> {
            assertThat(misfit.why()).isEqualTo(Misfit.Why.BEFORE_TODAY);
            assertThat(misfit.layer().before()).isEqualTo("noch davor");
            assertThat(misfit.layer().by()).isBefore(MONDAY);
        });
    }

    @Test
    void a_layer_that_became_a_step_fits_although_its_day_has_passed() {
        BackwardPlan plan = made(plan(CELEBRATION, 3).turned(3, BEN));
        Days later = new Days(LocalDate.of(2025, 3, 11), USUAL);

        assertThat(plan.layer(3).orElseThrow().by()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(plan.misfits(later)).isEmpty();
        assertThat(plan(CELEBRATION, 3).misfits(later))
                .singleElement()
                .extracting(Misfit::why)
                .isEqualTo(Misfit.Why.OVERDUE);
    }

    @Test
    void overdue_is_only_what_could_still_have_a_day_of_its_own() {
        BackwardPlan plan = plan(LocalDate.of(2025, 3, 6), 3);

        assertThat(plan.misfits(new Days(LocalDate.of(2025, 3, 4), USUAL)))
                .extracting(Misfit::why)
                .containsExactly(Misfit.Why.BEFORE_TODAY);
        assertThat(plan.misfits(new Days(LocalDate.of(2025, 3, 7), USUAL)))
                .extracting(Misfit::why)
                .containsOnly(Misfit.Why.BEFORE_TODAY);
    }

    @Test
    void a_chosen_day_stays_and_the_others_make_room() {
        BackwardPlan plan = made(plan(CELEBRATION, 3).move(2, LocalDate.of(2025, 3, 6), TODAY));

        assertThat(plan.layers())
                .extracting(Layer::by)
                .containsExactly(LocalDate.of(2025, 3, 19), LocalDate.of(2025, 3, 6), LocalDate.of(2025, 3, 4));
        BackwardPlan released = made(plan.release(2, TODAY));
        assertThat(released.layers()).isEqualTo(plan(CELEBRATION, 3).layers());
    }

    @Test
    void a_day_that_cannot_be_is_refused() {
        BackwardPlan plan = made(plan(CELEBRATION, 3).move(2, LocalDate.of(2025, 3, 14), TODAY));

        assertThat(why(plan.move(1, MONDAY.minusDays(1), TODAY))).isEqualTo(OutlineRefusal.IN_THE_PAST);
        assertThat(why(plan.move(1, CELEBRATION, TODAY))).isEqualTo(OutlineRefusal.NOT_BEFORE_CELEBRATION);
        assertThat(why(plan.move(1, LocalDate.of(2025, 3, 14), TODAY))).isEqualTo(OutlineRefusal.OUT_OF_ORDER);
        assertThat(why(plan.move(3, LocalDate.of(2025, 3, 17), TODAY))).isEqualTo(OutlineRefusal.OUT_OF_ORDER);
        assertThat(why(plan.move(9, MONDAY, TODAY))).isEqualTo(OutlineRefusal.NOT_FOUND);
    }

    @Test
    void two_chosen_days_without_a_day_between_leave_no_room() {
        BackwardPlan plan = plan(CELEBRATION, 3);
        plan = made(plan.move(1, LocalDate.of(2025, 3, 11), TODAY));
        plan = made(plan.move(3, LocalDate.of(2025, 3, 10), TODAY));

        assertThat(plan.misfits(TODAY)).extracting(Misfit::why).contains(Misfit.Why.NO_ROOM);
        assertThat(plan.layers()).hasSize(3);
    }

    @Test
    void turned_around_it_begins_with_today_and_never_proposes_the_past() {
        BackwardPlan plan = plan(LocalDate.of(2025, 3, 5), 3);
        plan = made(plan.say(1, new Words("Einladung ist raus", List.of(Takes.of(Takes.Kind.PEOPLE)), BEN)));

        List<SuggestedStep> steps = plan.turnedAround(TODAY);

        assertThat(steps).extracting(SuggestedStep::layer).containsExactly(3, 2, 1);
        assertThat(steps).extracting(SuggestedStep::due).allMatch(due -> !due.isBefore(MONDAY));
        assertThat(steps).extracting(SuggestedStep::squeezed).containsExactly(true, false, false);
        assertThat(steps.get(2).owner()).isEqualTo(BEN);
        assertThat(made(plan.turned(1, BEN)).turnedAround(TODAY))
                .extracting(SuggestedStep::layer)
                .containsExactly(3, 2);
    }

    @Test
    void a_layer_whose_step_came_to_nothing_is_proposed_under_a_new_number() {
        BackwardPlan plan = made(plan(CELEBRATION, 2).turned(1, BEN));

        BackwardPlan again = made(plan.reopen(1));

        assertThat(again.layers()).extracting(Layer::id).containsExactly(3, 2);
        assertThat(again.layers()).extracting(Layer::turned).containsExactly(false, false);
        assertThat(again.layers().get(0).by()).isEqualTo(plan.layers().get(0).by());
        assertThat(why(again.reopen(1))).isEqualTo(OutlineRefusal.NOT_FOUND);
    }

    @Test
    void the_plan_follows_the_celebration_and_forgets_days_behind_it() {
        BackwardPlan plan = made(plan(CELEBRATION, 2).move(1, LocalDate.of(2025, 3, 28), TODAY));

        BackwardPlan sooner = plan.celebratedOn(LocalDate.of(2025, 3, 14), TODAY);

        assertThat(sooner.layers()).extracting(Layer::fixed).containsExactly(false, false);
        assertThat(sooner.layers()).extracting(Layer::by).allMatch(day -> day.isBefore(LocalDate.of(2025, 3, 14)));
        assertThat(sooner.misfits(TODAY)).isEmpty();
    }

    @Test
    void a_layer_that_says_nothing_or_too_much_is_refused_and_there_is_an_end() {
        BackwardPlan plan = plan(CELEBRATION, 0);

        assertThat(why(plan.add(GoalFixtures.layer(" "), 0, TODAY))).isEqualTo(OutlineRefusal.NOTHING_WRITTEN);
        assertThat(why(plan.add(GoalFixtures.layer("ä".repeat(301)), 0, TODAY))).isEqualTo(OutlineRefusal.TOO_LONG);
        assertThat(why(plan(CELEBRATION, BackwardPlan.MOST_LAYERS).add(GoalFixtures.layer("x"), 0, TODAY)))
                .isEqualTo(OutlineRefusal.TOO_MANY);
    }

    @Test
    void a_celebration_in_the_year_9999_costs_no_minute() {
        BackwardPlan plan = plan(LocalDate.of(9999, 12, 31), 3);

        assertThat(plan.layers()).hasSize(3);
    }

    private static BackwardPlan plan(LocalDate celebration, int layers) {
        BackwardPlan plan = BackwardPlan.until(celebration);
        for (int i = 0; i < layers; i++) plan = made(plan.add(GoalFixtures.layer("Schicht " + i), i, TODAY));
        return plan;
    }

    private static BackwardPlan made(Edit<BackwardPlan> edit) {
        return ((Edit.Made<BackwardPlan>) edit).thing();
    }

    private static OutlineRefusal why(Edit<BackwardPlan> edit) {
        return ((Edit.Refused<BackwardPlan>) edit).why();
    }
}
