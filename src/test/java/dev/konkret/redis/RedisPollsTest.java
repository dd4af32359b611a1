package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.poll.PollsContract;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

class RedisPollsTest extends PollsContract {
    private RedisConnection redis;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @Override
    protected Polls polls(Clock clock) {
        redis = connect();
        return new RedisPolls(redis, () -> clock.millis() - TestRedis.serverMillis(redis));
    }

    @Override
    protected @Nullable Instant dueAt(Appointment appointment) {
        return TestRedis.dueAt(redis, appointment);
    }
}
