package dev.konkret.redis;

import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.YES;
import static dev.konkret.goal.poll.PollFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.PollId;
import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Cast;
import dev.konkret.goal.poll.NamedBox;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollState;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redis did it, but its reply got lost: the call is made again, and a vote still counts once. */
class LostVoteTest {
    private static final TeamId TEAM = GoalFixtures.TEAM;
    private static final GoalId GOAL = GoalFixtures.GOAL;
    private final RedisConnection direct = TestRedis.empty();
    private CuttingProxy proxy;
    private RedisConnection redis;
    private RedisPolls polls;

    @BeforeEach
    void connect() throws IOException {
        proxy = new CuttingProxy(TestRedis.url());
        redis = RedisConnection.open(proxy.url(), "cut");
        polls = new RedisPolls(redis, () -> 0);
    }

    @AfterEach
    void close() throws IOException {
        redis.close();
        proxy.close();
        assertThat(proxy.cuts()).as("replies that were really lost").isEqualTo(1);
    }

    private void lose(Script script) {
        direct.call(r -> r.scriptLoad(script.text(), Keys.teams(0)));
        proxy.cutReplyTo(script.sha());
    }

    @Test
    void erasing_a_poll() {
        PollId id = PollsStored.fill(polls, TEAM, GOAL, false);
        Poll open = polls.find(TEAM, id).orElseThrow();
        PollState over = new PollState.Superseded(open.openedAt(), null);
        polls.save(PollsStored.in(open, over), List.of());
        lose(Script.of("poll-erase"));

        polls.erase(open);

        assertThat(polls.find(TEAM, id)).isEmpty();
    }

    @Test
    void a_named_vote() {
        PollId id = PollsStored.fill(polls, TEAM, GOAL, false);
        lose(Script.withAgenda("poll-cast"));

        assertThat(polls.cast(TEAM, id, person(2), NO)).isEqualTo(Cast.COUNTED);
        assertThat(((NamedBox) polls.box(TEAM, id)).ballots()).hasSize(2);
    }

    @Test
    void a_changed_vote() {
        PollId id = PollsStored.fill(polls, TEAM, GOAL, false);
        lose(Script.withAgenda("poll-cast"));

        assertThat(polls.cast(TEAM, id, person(1), YES)).isEqualTo(Cast.CHANGED);
    }

    @Test
    void an_anonymous_vote() {
        PollId id = PollsStored.fill(polls, TEAM, GOAL, true);
        lose(Script.withAgenda("poll-cast"));

        assertThat(polls.cast(TEAM, id, person(2), NO)).isEqualTo(Cast.COUNTED);
        AnonymousBox box = (AnonymousBox) polls.box(TEAM, id);
        assertThat(box.cells().get("product").votes()).isEqualTo(2);
    }

    @Test
    void a_poll_that_is_stored() {
        PollId id = PollsStored.fill(polls, TEAM, GOAL, false);
        Poll poll = polls.find(TEAM, id).orElseThrow();
        lose(Script.withAgenda("poll-save"));

        assertThat(polls.save(poll, List.of())).contains(poll.atVersion(2));
    }

    @Test
    void an_answer_about_confidence() {
        RedisConfidenceBook book = new RedisConfidenceBook(redis);
        book.open(TEAM, GOAL, LocalDate.EPOCH);
        lose(Script.of("confidence-count"));

        assertThat(book.count(TEAM, GOAL, LocalDate.EPOCH, person(1), 3)).isTrue();
        assertThat(book.rounds(TEAM, GOAL).get(0).answers()).isEqualTo(1);
    }
}
