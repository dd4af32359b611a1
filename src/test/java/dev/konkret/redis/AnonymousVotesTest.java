package dev.konkret.redis;

import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.poll;
import static dev.konkret.goal.poll.PollFixtures.roll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.poll.Cast;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollClosing;
import dev.konkret.goal.poll.Roll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is on the disk of a real Redis of anonymous votes: nothing once they are counted. */
class AnonymousVotesTest {
    private static final Roll ROLL = roll("product", people(1, 7));

    private final Path data = TestRedis.newFolder();
    private final EmbeddedRedis server = EmbeddedRedis.start(data);
    private final RedisConnection redis = RedisConnection.open(server.url(), "test");
    private final RedisPolls polls = new RedisPolls(redis, () -> NINE.toEpochMilli() - TestRedis.serverMillis(redis));

    @AfterEach
    void stop() {
        redis.close();
        server.close();
        TestRedis.delete(data);
    }

    @Test
    void the_append_only_file_forgets_who_voted_what_when_the_poll_is_over() {
        polls.enrol(TEAM, poll(true, ROLL, group("product", 50)).id(), ROLL);
        Poll open =
                polls.save(poll(true, ROLL, group("product", 50)), List.of()).orElseThrow();
        for (int i = 1; i <= 7; i++) {
            assertThat(polls.cast(TEAM, open.id(), person(i), NO)).isEqualTo(Cast.COUNTED);
        }
        assertThat(onDisk()).contains("HINCRBY").contains("product\nNO");

        PollClosing.close(polls, open, ROLL);
        Awaitility.await().until(() -> polls.forgetJournal(TEAM));

        // Redis takes a file away while it is being looked for.
        Awaitility.await()
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(onDisk())
                        .doesNotContain("HINCRBY")
                        .doesNotContain("product\nNO")
                        .doesNotContain(Keys.of(GoalFixtures.TEAM).polls().turnout(open.id())));
        assertThat(polls.find(TEAM, open.id())).isPresent();
    }

    private String onDisk() {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .map(AnonymousVotesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file may be swapped for another one while it is looked at. */
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
