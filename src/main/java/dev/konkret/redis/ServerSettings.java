package dev.konkret.redis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/** What the server's settings mean for the data. */
final class ServerSettings {
    private static final int SMALL_VALUE = 1024;

    private ServerSettings() {}

    /** Returns what should be different, one sentence each. */
    static List<String> warnings(UnifiedJedis redis) {
        Map<String, String> settings = new HashMap<>();
        try {
            settings.putAll(redis.configGet("*"));
        } catch (JedisException e) {
            // Managed servers often refuse CONFIG; then their own documentation is the only source.
            return List.of(
                    "Redis does not tell its settings; make sure that maxmemory-policy is noeviction and that writes"
                            + " survive a restart.");
        }
        return warnings(settings);
    }

    static List<String> warnings(Map<String, String> settings) {
        List<String> warnings = new ArrayList<>();
        if (!"noeviction".equals(settings.get("maxmemory-policy"))) {
            warnings.add("Redis may throw data away when memory is full (maxmemory-policy "
                    + settings.get("maxmemory-policy") + "); set maxmemory-policy noeviction.");
        }
        if (!"yes".equals(settings.get("appendonly"))) {
            warnings.add("Redis forgets what came after the last snapshot when it stops (appendonly no);"
                    + " set appendonly yes and appendfsync always.");
        } else if (!"always".equals(settings.get("appendfsync"))) {
            warnings.add(
                    "Redis may lose the last seconds when it stops, and reminders may then be sent twice (appendfsync "
                            + settings.get("appendfsync") + "); set appendfsync always.");
        }
        if ("yes".equals(settings.get("cluster-enabled"))
                && "yes".equals(settings.get("cluster-require-full-coverage"))) {
            warnings.add(
                    "When one node of the cluster is gone, none of the others answers (cluster-require-full-coverage"
                            + " yes); set it to no.");
        }
        String small = settings.getOrDefault("hash-max-listpack-value", settings.get("hash-max-ziplist-value"));
        if (small != null && Long.parseLong(small) < SMALL_VALUE) {
            warnings.add("A step with a longer text takes twice the memory (hash-max-listpack-value " + small
                    + "); set it to " + SMALL_VALUE + ".");
        }
        return warnings;
    }
}
