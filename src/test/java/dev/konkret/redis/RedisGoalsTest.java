package dev.konkret.redis;

import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.Goals;
import dev.konkret.goal.GoalsContract;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisGoalsTest extends GoalsContract {
    private RedisConnection redis;
    private RedisGoals goals;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        redis = connect();
        goals = new RedisGoals(redis);
    }

    @AfterEach
    void everything_fits_together() {
        Consistency.check(redis);
    }

    @Override
    protected Goals goals() {
        return goals;
    }

    @Test
    void what_follows_is_put_down_with_the_goal() {
        Appointment card = new Appointment(TEAM, Appointment.Kind.GOAL_CARD, GOAL.value());
        GoalEvent written = new GoalEvent(GoalEvent.Kind.WRITTEN, GoalFixtures.ANNA, GoalFixtures.NINE, null);

        goals.save(goal(new GoalState.Draft()).atVersion(0), written, List.of(new Due(card, GoalFixtures.NINE)));

        assertThat(TestRedis.dueAt(redis, card)).isEqualTo(GoalFixtures.NINE);
    }

    @Test
    void what_earlier_versions_kept_of_who_is_in_charge_goes_with_a_goal() {
        GoalEvent reached = new GoalEvent(GoalEvent.Kind.REACHED, GoalFixtures.ANNA, GoalFixtures.NINE, null);
        goals.save(
                goal(new GoalState.Reached(GoalFixtures.ANNA, GoalFixtures.NINE))
                        .atVersion(0),
                reached,
                List.of());
        String kept = Keys.of(TEAM).everything() + "gm:" + GoalFixtures.ANNA.value();
        redis.call(r -> r.zadd(kept, 20250601, GOAL.value()));

        goals.erase(TEAM, GOAL);

        assertThat(redis.<Boolean>call(r -> r.exists(kept))).isFalse();
    }

    @Test
    void nobody_knows_a_goal_of_another_workspace() {
        GoalEvent written = new GoalEvent(GoalEvent.Kind.WRITTEN, GoalFixtures.ANNA, GoalFixtures.NINE, null);
        goals.save(goal(new GoalState.Draft()).atVersion(0), written, List.of());
        TeamId other = new TeamId("T2");

        assertThat(goals.find(other, GOAL)).isEmpty();
        assertThat(goals.open(other)).isEmpty();
        assertThat(goals.history(other, GOAL)).isEmpty();
    }

    @Test
    void a_card_of_a_goal_nobody_knows_is_not_noted() {
        goals.noteCard(TEAM, GOAL, new MessageRef(GoalFixtures.CHANNEL, "1741000000.000100", null));

        assertThat(goals.card(TEAM, GOAL)).isEmpty();
        assertThat(goals.find(TEAM, GOAL)).isEmpty();
    }
}
