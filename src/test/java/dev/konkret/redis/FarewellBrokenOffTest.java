package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A process that dies while it erases a workspace: the workspace stays off, and another one erases the rest. */
class FarewellBrokenOffTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Keys KEYS = Keys.of(TEAM);
    private static final Appointment NUDGE = new Appointment(TEAM, Appointment.Kind.NUDGE, "U1");

    private final RedisConnection redis = TestRedis.empty();
    private final RedisAgenda agenda = new RedisAgenda(redis, () -> 0);

    @Test
    void the_mark_goes_last() throws IOException {
        agenda.put(new Due(NUDGE, Instant.EPOCH));

        dyingBefore("LRANGE");

        assertThat(WorkspaceKeys.scan(redis, KEYS.everything())).containsExactly(KEYS.off());
    }

    @Test
    void whoever_dies_halfway_leaves_the_mark_and_the_next_one_erases_the_rest() throws IOException {
        agenda.put(new Due(NUDGE, Instant.EPOCH));
        String[] many = IntStream.range(0, 20_000)
                .boxed()
                .flatMap(i -> Stream.of(KEYS.everything() + "s:" + i, "x"))
                .toArray(String[]::new);
        redis.call(r -> r.mset(many));

        dyingBefore("UNLINK");

        assertThat(left()).isBetween(10_000, 20_000);
        agenda.put(new Due(NUDGE, Instant.EPOCH));
        assertThat(agenda.claimDue(5, Duration.ofSeconds(30))).isEmpty();

        new RedisFarewell(redis).leave(TEAM);

        assertThat(left()).isZero();
        assertThat(agenda.nextDue()).isEmpty();
    }

    /** Leaves, and dies before the first request with this command. */
    private static void dyingBefore(String command) throws IOException {
        try (CuttingProxy proxy = new CuttingProxy(TestRedis.url())) {
            RedisConnection dying = RedisConnection.open(proxy.url(), "dying");
            proxy.before(command, dying::close);
            assertThatThrownBy(() -> new RedisFarewell(dying).leave(TEAM)).isInstanceOf(RuntimeException.class);
        }
    }

    private int left() {
        return WorkspaceKeys.scan(redis, KEYS.everything()).size();
    }
}
