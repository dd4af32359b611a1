package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Redis may have gone back in time whenever it is another process than before. */
class RollBackTest {
    private static final Appointment NUDGE = new Appointment(new TeamId("T1"), Kind.NUDGE, "U1");
    private static final Duration LEASE = Duration.ofSeconds(1);

    @Test
    void what_was_due_before_redis_was_killed_is_marked_until_it_is_tried_again() {
        try (ServerProcess server =
                        ServerProcess.start(ServerProcess.any(), "appendonly yes\nappendfsync always\nsave \"\"\n");
                RedisConnection redis = RedisConnection.open("redis://" + server.address(), "test")) {
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            agenda.put(new Due(NUDGE, agenda.now()));
            Claim before = agenda.claimDue(1, Duration.ofMillis(1)).get(0);
            assertThat(before.forgotten()).isNull();

            server.kill();
            server.restart();
            Claim after = claim(agenda);
            assertThat(after.forgotten()).isNotNull();
            assertThat(after.dueAt()).isEqualTo(before.dueAt());

            agenda.later(after, agenda.now(), false);
            Claim again = claim(agenda);
            assertThat(again.forgotten()).isEqualTo(after.forgotten());
            assertThat(again.dueAt()).isEqualTo(before.dueAt());

            assertThat(agenda.begin(again, "m1", "D1", LEASE)).isTrue();
            agenda.later(again, agenda.now(), true);
            assertThat(claim(agenda).forgotten()).isNull();
        }
    }

    @Test
    void what_comes_due_afterwards_is_not_doubted() {
        RedisConnection redis = TestRedis.empty();
        RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
        redis.call(r -> r.hset(Keys.run(Keys.bucketOf(NUDGE.team())), "id", "another process"));
        agenda.put(new Due(new Appointment(NUDGE.team(), Kind.HOME, "U1"), agenda.now()));
        Instant forgotten = claim(agenda).forgotten();
        assertThat(forgotten).isNotNull();

        agenda.put(new Due(NUDGE, forgotten.plusMillis(5)));

        Claim claim = claim(agenda);
        assertThat(claim.appointment()).isEqualTo(NUDGE);
        assertThat(claim.forgotten()).isNull();
    }

    private static Claim claim(RedisAgenda agenda) {
        return org.awaitility.Awaitility.await()
                .ignoreExceptions()
                .until(() -> agenda.claimDue(1, LEASE), claims -> !claims.isEmpty())
                .get(0);
    }
}
