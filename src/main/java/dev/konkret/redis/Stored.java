package dev.konkret.redis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands under one key.
 *
 * @param type as Redis calls it; {@code none} when it is gone
 * @param endsAt when it is forgotten by itself, epoch ms; null for never
 * @param flat names and values, members and scores, or just members
 */
record Stored(String key, String type, @Nullable Long endsAt, List<String> flat) {
    private static final Script READ = Script.of("ledger-read");

    /** Reads these keys of one workspace, all at one moment. */
    static List<Stored> read(RedisConnection redis, List<String> keys) {
        if (keys.isEmpty()) return List.of();
        List<?> replies = (List<?>) redis.run(READ, keys, List.of());
        List<Stored> all = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            List<?> reply = (List<?>) replies.get(i);
            String ends = (String) reply.get(1);
            List<String> flat =
                    ((List<?>) reply.get(2)).stream().map(String::valueOf).toList();
            all.add(new Stored(keys.get(i), (String) reply.get(0), ends.isEmpty() ? null : Long.parseLong(ends), flat));
        }
        return all;
    }

    boolean isGone() {
        return type.equals("none");
    }
}
