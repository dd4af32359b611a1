package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Goals;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.RedisPolls;
import dev.konkret.redis.TestRedis;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoPollTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingTime WORKING = new WorkingTime(BERLIN, WorkingHours.USUAL, day -> false);

    @Test
    void three_have_voted_anna_and_ben_are_waited_for_and_it_begins_once() {
        RedisConnection redis = TestRedis.empty();
        Goals goals = new RedisGoals(redis);
        Polls polls = new RedisPolls(redis, () -> 0);

        DemoPoll.in(TEAM, goals, polls, Clock.system(BERLIN), WORKING);
        DemoPoll.in(TEAM, goals, polls, Clock.system(BERLIN), WORKING);

        Poll poll = polls.awaiting(TEAM, new MemberId(DemoTeam.ANNA)).get(0);
        assertThat(polls.awaiting(TEAM, new MemberId(DemoTeam.BEN))).hasSize(1);
        assertThat(polls.awaiting(TEAM, new MemberId(DemoTeam.CEM))).isEmpty();
        Tally tally = Tally.of(poll.groups(), polls.roll(TEAM, poll.id()), polls.box(TEAM, poll.id()));
        assertThat(tally.voted()).isEqualTo(3);
        assertThat(tally.total().orElseThrow().of(Stance.WITH_CONCERNS)).isEqualTo(1);
    }
}
