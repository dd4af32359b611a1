package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;

/** A master, its replica, and a sentinel that makes the replica master when the master is gone. */
class OnSentinelsTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final String PASSWORD = "the-password-of-redis";

    /** As in the example for Kubernetes: whoever talks to a server, or copies it, has to know the password. */
    private static final String LOCKED = "requirepass " + PASSWORD + "\nmasterauth " + PASSWORD + "\n";

    private ServerProcess master;
    private ServerProcess replica;
    private ServerProcess sentinel;

    @BeforeEach
    void start() {
        Path binary = ServerProcess.any();
        master = ServerProcess.start(binary, "appendonly yes\nrepl-diskless-sync-delay 0\n" + LOCKED);
        replica = ServerProcess.start(binary, "appendonly yes\nreplicaof 127.0.0.1 " + master.port() + "\n" + LOCKED);
        Awaitility.await().until(this::replicaIsUpToDate);
        sentinel = sentinel("");
        Awaitility.await().until(this::sentinelKnowsReplica);
    }

    private ServerProcess sentinel(String settings) {
        return ServerProcess.start(
                ServerProcess.any(), settings + """
                sentinel monitor konkret 127.0.0.1 %d 1
                sentinel down-after-milliseconds konkret 500
                sentinel failover-timeout konkret 3000
                sentinel auth-pass konkret %s
                """.formatted(master.port(), PASSWORD), "--sentinel");
    }

    private static Jedis known(ServerProcess server) {
        Jedis redis = server.connect();
        redis.auth(PASSWORD);
        return redis;
    }

    private boolean replicaIsUpToDate() {
        try (Jedis redis = known(replica)) {
            return redis.info("replication").contains("master_link_status:up");
        }
    }

    private boolean sentinelKnowsReplica() {
        try (Jedis redis = sentinel.connect()) {
            return redis.info("sentinel").contains("slaves=1");
        }
    }

    @AfterEach
    void stop() {
        for (ServerProcess server : List.of(sentinel, replica, master)) server.close();
    }

    @Test
    void when_the_master_is_killed_the_bot_recovers_by_itself_and_has_lost_nothing_that_was_replicated() {
        try (RedisConnection redis =
                RedisConnection.open("redis-sentinel://:" + PASSWORD + "@" + sentinel.address() + "/konkret", "test")) {
            RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
            for (int i = 0; i < 20; i++) agenda.put(new Due(nudge("U" + i), Instant.EPOCH));
            Claim held = agenda.claimDue(1, LEASE).get(0);
            agenda.begin(held, "m1", "D1", LEASE);
            Awaitility.await().until(this::replicaKnowsWhatTheMasterKnows);

            master.kill();

            Awaitility.await().until(() -> redis.trouble().isEmpty());
            assertThat(agenda.claimDue(50, LEASE)).hasSize(19);
            assertThat(agenda.begin(held, "m1", "D1", LEASE)).isTrue();
            agenda.done(held, "m1", null);
            Consistency.check(redis);
        }
    }

    @Test
    void sentinels_that_want_a_password_are_told_theirs() {
        try (ServerProcess locked = sentinel("requirepass the-password-of-the-sentinel\n")) {
            String address = "redis-sentinel://:" + PASSWORD + "@" + locked.address() + "/konkret";

            try (RedisConnection redis =
                    RedisConnection.open(address + "?sentinel=:the-password-of-the-sentinel", "test")) {
                assertThat(redis.trouble()).isEmpty();
            }
            assertThatThrownBy(() -> RedisConnection.open(address, "test"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("want a password")
                    .hasMessageContaining("/mymaster?sentinel=:password");
        }
    }

    private boolean replicaKnowsWhatTheMasterKnows() {
        try (Jedis one = known(master);
                Jedis other = known(replica)) {
            return offset(one, "master_repl_offset:").equals(offset(other, "slave_repl_offset:"));
        }
    }

    private static String offset(Jedis redis, String name) {
        return redis.info("replication")
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Appointment nudge(String subject) {
        return new Appointment(TEAM, Appointment.Kind.NUDGE, subject);
    }
}
