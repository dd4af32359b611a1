package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.MigrateParams;
import redis.clients.jedis.util.JedisClusterCRC16;

/** The stores on three masters: each knows a third of the buckets and refuses the rest. */
class OnRedisClusterTest extends EveryStore {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static ServerCluster cluster;
    private static RedisConnection connection;

    @BeforeAll
    static void three_masters() {
        cluster = ServerCluster.start("");
        connection = RedisConnection.open(cluster.url(), "test");
    }

    @AfterAll
    static void stop() {
        if (connection != null) connection.close();
        cluster.close();
    }

    @Override
    RedisConnection emptied() {
        for (ServerProcess server : cluster.nodes()) {
            try (Jedis node = server.connect()) {
                node.flushAll();
            }
        }
        return connection;
    }

    @Test
    void all_masters_share_the_buckets() {
        for (ServerProcess server : cluster.nodes()) {
            long buckets = IntStream.range(0, Keys.BUCKETS)
                    .filter(b -> ServerCluster.owns(server, b))
                    .count();
            assertThat(buckets).isBetween(50L, 120L);
        }
        assertThat(connection.trouble()).isEmpty();
        assertThat(connection.warnings()).isNotNull();
    }

    /** The bucket of a workspace moves to another master, as when one is added: half of its keys are there, half still here. */
    @Test
    void a_bucket_that_moves_to_another_master_loses_and_doubles_nothing() {
        emptied();
        TeamId team = new TeamId("T1");
        RedisAgenda agenda = new RedisAgenda(connection, () -> 0);
        agenda.put(new Due(new Appointment(team, Kind.NUDGE, "U1"), agenda.now()));
        Claim claim = agenda.claimDue(1, LEASE).get(0);
        agenda.put(new Due(new Appointment(team, Kind.NUDGE, "U2"), agenda.now()));

        moving(team, (from, to) -> {
            move(from, to, Keys.of(team).due());
            assertThatThrownBy(() -> agenda.begin(claim, "m1", "D1", LEASE)).isInstanceOf(JedisException.class);
        });

        assertThat(agenda.begin(claim, "m1", "D1", LEASE)).isTrue();
        assertThat(agenda.done(claim, "m1", null)).isTrue();
        assertThat(agenda.claimDue(10, LEASE))
                .singleElement()
                .satisfies(c -> assertThat(c.appointment().subject()).isEqualTo("U2"));
        assertThat(new RedisAgenda(connection, () -> 0).nextDue()).isPresent();
    }

    /** Of what moves, nobody can see all; a workspace that left would be taken for erased. */
    @Test
    void a_workspace_is_not_erased_while_it_moves_to_another_master_and_is_afterwards() {
        emptied();
        TeamId team = new TeamId("T1");
        Keys keys = Keys.of(team);
        new RedisAgenda(connection, () -> 0).put(new Due(new Appointment(team, Kind.NUDGE, "U1"), Instant.EPOCH));
        RedisFarewell farewell = new RedisFarewell(connection);
        // As somebody leaves it who dies halfway.
        connection.call(r -> r.set(keys.off(), "1"));

        moving(team, (from, to) -> {
            for (String key : List.of(keys.due(), keys.teams(), keys.off())) {
                move(from, to, key);
                assertThatThrownBy(() -> farewell.leave(team)).isInstanceOf(JedisException.class);
            }
        });
        farewell.leave(team);

        assertThat(connection.<Set<String>>call(r -> r.keys(keys.everything() + "*")))
                .isEmpty();
    }

    /** Does this while the bucket of a workspace moves to another master. */
    private static void moving(TeamId team, BiConsumer<Jedis, ServerProcess> halfway) {
        int slot = JedisClusterCRC16.getSlot(Keys.of(team).due());
        int owner = IntStream.range(0, ServerCluster.MASTERS)
                .filter(i -> ServerCluster.owns(cluster.nodes().get(i), Keys.bucketOf(team)))
                .findFirst()
                .orElseThrow();
        ServerProcess other = cluster.nodes().get((owner + 1) % ServerCluster.MASTERS);
        try (Jedis from = cluster.nodes().get(owner).connect();
                Jedis to = other.connect()) {
            to.clusterSetSlotImporting(slot, from.clusterMyId());
            from.clusterSetSlotMigrating(slot, to.clusterMyId());
            halfway.accept(from, other);
            for (String key : from.clusterGetKeysInSlot(slot, 100)) move(from, other, key);
            String id = to.clusterMyId();
            to.clusterSetSlotNode(slot, id);
            for (ServerProcess node : cluster.nodes()) {
                try (Jedis each = node.connect()) {
                    each.clusterSetSlotNode(slot, id);
                }
            }
        }
    }

    private static void move(Jedis from, ServerProcess to, String key) {
        from.migrate("127.0.0.1", to.port(), 5_000, new MigrateParams(), key);
    }
}
