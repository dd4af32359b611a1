package dev.konkret.goal.sheet;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CEM;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalsInMemory;
import dev.konkret.goal.MovableClock;
import dev.konkret.goal.poll.Confidence;
import dev.konkret.goal.poll.PollsInMemory;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalReadingTest {
    @Test
    void a_goal_is_shown_to_who_is_in_the_workspace_and_to_nobody_who_has_left() {
        GoalsInMemory goals = GoalsInMemory.of(goal(new GoalState.Draft()));
        People people = PeopleFixtures.people(Map.of(
                ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                BEN, PeopleFixtures.member(BEN, Member.Kind.DEACTIVATED, "Europe/Berlin")));
        MovableClock clock = new MovableClock(NINE);
        GoalReading reading = new GoalReading(
                goals, new PollsInMemory(clock), goal -> new Confidence(List.of(), 5), goal -> Set.of(), people, clock);

        assertThat(reading.find(TEAM, GOAL, ANNA)).isPresent();
        assertThat(reading.find(TEAM, GOAL, BEN)).as("deactivated").isEmpty();
        assertThat(reading.find(TEAM, GOAL, CEM))
                .as("taken out of the workspace")
                .isEmpty();
    }
}
