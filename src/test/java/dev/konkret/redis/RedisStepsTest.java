package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import dev.konkret.nextstep.Steps;
import dev.konkret.nextstep.StepsContract;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class RedisStepsTest extends StepsContract {
    private RedisConnection redis;
    private RedisSteps steps;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void empty() {
        redis = connect();
        steps = new RedisSteps(redis);
    }

    @AfterEach
    void everything_fits_together() {
        Consistency.check(redis);
    }

    @Override
    protected Steps steps() {
        return steps;
    }

    @Override
    protected @Nullable Instant dueAt(Appointment appointment) {
        return TestRedis.dueAt(redis, appointment);
    }
}
