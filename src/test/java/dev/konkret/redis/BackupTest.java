package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as the page about operation tells: a copy of the folder, made while everything runs. */
class BackupTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId BEN = new MemberId("U1");
    private static final int STEPS = 50;

    @TempDir
    Path folder;

    @Test
    void a_copy_made_while_it_runs_brings_everything_back() throws IOException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        List<String> stood;
        try (EmbeddedRedis redis = EmbeddedRedis.start(data);
                RedisConnection connection = RedisConnection.open(redis.url(), "one")) {
            write(connection);
            stood = StoredTexts.of(connection);
            copy(data, backup);
        }

        try (EmbeddedRedis redis = EmbeddedRedis.start(backup);
                RedisConnection connection = RedisConnection.open(redis.url(), "two")) {
            assertThat(StoredTexts.of(connection)).isEqualTo(stood);
            assertThat(new RedisSteps(connection).concerning(TEAM, BEN)).hasSize(STEPS);
            assertThat(new RedisAgenda(connection, () -> 0).nextDue()).isPresent();
        }
    }

    private static void write(RedisConnection connection) {
        var people = PeopleFixtures.people(Map.of(BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin")));
        Clock friday = Clock.fixed(Instant.parse("2025-03-07T08:00:00Z"), ZoneOffset.UTC);
        StepTracker tracker = new StepTracker(
                new RedisSteps(connection), people, new FollowUpPlan(people, FollowUpPlan.KEPT), friday);
        for (int i = 0; i < STEPS; i++) {
            LocalDate due = LocalDate.of(2025, 3, 10).plusDays(i);
            tracker.propose(new Proposal(new NextStepId("s" + i), TEAM, "aufräumen " + i, null, BEN, BEN, due, null));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }
}
