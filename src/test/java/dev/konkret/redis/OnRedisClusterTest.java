package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
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
            move(from, other, Keys.of(team).due());
            assertThatThrownBy(() -> agenda.begin(claim, "m1", "D1", LEASE)).isInstanceOf(JedisException.class);
            for (String key : from.clusterGetKeysInSlot(slot, 100)) move(from, other, key);
            String id = to.clusterMyId();
            to.clusterSetSlotNode(slot, id);
            for (ServerProcess node : cluster.nodes()) {
                try (Jedis each = node.connect()) {
                    each.clusterSetSlotNode(slot, id);
                }
            }
        }

        assertThat(agenda.begin(claim, "m1", "D1", LEASE)).isTrue();
        assertThat(agenda.done(claim, "m1", null)).isTrue();
        assertThat(agenda.claimDue(10, LEASE))
                .singleElement()
                .satisfies(c -> assertThat(c.appointment().subject()).isEqualTo("U2"));
        assertThat(new RedisAgenda(connection, () -> 0).nextDue()).isPresent();
    }

    private static void move(Jedis from, ServerProcess to, String key) {
        from.migrate("127.0.0.1", to.port(), 5_000, new MigrateParams(), key);
    }
}
