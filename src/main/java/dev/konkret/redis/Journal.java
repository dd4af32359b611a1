package dev.konkret.redis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPool;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.RedisClusterClient;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * The append-only file, in which every change stands in the order it was made until the server writes the file anew from what
 * it holds at that moment.
 */
final class Journal {
    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private Journal() {}

    /**
     * Has the file written anew on every server this client knows. Replicas behind sentinels are not among them, and a server
     * that refuses is left alone: where the file is out of our hands, the operator's guide says what to do.
     *
     * @return false when a server is at it already, from a moment that may have been too early
     */
    static boolean rewrite(UnifiedJedis redis) {
        if (!(redis instanceof RedisClusterClient cluster)) {
            return asked(() -> {
                var unused = redis.executeCommand(new CommandArguments(Command.BGREWRITEAOF));
            });
        }
        boolean all = true;
        for (ConnectionPool pool : cluster.getClusterNodes().values()) {
            all &= asked(() -> {
                try (Connection node = pool.getResource()) {
                    node.executeCommand(new CommandArguments(Command.BGREWRITEAOF));
                }
            });
        }
        return all;
    }

    private static boolean asked(Runnable rewrite) {
        try {
            rewrite.run();
            return true;
        } catch (JedisDataException e) {
            String answer = String.valueOf(e.getMessage());
            if (answer.contains("already in progress")) return false;
            log.warn("Redis does not write its append-only file anew when asked to: {}", answer);
            return true;
        }
    }
}
