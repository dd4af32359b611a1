package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisDataException;

/** Several calls of one script, each within one bucket, in one round trip. */
final class Pipeline {
    private Pipeline() {}

    /** One call. */
    record Call(List<String> keys, List<String> args) {}

    /** Returns the replies in the order of the calls. */
    static List<Object> run(UnifiedJedis redis, Script script, List<Call> calls) {
        List<Object> replies = attempt(redis, script, calls);
        for (Object reply : replies) if (reply instanceof JedisDataException failed) throw failed;
        return replies;
    }

    /** Returns the same; a call that Redis refused has the exception in the place of its reply, and the others have theirs. */
    static List<Object> attempt(UnifiedJedis redis, Script script, List<Call> calls) {
        if (calls.size() == 1) return List.of(alone(redis, script, calls.get(0)));
        List<Response<Object>> responses = new ArrayList<>(calls.size());
        try (AbstractPipeline pipeline = redis.pipelined()) {
            for (Call call : calls) {
                script.requireOneTag(call.keys());
                responses.add(pipeline.evalsha(script.sha(), call.keys(), call.args()));
            }
            pipeline.sync();
        }
        List<Object> replies = new ArrayList<>(calls.size());
        for (int i = 0; i < responses.size(); i++) replies.add(reply(redis, script, calls.get(i), responses.get(i)));
        return replies;
    }

    /** A script that was forgotten or a bucket that has moved to another node: asked once more by itself, which knows what to do. */
    private static Object reply(UnifiedJedis redis, Script script, Call call, Response<Object> response) {
        try {
            return response.get();
        } catch (JedisDataException e) {
            return alone(redis, script, call);
        }
    }

    private static Object alone(UnifiedJedis redis, Script script, Call call) {
        try {
            return script.run(redis, call.keys(), call.args());
        } catch (JedisDataException e) {
            if (RedisConnection.worthAnotherTry(e)) throw e;
            return e;
        }
    }
}
