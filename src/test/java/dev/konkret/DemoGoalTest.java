package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Goal;
import dev.konkret.goal.Goals;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Layer;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.TestRedis;
import dev.konkret.workspace.Holidays;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DemoGoalTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void its_plan_is_spread_over_days_on_which_people_work() {
        WorkingTime time = new WorkingTime(BERLIN, WorkingHours.USUAL, new Holidays(Region.of("DE"))::isHoliday);
        Goals goals = new RedisGoals(TestRedis.empty());

        for (LocalDate day = LocalDate.of(2026, 11, 20); day.getDayOfMonth() < 30; day = day.plusDays(1)) {
            Instant morning = day.atTime(9, 0).atZone(BERLIN).toInstant();
            TeamId team = new TeamId(TEAM.value() + day.getDayOfMonth());
            DemoGoal.in(team, goals, Clock.fixed(morning, BERLIN), time);

            Goal goal = goals.open(team).get(0);
            BackwardPlan plan = Objects.requireNonNull(goal.outline().plan());
            List<LocalDate> days = plan.layers().stream().map(Layer::by).toList();
            assertThat(days).as("written on %s", day).allMatch(time::isWorkingDay);
        }
    }
}
