package dev.konkret.redis;

import java.util.Map;
import redis.clients.jedis.UnifiedJedis;

/** Whether the data in Redis are of a layout this version understands. */
final class Layout {

    /** Goes up when the meaning of what is stored changes. */
    static final int SCHEMA = 2;

    private Layout() {}

    /**
     * Notes the layout in an empty store, and compares it in one that is in use; data of an older layout are rewritten.
     *
     * @throws StartFailure when the data were written by a newer version, or with another number of buckets
     */
    static void check(UnifiedJedis redis) {
        redis.hsetnx(Keys.STORE, "schema", String.valueOf(SCHEMA));
        redis.hsetnx(Keys.STORE, "buckets", String.valueOf(Keys.BUCKETS));
        Map<String, String> layout = redis.hgetAll(Keys.STORE);
        if (!String.valueOf(Keys.BUCKETS).equals(layout.get("buckets"))) {
            throw new StartFailure("REDIS_URL: the data there have " + layout.get("buckets")
                    + " buckets, this version has " + Keys.BUCKETS + "; use the version that wrote them");
        }
        String schema = String.valueOf(layout.get("schema"));
        if (schema.matches("\\d{1,6}") && Integer.parseInt(schema) < SCHEMA) {
            new Migrations(redis, Migrations.ALL).upTo(SCHEMA);
        } else if (!String.valueOf(SCHEMA).equals(schema)) {
            throw new StartFailure("REDIS_URL: the data there have layout " + schema + ", this version knows " + SCHEMA
                    + "; use the version that wrote them");
        }
    }
}
