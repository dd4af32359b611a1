package dev.konkret.redis;

import dev.konkret.access.AccessKeys;
import dev.konkret.access.AccessKeysContract;

class RedisAccessKeysTest extends AccessKeysContract {
    @Override
    protected AccessKeys keys() {
        return new RedisAccessKeys(TestRedis.empty());
    }
}
