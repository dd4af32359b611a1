package dev.konkret.redis;

import java.util.Map;
import java.util.OptionalInt;
import redis.clients.jedis.UnifiedJedis;

/** Whether the data in Redis are of a layout this version understands. */
final class Layout {

    /** Goes up when the meaning of what is stored changes. */
    static final int SCHEMA = 2;

    private static final String SCHEMA_FIELD = "schema";
    private static final String BUCKETS_FIELD = "buckets";

    private Layout() {}

    /**
     * Has data of an older layout rewritten, and notes the layout in an empty store. Where all is as it should be nothing is
     * written: a Redis that is full still sends what is due.
     *
     * @throws StartFailure when the data were written by a newer version, or with another number of buckets
     */
    static void prepare(UnifiedJedis redis) {
        Map<String, String> layout = look(redis);
        // Of two that begin on an empty store at once, both write the same.
        if (!layout.containsKey(SCHEMA_FIELD)) redis.hsetnx(Keys.STORE, SCHEMA_FIELD, String.valueOf(SCHEMA));
        if (!layout.containsKey(BUCKETS_FIELD)) redis.hsetnx(Keys.STORE, BUCKETS_FIELD, String.valueOf(Keys.BUCKETS));
        if (older(layout).isPresent()) new Migrations(redis, Migrations.ALL).upTo(SCHEMA);
    }

    /**
     * Makes sure that the data can be read, and writes nothing.
     *
     * @throws StartFailure when the data were written by a newer version, or with another number of buckets
     */
    static Map<String, String> look(UnifiedJedis redis) {
        Map<String, String> layout = redis.hgetAll(Keys.STORE);
        String buckets = layout.getOrDefault(BUCKETS_FIELD, String.valueOf(Keys.BUCKETS));
        if (!buckets.equals(String.valueOf(Keys.BUCKETS))) {
            throw new StartFailure("REDIS_URL: the data there have " + buckets + " buckets, this version has "
                    + Keys.BUCKETS + "; use the version that wrote them");
        }
        String schema = layout.getOrDefault(SCHEMA_FIELD, String.valueOf(SCHEMA));
        if (older(layout).isEmpty() && !schema.equals(String.valueOf(SCHEMA))) {
            throw new StartFailure("REDIS_URL: the data there have layout " + schema + ", this version knows " + SCHEMA
                    + "; use the version that wrote them");
        }
        return layout;
    }

    /** Returns the older layout which the data have; empty when they are of this version's. */
    static OptionalInt older(Map<String, String> layout) {
        String schema = layout.getOrDefault(SCHEMA_FIELD, "");
        if (!schema.matches("\\d{1,6}") || Integer.parseInt(schema) >= SCHEMA) return OptionalInt.empty();
        return OptionalInt.of(Integer.parseInt(schema));
    }
}
