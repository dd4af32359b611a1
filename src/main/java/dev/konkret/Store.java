package dev.konkret;

import dev.konkret.redis.EmbeddedRedis;
import dev.konkret.redis.RedisConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Redis the bot works on: the one it was given, or one of its own. */
final class Store implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Store.class);

    private final @Nullable EmbeddedRedis own;
    private final RedisConnection connection;

    private Store(@Nullable EmbeddedRedis own, RedisConnection connection) {
        this.own = own;
        this.connection = connection;
    }

    /**
     * Connects to {@code REDIS_URL}, or starts an own process where there is none.
     *
     * @param owner name of this process
     */
    static Store open(Configuration configuration, String owner) {
        if (configuration.redisUrl() != null) {
            return new Store(null, warned(RedisConnection.open(configuration.redisUrl(), owner)));
        }
        return own(configuration, owner);
    }

    /** Starts an own process, whatever {@code REDIS_URL} says. */
    static Store own(Configuration configuration, String owner) {
        EmbeddedRedis own = EmbeddedRedis.start(configuration.data());
        try {
            return new Store(own, warned(RedisConnection.open(own.url(), owner)));
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    RedisConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        connection.close();
        if (own != null) own.close();
    }

    private static RedisConnection warned(RedisConnection connection) {
        for (String warning : connection.warnings()) log.warn("{}", warning);
        return connection;
    }
}
