package dev.konkret.redis;

import dev.konkret.goal.poll.ConfidenceBook;
import dev.konkret.goal.poll.ConfidenceBookContract;

class RedisConfidenceBookTest extends ConfidenceBookContract {

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @Override
    protected ConfidenceBook book() {
        return new RedisConfidenceBook(connect());
    }
}
