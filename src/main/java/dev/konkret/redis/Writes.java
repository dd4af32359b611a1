package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;

/** Commands that write into one workspace, each harmless when it is done twice, sent many at a time. */
final class Writes {
    private static final Script SCRIPT = Script.of("ledger-write");
    private static final int AT_ONCE = 2_000;

    private final List<String> args = new ArrayList<>();

    /** Adds one command; its first argument is the key. */
    void add(String command, String key, String... more) {
        args.add(String.valueOf(2 + more.length));
        args.add(command);
        args.add(key);
        args.addAll(List.of(more));
    }

    /** Adds one command with many arguments. */
    void add(String command, String key, List<String> more) {
        add(command, key, more.toArray(String[]::new));
    }

    /** Adds the commands of another. */
    void addAll(Writes others) {
        args.addAll(others.args);
    }

    /** Sends what has gathered, when that is worth a call. */
    void sendMany(RedisConnection redis, Keys keys) {
        if (args.size() >= AT_ONCE) sendAll(redis, keys);
    }

    /** Sends what has gathered. */
    void sendAll(RedisConnection redis, Keys keys) {
        if (!args.isEmpty()) redis.run(SCRIPT, List.of(keys.due()), List.copyOf(args));
        args.clear();
    }
}
