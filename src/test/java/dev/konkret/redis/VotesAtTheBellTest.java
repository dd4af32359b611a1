package dev.konkret.redis;

import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.poll;
import static dev.konkret.goal.poll.PollFixtures.roll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.Cast;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollClosing;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Roll;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two thousand people vote while the poll closes: whoever was told that it counts is counted, and nobody else. */
class VotesAtTheBellTest {
    private static final int VOTERS = 2_000;

    /** So many come when it is over, however fast the others are. */
    private static final int LATE = 10;

    private static final Duration UNTIL_THE_BELL = Duration.ofMillis(150);
    private static final PollId ID = PollId.of(GOAL, 1);

    private final RedisConnection redis = TestRedis.empty();
    private final AtomicLong shift = new AtomicLong();
    private final RedisPolls polls = new RedisPolls(redis, shift::get);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_vote_that_was_accepted_is_in_the_tally(boolean anonymous) throws Exception {
        Roll roll = roll("product", people(1, VOTERS));
        polls.enrol(TEAM, ID, roll);
        Poll open = polls.save(poll(anonymous, roll, group("product", 50)), List.of())
                .orElseThrow();
        shift.set(open.closesAt().minus(UNTIL_THE_BELL).toEpochMilli() - TestRedis.serverMillis(redis));

        ExecutorService voters = Executors.newFixedThreadPool(8);
        List<Future<Cast>> votes = new ArrayList<>();
        for (int i = 1; i <= VOTERS - LATE; i++) votes.add(voters.submit(vote(i)));
        Awaitility.await()
                .pollInterval(Duration.ofMillis(1))
                .until(() -> open.isToBeClosedAt(Instant.ofEpochMilli(TestRedis.serverMillis(redis) + shift.get())));
        Poll closed = PollClosing.close(polls, open, roll);
        for (int i = VOTERS - LATE + 1; i <= VOTERS; i++)
            assertThat(vote(i).call()).isEqualTo(Cast.TOO_LATE);

        int counted = 0;
        for (Future<Cast> vote : votes) {
            Cast cast = vote.get();
            assertThat(cast).isIn(Cast.COUNTED, Cast.TOO_LATE);
            if (cast == Cast.COUNTED) counted++;
        }
        voters.shutdown();
        assertThat(((PollState.Closed) closed.state()).tally().voted()).isEqualTo(counted);
    }

    private Callable<Cast> vote(int number) {
        return () -> polls.cast(TEAM, ID, person(number), NO);
    }
}
