package dev.konkret.redis;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.BuilderFactory;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.CommandObject;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.exceptions.JedisException;

/** Redis' own log of everything that was written: what was erased stays in it until it is written anew. */
final class AppendOnlyFile {
    private static final Logger log = LoggerFactory.getLogger(AppendOnlyFile.class);

    private static final CommandObject<String> REWRITE =
            new CommandObject<>(new CommandArguments(Protocol.Command.BGREWRITEAOF), BuilderFactory.STRING);

    private AppendOnlyFile() {}

    /** Has it written anew, in the background. Where that is not allowed or already under way, Redis does it in its own time. */
    static void rewrite(RedisConnection redis) {
        try {
            redis.call(r -> r.executeCommand(REWRITE));
        } catch (JedisException e) {
            log.info("Redis does not rewrite its append-only file now: {}", e.getMessage());
        }
    }
}
