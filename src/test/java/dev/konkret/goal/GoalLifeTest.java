package dev.konkret.goal;

import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.USUAL;
import static dev.konkret.goal.GoalFixtures.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.UnderWay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalLifeTest {
    private static final Goal LIVE = goal(new UnderWay(NINE));

    @Test
    void a_goal_without_a_step_is_pointed_out_five_working_days_after_it_began() {
        assertThat(GoalLife.silenceDueAt(LIVE, List.of(), USUAL)).contains(USUAL.morningOf(LocalDate.of(2025, 3, 10)));
        assertThat(GoalLife.silenceDueAt(goal(new Accepted(NINE, MONDAY)), List.of(), USUAL))
                .isPresent();
    }

    @Test
    void silence_begins_anew_with_the_day_the_last_step_was_closed() {
        List<LinkedStep> closed = List.of(closed(MONDAY.plusDays(8)), closed(MONDAY.plusDays(3)));

        assertThat(GoalLife.quietSince(LIVE, closed, USUAL)).contains(MONDAY.plusDays(8));
        assertThat(GoalLife.silenceDueAt(LIVE, closed, USUAL)).contains(USUAL.morningOf(LocalDate.of(2025, 3, 18)));
    }

    @Test
    void one_live_step_is_enough_and_a_step_nobody_has_accepted_is_not() {
        assertThat(GoalLife.silenceDueAt(LIVE, List.of(closed(MONDAY), live(GOAL)), USUAL))
                .isEmpty();
        LinkedStep proposed = new LinkedStep(GOAL, false, null);
        assertThat(GoalLife.silenceDueAt(LIVE, List.of(proposed), USUAL)).isPresent();
        assertThat(GoalLife.silenceDueAt(LIVE, List.of(live(new GoalId("other"))), USUAL))
                .isPresent();
    }

    @Test
    void a_draft_and_a_closed_goal_are_left_in_peace() {
        assertThat(GoalLife.silenceDueAt(goal(new Draft()), List.of(), USUAL)).isEmpty();
        assertThat(GoalLife.silenceDueAt(goal(new GivenUp(BEN, NINE, "so")), List.of(), USUAL))
                .isEmpty();
    }

    private static LinkedStep live(GoalId goal) {
        return new LinkedStep(goal, true, MONDAY);
    }

    private static LinkedStep closed(LocalDate day) {
        return new LinkedStep(GOAL, false, day);
    }
}
