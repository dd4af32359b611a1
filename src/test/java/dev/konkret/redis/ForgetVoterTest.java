package dev.konkret.redis;

import static dev.konkret.goal.poll.PollFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Verdict;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's data are erased in the very moment a poll they voted in is closed. */
class ForgetVoterTest {
    private static final TeamId TEAM = GoalFixtures.TEAM;
    private final RedisConnection direct = TestRedis.empty();
    private CuttingProxy proxy;
    private RedisConnection redis;

    @BeforeEach
    void connect() throws IOException {
        proxy = new CuttingProxy(TestRedis.url());
        redis = RedisConnection.open(proxy.url(), "cut");
    }

    @AfterEach
    void close() throws IOException {
        redis.close();
        proxy.close();
        Consistency.check(direct);
    }

    @Test
    void nothing_said_under_their_name_stays_whoever_is_faster() {
        RedisPolls closing = new RedisPolls(direct, () -> 0);
        PollId id = PollsStored.fill(closing, TEAM, GoalFixtures.GOAL, false);
        Poll open = closing.find(TEAM, id).orElseThrow();
        Tally tally = Tally.of(open.groups(), closing.roll(TEAM, id), closing.box(TEAM, id));
        Poll closed = PollsStored.in(open, new PollState.Closed(open.closesAt(), tally, Verdict.of(tally, true)));
        Script save = Script.withAgenda("poll-save");
        direct.call(r -> r.scriptLoad(save.text(), Keys.teams(0)));
        proxy.before(save.sha(), () -> closing.save(closed, List.of()));

        new RedisPolls(redis, () -> 0).forget(TEAM, person(1));

        Poll left = closing.find(TEAM, id).orElseThrow();
        assertThat(left.state()).isInstanceOf(PollState.Closed.class);
        assertThat(left).isEqualTo(left.without(person(1)));
    }
}
