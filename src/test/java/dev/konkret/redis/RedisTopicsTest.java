package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.hearing.Topics;
import dev.konkret.hearing.TopicsContract;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class RedisTopicsTest extends TopicsContract {
    private final AtomicLong shiftMillis = new AtomicLong();
    private RedisConnection redis;
    private RedisTopics topics;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        redis = connect();
        topics = new RedisTopics(redis, shiftMillis::get);
    }

    @AfterEach
    void everything_fits_together() {
        Consistency.check(redis);
    }

    @Override
    protected Topics topics() {
        return topics;
    }

    @Override
    protected @Nullable Instant dueAt(Appointment appointment) {
        return TestRedis.dueAt(redis, appointment);
    }

    @Override
    protected Instant now() {
        return Instant.ofEpochMilli(TestRedis.serverMillis(redis) + shiftMillis.get());
    }

    @Override
    protected void advance(Duration by) {
        shiftMillis.addAndGet(by.toMillis());
    }
}
