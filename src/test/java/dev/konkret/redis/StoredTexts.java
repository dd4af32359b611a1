package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything that stands in Redis, as an intruder would read it. */
public final class StoredTexts {
    private StoredTexts() {}

    public static Set<String> keys(RedisConnection redis) {
        Set<String> keys = redis.call(r -> r.keys("*"));
        return new TreeSet<>(keys);
    }

    /** Returns every key with its value. */
    public static List<String> of(RedisConnection redis) {
        return of(redis, "");
    }

    /** Returns the keys that contain {@code part}, with their values. */
    public static List<String> of(RedisConnection redis, String part) {
        List<String> texts = new ArrayList<>();
        for (String key : keys(redis)) {
            if (!key.contains(part)) continue;
            String value = switch (redis.call(r -> r.type(key))) {
                case "string" -> redis.call(r -> r.get(key));
                case "hash" -> redis.call(r -> r.hgetAll(key)).toString();
                case "zset" -> redis.call(r -> r.zrangeWithScores(key, 0, -1)).toString();
                case "set" -> redis.call(r -> r.smembers(key)).toString();
                case "list" -> redis.call(r -> r.lrange(key, 0, -1)).toString();
                default -> "";
            };
            texts.add(key + " = " + value);
        }
        return texts;
    }
}
