package dev.konkret.redis;

import dev.konkret.workspace.Once;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.List;

/** What happens once only, remembered in Redis. */
public final class RedisOnce implements Once {
    private static final Script ONCE = Script.of("once");

    private final RedisConnection redis;

    public RedisOnce(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public boolean first(TeamId team, String key, Duration kept) {
        List<String> args = List.of(redis.token(), String.valueOf(kept.toMillis()));
        return (Long) redis.run(ONCE, List.of(Keys.of(team).once(key)), args) == 1;
    }

    @Override
    public boolean happened(TeamId team, String key) {
        return redis.call(r -> r.exists(Keys.of(team).once(key)));
    }
}
