package dev.konkret.redis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Finds all keys of a workspace by looking through all there are: for what must not overlook anything and is done rarely. */
final class WorkspaceKeys {
    private static final int AT_ONCE = 1_000;

    private WorkspaceKeys() {}

    /** @param prefix what the keys begin with; the tag in it says which node of a cluster is asked */
    static Set<String> scan(RedisConnection redis, String prefix) {
        Set<String> keys = new TreeSet<>();
        scan(redis, prefix, keys::addAll);
        return keys;
    }

    /** Hands them out some at a time, perhaps some of them twice; those handed out may be erased meanwhile. */
    static void scan(RedisConnection redis, String prefix, Consumer<List<String>> some) {
        ScanParams params = new ScanParams().match(escaped(prefix) + "*").count(AT_ONCE);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            String at = cursor;
            ScanResult<String> found = redis.call(r -> r.scan(at, params));
            some.accept(found.getResult());
            cursor = found.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    }

    /** A workspace's id holds nothing that means something in a pattern; what an operator has typed may. */
    private static String escaped(String prefix) {
        return prefix.replaceAll("([\\\\*?\\[\\]^])", "\\\\$1");
    }
}
