package dev.konkret.redis;

import java.util.Map;
import java.util.TreeMap;

/**
 * How often the server was told to do what, by its own count; what scripts do is counted too.
 *
 * @param calls by the name of the command
 */
public record Commands(Map<String, Long> calls) {
    private static final String PREFIX = "cmdstat_";

    /** Returns what was counted up to now. */
    public static Commands in(RedisConnection redis) {
        Map<String, Long> calls = new TreeMap<>();
        redis.call(r -> r.info("commandstats"))
                .lines()
                .filter(line -> line.startsWith(PREFIX))
                .forEach(line -> calls.put(
                        line.substring(PREFIX.length(), line.indexOf(':')),
                        Long.parseLong(line.substring(line.indexOf('=') + 1, line.indexOf(',')))));
        calls.remove("info");
        return new Commands(calls);
    }

    /** Returns what was counted since {@code before}, without what was not called. */
    public Commands since(Commands before) {
        Map<String, Long> more = new TreeMap<>(calls);
        before.calls.forEach((name, count) -> more.merge(name, -count, Long::sum));
        more.values().removeIf(count -> count == 0);
        return new Commands(more);
    }

    /** Returns how many there were of all kinds. */
    public long total() {
        return calls.values().stream().mapToLong(Long::longValue).sum();
    }
}
