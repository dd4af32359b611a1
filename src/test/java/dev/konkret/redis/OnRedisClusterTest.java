package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisMovedDataException;
import redis.clients.jedis.params.MigrateParams;
import redis.clients.jedis.util.JedisClusterCRC16;

/** The stores on three masters: each knows a third of the buckets and refuses the rest. */
class OnRedisClusterTest extends EveryStore {
    private static final int SLOTS = 16_384;
    private static final int MASTERS = 3;

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final List<ServerProcess> NODES = new ArrayList<>();
    private static RedisConnection connection;

    @BeforeAll
    static void three_masters() {
        for (int i = 0; i < MASTERS; i++) {
            NODES.add(ServerProcess.start(ServerProcess.any(), "cluster-enabled yes\nappendonly yes\n"));
        }
        for (int i = 0; i < MASTERS; i++) {
            try (Jedis node = NODES.get(i).connect()) {
                int from = i * SLOTS / MASTERS;
                int to = (i + 1) * SLOTS / MASTERS;
                node.clusterAddSlots(IntStream.range(from, to).toArray());
                node.clusterMeet("127.0.0.1", NODES.get(0).port());
            }
        }
        Awaitility.await().until(() -> NODES.stream().allMatch(OnRedisClusterTest::knowsAll));
        connection = RedisConnection.open(
                "redis-cluster://" + NODES.get(0).address() + "," + NODES.get(1).address(), "test");
    }

    private static boolean knowsAll(ServerProcess server) {
        try (Jedis node = server.connect()) {
            String info = node.clusterInfo();
            return info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:" + MASTERS);
        }
    }

    @AfterAll
    static void stop() {
        if (connection != null) connection.close();
        NODES.forEach(ServerProcess::close);
        NODES.clear();
    }

    @Override
    RedisConnection emptied() {
        for (ServerProcess server : NODES) {
            try (Jedis node = server.connect()) {
                node.flushAll();
            }
        }
        return connection;
    }

    @Test
    void all_masters_share_the_buckets() {
        for (ServerProcess server : NODES) {
            try (Jedis node = server.connect()) {
                long buckets = IntStream.range(0, Keys.BUCKETS)
                        .filter(b -> ownedBy(node, b))
                        .count();
                assertThat(buckets).isBetween(50L, 120L);
            }
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
        int owner = IntStream.range(0, MASTERS)
                .filter(i -> has(NODES.get(i), Keys.bucketOf(team)))
                .findFirst()
                .orElseThrow();
        ServerProcess other = NODES.get((owner + 1) % MASTERS);

        try (Jedis from = NODES.get(owner).connect();
                Jedis to = other.connect()) {
            to.clusterSetSlotImporting(slot, from.clusterMyId());
            from.clusterSetSlotMigrating(slot, to.clusterMyId());
            move(from, other, Keys.of(team).due());
            assertThatThrownBy(() -> agenda.begin(claim, "m1", "D1", LEASE)).isInstanceOf(JedisException.class);
            for (String key : from.clusterGetKeysInSlot(slot, 100)) move(from, other, key);
            String id = to.clusterMyId();
            to.clusterSetSlotNode(slot, id);
            for (ServerProcess node : NODES) {
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

    private static boolean has(ServerProcess server, int bucket) {
        try (Jedis node = server.connect()) {
            return ownedBy(node, bucket);
        }
    }

    private static boolean ownedBy(Jedis node, int bucket) {
        try {
            node.exists(Keys.teams(bucket));
            return true;
        } catch (JedisMovedDataException e) {
            return false;
        }
    }
}
