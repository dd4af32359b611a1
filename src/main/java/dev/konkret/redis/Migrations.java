package dev.konkret.redis;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/**
 * Rewrites data of an older layout, one bucket after the other. Where it stands is noted after each bucket, so that it goes on
 * there when the process dies; one process at a time does it, and the others wait for it at their start.
 */
final class Migrations {
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    /** Every change of layout there ever was, the oldest first. */
    static final List<Migration> ALL = List.of(new ReadAsItIs(1));

    private static final String PLACE = "migrating";
    private static final String LOCK = "konkret:migration";
    private static final Duration LONGEST_BUCKET = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final UnifiedJedis redis;
    private final List<Migration> all;

    Migrations(UnifiedJedis redis, List<Migration> all) {
        this.redis = redis;
        this.all = all;
    }

    /** From one layout to the next. */
    interface Migration {
        /** The layout it begins with; it leads to the next number. */
        int from();

        /** Rewrites one bucket; what was rewritten before, wholly or in part, must come to no harm. */
        void rewrite(UnifiedJedis redis, int bucket);
    }

    /**
     * From a layout whose data are read as they are and take the new form whenever they change. The number goes up all the
     * same, so that an older version, which could not read the new form, does not start on it.
     */
    record ReadAsItIs(int from) implements Migration {
        @Override
        public void rewrite(UnifiedJedis redis, int bucket) {}
    }

    /**
     * Brings the data to the layout {@code target}.
     *
     * @throws StartFailure when another process takes too long for it, or there is no way from the layout there is
     */
    void upTo(int target) {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (layout() < target) {
            if (!locked()) {
                if (System.nanoTime() > until)
                    throw new StartFailure("REDIS_URL: another process rewrites the data and does not end");
                pause();
                continue;
            }
            try {
                while (layout() < target) step(layout());
            } finally {
                redis.del(LOCK);
            }
        }
    }

    private void step(int from) {
        Migration migration = all.stream()
                .filter(m -> m.from() == from)
                .findFirst()
                .orElseThrow(() -> new StartFailure("REDIS_URL: the data there have layout " + from
                        + ", from which no way leads to this version; update by way of an older one"));
        int begin = place(from);
        log.info("rewriting data of layout {} from bucket {} on", from, begin);
        for (int bucket = begin; bucket < Keys.BUCKETS; bucket++) {
            redis.set(LOCK, "1", SetParams.setParams().px(LONGEST_BUCKET.toMillis()));
            migration.rewrite(redis, bucket);
            redis.hset(Keys.STORE, PLACE, from + ":" + (bucket + 1));
        }
        redis.hset(Keys.STORE, Map.of("schema", String.valueOf(from + 1), PLACE, (from + 1) + ":0"));
        log.info("data have layout {} now", from + 1);
    }

    private int layout() {
        return Integer.parseInt(redis.hget(Keys.STORE, "schema"));
    }

    /** Returns the first bucket that was not rewritten yet. */
    private int place(int from) {
        String place = redis.hget(Keys.STORE, PLACE);
        if (place == null || !place.startsWith(from + ":")) return 0;
        return Integer.parseInt(place.substring(place.indexOf(':') + 1));
    }

    private boolean locked() {
        return redis.set(LOCK, "1", SetParams.setParams().nx().px(LONGEST_BUCKET.toMillis())) != null;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(A_MOMENT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("REDIS_URL: interrupted while another process rewrites the data");
        }
    }
}
