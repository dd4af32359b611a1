package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The power is cut: of Redis' file there is what had reached the disk. The server itself cannot be made to forget what the system
 * holds for the disk, so the file is cut where that may end.
 */
class PowerLossTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId BEN = new MemberId("U1");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int STEPS = 20;
    private static final String SETTINGS = "appendonly yes\nsave \"\"\nauto-aof-rewrite-percentage 0\nappendfsync ";

    /** {@code always}: who was answered had it on the disk, so at most a write is torn of which nobody was told. */
    @Test
    void with_always_all_that_was_acknowledged_is_there_wherever_the_last_write_is_torn() {
        try (ServerProcess server = ServerProcess.start(ServerProcess.any(), SETTINGS + "always\n");
                RedisConnection redis = RedisConnection.open("redis://" + server.address(), "test")) {
            for (int torn = 0; torn < 4; torn++) {
                write(redis, torn * STEPS);
                long acknowledged = server.written();
                write(redis, 1000 * (torn + 1));
                long inBetween = (server.written() - acknowledged) * torn / 4;

                server.losePower(acknowledged + inBetween);
                server.restart();

                assertThat(stepsIn(redis)).containsAll(ids(0, (torn + 1) * STEPS));
                Consistency.check(redis);
            }
        }
    }

    /** {@code everysec}: what was acknowledged since the last write to the disk is gone as a whole, and nothing else. */
    @Test
    void with_everysec_the_last_second_is_gone_and_what_is_left_fits_together() {
        try (ServerProcess server = ServerProcess.start(ServerProcess.any(), SETTINGS + "everysec\n");
                RedisConnection redis = RedisConnection.open("redis://" + server.address(), "test")) {
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            Appointment nudge = new Appointment(new TeamId("T2"), Kind.NUDGE, "U2");
            agenda.put(new Due(nudge, agenda.now()));
            Claim claim = agenda.claimDue(1, LEASE).stream()
                    .filter(c -> c.appointment().equals(nudge))
                    .findFirst()
                    .orElseThrow();
            write(redis, 0);
            // While the disk is busy Redis keeps what it acknowledged to itself for up to two seconds.
            await().until(() -> redis.call(r -> r.info("persistence")).contains("aof_buffer_length:0"));
            long onDisk = server.written();
            agenda.begin(claim, "m1", "D2", LEASE);
            agenda.done(claim, "m1", null);
            write(redis, STEPS);

            server.losePower(onDisk);
            server.restart();

            assertThat(stepsIn(redis)).containsExactlyInAnyOrderElementsOf(ids(0, STEPS));
            Consistency.check(redis);
            RedisAgenda later = new RedisAgenda(redis, LEASE::toMillis);
            assertThat(later.claimDue(50, LEASE))
                    .filteredOn(c -> c.appointment().equals(nudge))
                    .singleElement()
                    .satisfies(c -> assertThat(c.forgotten())
                            .as("Slack is asked before it is sent again")
                            .isNotNull());
        }
    }

    private static void write(RedisConnection redis, int from) {
        var people = PeopleFixtures.people(Map.of(BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin")));
        Clock friday = Clock.fixed(Instant.parse("2025-03-07T08:00:00Z"), ZoneOffset.UTC);
        StepTracker tracker =
                new StepTracker(new RedisSteps(redis), people, new FollowUpPlan(people, FollowUpPlan.KEPT), friday);
        LocalDate due = LocalDate.of(2025, 3, 10);
        for (NextStepId id : ids(from, from + STEPS)) {
            tracker.propose(new Proposal(id, TEAM, "aufräumen", null, BEN, BEN, due, null));
        }
    }

    private static List<NextStepId> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new NextStepId("s" + i)).toList();
    }

    private static List<NextStepId> stepsIn(RedisConnection redis) {
        return new RedisSteps(redis)
                .concerning(TEAM, BEN).stream().map(step -> step.id()).toList();
    }
}
