package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisMovedDataException;

/** The stores on three masters: each knows a third of the buckets and refuses the rest. */
class OnRedisClusterTest extends EveryStore {
    private static final int SLOTS = 16_384;
    private static final int MASTERS = 3;

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
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> NODES.stream().allMatch(OnRedisClusterTest::knowsAll));
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

    private static boolean ownedBy(Jedis node, int bucket) {
        try {
            node.exists(Keys.teams(bucket));
            return true;
        } catch (JedisMovedDataException e) {
            return false;
        }
    }
}
