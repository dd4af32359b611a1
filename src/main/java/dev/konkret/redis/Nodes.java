package dev.konkret.redis;

import java.util.Set;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.ConnectionPool;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.providers.ClusterConnectionProvider;
import redis.clients.jedis.util.JedisClusterCRC16;

/**
 * Which server answers for what, and how to ask it several things in one round trip. One of a cluster that is gone must not keep
 * the bot from the others; the client's own pipeline through a cluster waits for ever when one is.
 */
interface Nodes {

    /** Returns the server that answers for this key as far as is known; equal for the same one. */
    Object of(String key);

    /** Returns a pipeline to this server, to be closed. */
    AbstractPipeline pipeline(Object node);

    /**
     * Asks who answers for what now: another server may have taken over.
     *
     * @param gone those that could not be reached; connections to them that are kept for later lead nowhere
     */
    void lookAgain(Set<Object> gone);

    /** Returns which of them were silent a moment ago. */
    Silence silence();

    /** Returns whether there may be more than one. */
    boolean areSeveral();

    /** Returns the only one. */
    static Nodes one(UnifiedJedis redis) {
        Silence silence = new Silence();
        return new Nodes() {
            @Override
            public Object of(String key) {
                return redis;
            }

            @Override
            public AbstractPipeline pipeline(Object node) {
                return redis.pipelined();
            }

            @Override
            public void lookAgain(Set<Object> gone) {}

            @Override
            public Silence silence() {
                return silence;
            }

            @Override
            public boolean areSeveral() {
                return false;
            }
        };
    }

    /** Returns those of a cluster. */
    static Nodes of(ClusterConnectionProvider cluster) {
        Silence silence = new Silence();
        return new Nodes() {
            @Override
            public Object of(String key) {
                HostAndPort node = cluster.getNode(JedisClusterCRC16.getSlot(key));
                return node == null ? "nobody" : node;
            }

            @Override
            public AbstractPipeline pipeline(Object node) {
                if (!(node instanceof HostAndPort server)) throw new JedisConnectionException("no node answers for it");
                return new redis.clients.jedis.Pipeline(cluster.getConnection(server), true);
            }

            @Override
            public void lookAgain(Set<Object> gone) {
                for (Object node : gone) {
                    ConnectionPool pool = cluster.getNodes().get(node.toString());
                    if (pool != null) pool.clear();
                }
                cluster.renewSlotCache();
            }

            @Override
            public Silence silence() {
                return silence;
            }

            @Override
            public boolean areSeveral() {
                return true;
            }
        };
    }
}
