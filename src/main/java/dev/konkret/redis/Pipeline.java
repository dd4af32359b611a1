package dev.konkret.redis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/** Several calls of scripts, each within one bucket, in one round trip. */
final class Pipeline {
    private Pipeline() {}

    /** One call. */
    record Call(Script script, List<String> keys, List<String> args) {}

    /**
     * Returns the replies in the order of the calls. A call that Redis refused, or whose server of a cluster is gone, has the
     * exception in the place of its reply, and the others have theirs.
     */
    static List<Object> attempt(UnifiedJedis redis, Nodes nodes, List<Call> calls) {
        if (calls.size() == 1 && !nodes.areSeveral()) return List.of(alone(redis, calls.get(0)));
        Object[] replies = new Object[calls.size()];
        Set<Object> gone = ask(redis, nodes, calls, IntStream.range(0, replies.length), replies);
        if (!gone.isEmpty()) {
            // Another server may have taken over, or the connection was an old one.
            nodes.lookAgain(gone);
            int[] failed = IntStream.range(0, replies.length)
                    .filter(i -> replies[i] instanceof JedisConnectionException)
                    .toArray();
            ask(redis, nodes, calls, IntStream.of(failed), replies);
        }
        return List.of(replies);
    }

    /** Asks some of the calls, each server for itself, and returns the servers of a cluster that cannot be reached. */
    private static Set<Object> ask(
            UnifiedJedis redis, Nodes nodes, List<Call> calls, IntStream which, Object[] replies) {
        Map<Object, List<Integer>> byNode = new LinkedHashMap<>();
        which.forEach(i -> byNode.computeIfAbsent(nodes.of(calls.get(i).keys().get(0)), n -> new ArrayList<>())
                .add(i));
        Set<Object> gone = new HashSet<>();
        byNode.forEach((node, indexes) -> {
            List<Response<Object>> responses = new ArrayList<>(indexes.size());
            try (AbstractPipeline pipeline = nodes.pipeline(node)) {
                for (int i : indexes) {
                    Call call = calls.get(i);
                    call.script().requireOneTag(call.keys());
                    responses.add(pipeline.evalsha(call.script().sha(), call.keys(), call.args()));
                }
                pipeline.sync();
            } catch (JedisConnectionException e) {
                if (!nodes.areSeveral()) throw e;
                gone.add(node);
                for (int i : indexes) replies[i] = e;
                return;
            }
            for (int i = 0; i < indexes.size(); i++) {
                replies[indexes.get(i)] = reply(redis, calls.get(indexes.get(i)), responses.get(i));
            }
        });
        return gone;
    }

    /** A script that was forgotten or a bucket that has moved to another node: asked once more by itself, which knows what to do. */
    private static Object reply(UnifiedJedis redis, Call call, Response<Object> response) {
        try {
            return response.get();
        } catch (JedisDataException e) {
            return alone(redis, call);
        }
    }

    private static Object alone(UnifiedJedis redis, Call call) {
        try {
            return call.script().run(redis, call.keys(), call.args());
        } catch (JedisDataException e) {
            if (RedisConnection.worthAnotherTry(e)) throw e;
            return e;
        }
    }
}
