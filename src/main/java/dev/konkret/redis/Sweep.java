package dev.konkret.redis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.resps.Tuple;

/**
 * One look at the indexes of all buckets. It costs the same with a thousand and with a million appointments.
 *
 * @param serverMillis the server's time when it was taken, epoch ms
 * @param firsts the earliest moment of attention of every bucket that has any, the earliest first
 */
record Sweep(long serverMillis, List<First> firsts) {
    private static final Script TIME = Script.of("time");

    /** The earliest moment of attention in a bucket, epoch ms. */
    record First(int bucket, long at) {}

    static Sweep take(UnifiedJedis redis) {
        List<Response<List<Tuple>>> earliest = new ArrayList<>(Keys.BUCKETS);
        Response<Object> time;
        try (AbstractPipeline pipeline = redis.pipelined()) {
            time = pipeline.evalsha(TIME.sha(), List.of(Keys.teams(0)), List.of());
            for (int b = 0; b < Keys.BUCKETS; b++) earliest.add(pipeline.zrangeWithScores(Keys.teams(b), 0, 0));
            pipeline.sync();
        }
        List<First> firsts = new ArrayList<>();
        for (int b = 0; b < Keys.BUCKETS; b++) {
            OptionalLong at = first(redis, b, earliest.get(b));
            if (at.isPresent()) firsts.add(new First(b, at.getAsLong()));
        }
        firsts.sort(Comparator.comparingLong(First::at));
        return new Sweep(time(redis, time), firsts);
    }

    private static OptionalLong first(UnifiedJedis redis, int bucket, Response<List<Tuple>> response) {
        List<Tuple> first;
        try {
            first = response.get();
        } catch (JedisDataException e) {
            // The bucket has moved to another node of the cluster; a single call follows it there.
            first = redis.zrangeWithScores(Keys.teams(bucket), 0, 0);
        }
        return first.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of((long) first.get(0).getScore());
    }

    private static long time(UnifiedJedis redis, Response<Object> response) {
        try {
            return (Long) response.get();
        } catch (JedisDataException e) {
            return (Long) TIME.run(redis, List.of(Keys.teams(0)), List.of());
        }
    }
}
