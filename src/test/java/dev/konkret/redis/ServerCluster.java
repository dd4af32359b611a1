package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisMovedDataException;

/** Three masters that share the buckets, and replicas where a test wants some. */
final class ServerCluster implements AutoCloseable {
    static final int MASTERS = 3;
    private static final int SLOTS = 16_384;
    private static final String SETTINGS = "cluster-enabled yes\nappendonly yes\nappendfsync always\nsave \"\"\n";

    private final String settings;
    private final List<ServerProcess> nodes = new ArrayList<>();

    private ServerCluster(String settings) {
        this.settings = SETTINGS + settings;
    }

    /** @param settings more of them, each on a line of its own */
    static ServerCluster start(String settings) {
        ServerCluster cluster = new ServerCluster(settings);
        try {
            for (int i = 0; i < MASTERS; i++) cluster.addNode();
            for (int i = 0; i < MASTERS; i++) {
                try (Jedis node = cluster.nodes.get(i).connect()) {
                    int from = i * SLOTS / MASTERS;
                    int to = (i + 1) * SLOTS / MASTERS;
                    node.clusterAddSlots(IntStream.range(from, to).toArray());
                }
            }
            cluster.awaitThatAllKnowEachOther();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private ServerProcess addNode() {
        ServerProcess server = ServerProcess.start(ServerProcess.any(), settings);
        nodes.add(server);
        try (Jedis node = server.connect()) {
            node.clusterMeet("127.0.0.1", nodes.get(0).port());
        }
        return server;
    }

    private void awaitThatAllKnowEachOther() {
        Awaitility.await().until(() -> nodes.stream().allMatch(this::knowsAll));
    }

    private boolean knowsAll(ServerProcess server) {
        try (Jedis node = server.connect()) {
            String info = node.clusterInfo();
            // A cluster that need not be whole says ok before it has heard who serves which slot.
            return info.contains("cluster_state:ok")
                    && info.contains("cluster_slots_ok:" + SLOTS)
                    && info.contains("cluster_known_nodes:" + nodes.size());
        }
    }

    /** Has a server of its own stand by for this master, and returns when it has everything the master has. */
    ServerProcess addReplicaOf(ServerProcess master) {
        ServerProcess replica = addNode();
        awaitThatAllKnowEachOther();
        try (Jedis of = master.connect();
                Jedis node = replica.connect()) {
            node.clusterReplicate(of.clusterMyId());
            Awaitility.await().until(() -> node.info("replication").contains("master_link_status:up"));
        }
        return replica;
    }

    /** Returns the servers, the masters first. */
    List<ServerProcess> nodes() {
        return nodes;
    }

    String url() {
        return "redis-cluster://" + nodes.get(0).address() + "," + nodes.get(1).address();
    }

    /** Returns whether this master answers for the bucket. */
    static boolean owns(ServerProcess server, int bucket) {
        try (Jedis node = server.connect()) {
            node.exists(Keys.teams(bucket));
            return true;
        } catch (JedisMovedDataException e) {
            return false;
        }
    }

    @Override
    public void close() {
        nodes.forEach(ServerProcess::close);
        nodes.clear();
    }
}
