package dev.konkret.redis;

import dev.konkret.installation.OneTimeStates;
import java.time.Duration;
import redis.clients.jedis.params.SetParams;

/** Marks that come back once, in Redis. */
public final class RedisStates implements OneTimeStates {
    private final RedisConnection redis;

    public RedisStates(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public void put(String state, Duration kept) {
        redis.call(r -> r.set(Keys.state(state), "1", SetParams.setParams().px(kept.toMillis())));
    }

    @Override
    public boolean take(String state) {
        return redis.call(r -> r.del(Keys.state(state))) == 1;
    }
}
