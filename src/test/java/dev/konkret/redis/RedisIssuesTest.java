package dev.konkret.redis;

import dev.konkret.digest.Issues;
import dev.konkret.digest.IssuesContract;

class RedisIssuesTest extends IssuesContract {
    private final RedisConnection redis = TestRedis.empty();

    @Override
    protected Issues issues() {
        return new RedisIssues(redis);
    }
}
