package dev.konkret;

import dev.konkret.redis.EmbeddedRedis;
import dev.konkret.redis.RedisConnection;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Redis the bot works on: the one it was given, or one of its own. */
final class Store implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Store.class);

    private final @Nullable EmbeddedRedis own;
    private final RedisConnection connection;
    private final String place;

    private Store(@Nullable EmbeddedRedis own, RedisConnection connection, String place) {
        this.own = own;
        this.place = place;
        this.connection = connection;
    }

    /** How somebody comes to Redis: to work there, or only to look. */
    private interface Way {
        RedisConnection to(String url, String owner);
    }

    /**
     * Connects to {@code REDIS_URL}, or starts an own process where there is none.
     *
     * @param owner name of this process
     * @param keep is given an own process before it is started: this one may be asked to stop at any time
     */
    static Store open(Configuration configuration, String owner, Consumer<EmbeddedRedis> keep) {
        return open(configuration, owner, RedisConnection::open, keep);
    }

    private static Store open(Configuration configuration, String owner, Way way, Consumer<EmbeddedRedis> keep) {
        if (configuration.redisUrl() != null) {
            RedisConnection connection = warned(way.to(configuration.redisUrl(), owner));
            return new Store(null, connection, "Redis at " + connection.address());
        }
        return own(configuration, owner, way, keep);
    }

    /**
     * The same for who only looks, for a moment: nothing is written to Redis, and where a bot is running on an own process,
     * that is the one, and the bot goes on.
     */
    static Store toLookAt(Configuration configuration, String owner) {
        Optional<String> running =
                configuration.redisUrl() == null ? EmbeddedRedis.runningIn(configuration.data()) : Optional.empty();
        return running.map(url -> new Store(null, RedisConnection.look(url, owner), folder(configuration)))
                .orElseGet(() -> open(configuration, owner, RedisConnection::look, own -> {}));
    }

    /**
     * The same for who only looks at what is there.
     *
     * @throws IllegalStateException when nothing was ever stored there
     */
    static Store ofExisting(Configuration configuration, String owner) {
        if (configuration.redisUrl() == null && !EmbeddedRedis.hasData(configuration.data())) {
            throw new IllegalStateException("Nothing is stored in " + folder(configuration)
                    + ". Is that the right folder (KONKRET_DATA), or is REDIS_URL missing?");
        }
        return toLookAt(configuration, owner);
    }

    /** Starts an own process, whatever {@code REDIS_URL} says. */
    static Store own(Configuration configuration, String owner, Consumer<EmbeddedRedis> keep) {
        return own(configuration, owner, RedisConnection::open, keep);
    }

    private static Store own(Configuration configuration, String owner, Way way, Consumer<EmbeddedRedis> keep) {
        EmbeddedRedis own = EmbeddedRedis.start(configuration.data(), keep);
        try {
            return new Store(own, warned(way.to(own.url(), owner)), folder(configuration));
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    private static String folder(Configuration configuration) {
        return "the folder " + configuration.data().toAbsolutePath().normalize();
    }

    /** Returns which one it is, in a few words without anything secret. */
    String place() {
        return place;
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
