package dev.konkret.redis;

import java.util.Set;
import java.util.TreeSet;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Finds all keys of a workspace by looking through all there are: for what must not overlook anything and is done rarely. */
final class WorkspaceKeys {
    private static final int AT_ONCE = 1_000;

    private WorkspaceKeys() {}

    /** @param prefix what the keys begin with; the tag in it says which node of a cluster is asked */
    static Set<String> scan(RedisConnection redis, String prefix) {
        ScanParams params = new ScanParams().match(escaped(prefix) + "*").count(AT_ONCE);
        Set<String> keys = new TreeSet<>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            String at = cursor;
            ScanResult<String> found = redis.call(r -> r.scan(at, params));
            keys.addAll(found.getResult());
            cursor = found.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        return keys;
    }

    /** A workspace's id holds nothing that means something in a pattern; what an operator has typed may. */
    private static String escaped(String prefix) {
        return prefix.replaceAll("([\\\\*?\\[\\]^])", "\\\\$1");
    }
}
