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

    /** The claim reached the disk and the attempt behind it did not: its lease ends long after the restart is noticed. */
    @Test
    void what_somebody_held_when_redis_was_killed_is_doubted_once_its_lease_is_over() {
        RedisConnection redis = TestRedis.empty();
        RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
        agenda.put(new Due(NUDGE, agenda.now()));
        claim(agenda);

        becomeAnotherProcess(redis);
        Appointment other = new Appointment(NUDGE.team(), Kind.NUDGE, "U2");
        agenda.put(new Due(other, agenda.now()));
        Claim noticed = claim(agenda);
        assertThat(noticed.appointment()).isEqualTo(other);
        agenda.done(noticed, null, null);

        Claim after = claim(agenda);
        assertThat(after.appointment()).isEqualTo(NUDGE);
        assertThat(after.forgotten()).isEqualTo(noticed.forgotten());
        assertThat(agenda.begin(after, "m1", "D1", LEASE)).isTrue();
        Claim again = claim(agenda);
        assertThat(again.forgotten()).isNull();
        assertThat(again.doubt()).isNotNull();
    }

    /** The first claim ever of this bucket was forgotten with the attempt behind it. */
    @Test
    void what_waited_when_redis_was_killed_is_doubted_though_nobody_is_known_to_have_claimed() {
        RedisConnection redis = TestRedis.empty();
        RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
        agenda.put(new Due(NUDGE, agenda.now()));

        becomeAnotherProcess(redis);

        assertThat(claim(agenda).forgotten()).isNotNull();
    }

    @Test
    void nothing_is_doubted_on_the_first_day() {
        RedisAgenda agenda = new RedisAgenda(TestRedis.empty(), () -> 0);
        agenda.put(new Due(NUDGE, agenda.now()));

        assertThat(claim(agenda).forgotten()).isNull();
    }

    private static void becomeAnotherProcess(RedisConnection redis) {
        String key = Keys.run(Keys.bucketOf(NUDGE.team()));
        assertThat(redis.<Boolean>call(r -> r.exists(key))).isTrue();
        redis.call(r -> r.hset(key, "id", "another process"));
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
