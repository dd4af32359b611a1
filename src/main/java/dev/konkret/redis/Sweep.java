package dev.konkret.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.exceptions.JedisRedirectionException;
import redis.clients.jedis.resps.Tuple;

/**
 * One look at the indexes of buckets, usually of all. It costs the same with a thousand and with a million appointments. A server of a
 * cluster that cannot be reached, or was silent a moment ago, hides its buckets and no others.
 *
 * @param serverMillis the server's time when it was taken, epoch ms
 * @param firsts the earliest moment of attention of every bucket that has any, the earliest first
 * @param hidden how many buckets could not be looked at
 */
record Sweep(long serverMillis, List<First> firsts, int hidden) {
    /** All buckets. */
    static final List<Integer> ALL = IntStream.range(0, Keys.BUCKETS).boxed().toList();

    private static final Script TIME = Script.of("time");

    /** The earliest moment of attention in a bucket, epoch ms. */
    record First(int bucket, long at) {}

    /**
     * Looks at these buckets, at least one.
     *
     * @throws JedisException when none of them can be looked at
     */
    static Sweep take(UnifiedJedis redis, Nodes nodes, Collection<Integer> which) {
        Map<Object, List<Integer>> buckets = new LinkedHashMap<>();
        for (int b : which) {
            buckets.computeIfAbsent(nodes.of(Keys.teams(b)), node -> new ArrayList<>())
                    .add(b);
        }
        Map<Object, JedisException> gone = new LinkedHashMap<>();
        List<First> firsts = new ArrayList<>();
        Long time = null;
        int hidden = 0;
        for (Map.Entry<Object, List<Integer>> some : buckets.entrySet()) {
            if (nodes.silence().isOf(some.getKey())) {
                hidden += some.getValue().size();
                continue;
            }
            try {
                long told = look(redis, nodes, some.getKey(), some.getValue(), firsts);
                if (time == null) time = told;
            } catch (JedisException e) {
                gone.put(some.getKey(), e);
                // One that is alone holds nobody else up: it is asked again at once.
                if (nodes.areSeveral()) nodes.silence().saw(some.getKey(), e);
                hidden += some.getValue().size();
            }
        }
        if (!gone.isEmpty()) nodes.lookAgain(gone.keySet());
        if (time == null) throw gone.isEmpty() ? new JedisConnectionException("no node answers") : first(gone);
        firsts.sort(Comparator.comparingLong(First::at));
        return new Sweep(time, firsts, hidden);
    }

    private static JedisException first(Map<Object, JedisException> gone) {
        return gone.values().iterator().next();
    }

    /** Adds what this server has, and returns its time. */
    private static long look(UnifiedJedis redis, Nodes nodes, Object node, List<Integer> buckets, List<First> firsts) {
        List<Response<List<Tuple>>> earliest = new ArrayList<>(buckets.size());
        Response<Object> time;
        try (AbstractPipeline pipeline = nodes.pipeline(node)) {
            time = pipeline.evalsha(TIME.sha(), List.of(Keys.teams(buckets.get(0))), List.of());
            for (int b : buckets) earliest.add(pipeline.zrangeWithScores(Keys.teams(b), 0, 0));
            pipeline.sync();
        }
        List<First> found = new ArrayList<>();
        for (int i = 0; i < buckets.size(); i++) {
            List<Tuple> first = first(redis, buckets.get(i), earliest.get(i));
            if (!first.isEmpty())
                found.add(new First(buckets.get(i), (long) first.get(0).getScore()));
        }
        long told = time(redis, buckets.get(0), time);
        firsts.addAll(found);
        return told;
    }

    private static List<Tuple> first(UnifiedJedis redis, int bucket, Response<List<Tuple>> response) {
        try {
            return response.get();
        } catch (JedisRedirectionException e) {
            // The bucket has moved to another node of the cluster; a single call follows it there.
            return redis.zrangeWithScores(Keys.teams(bucket), 0, 0);
        }
    }

    private static long time(UnifiedJedis redis, int bucket, Response<Object> response) {
        try {
            return (Long) response.get();
        } catch (JedisDataException e) {
            return (Long) TIME.run(redis, List.of(Keys.teams(bucket)), List.of());
        }
    }
}
