package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.digest.Crews;
import dev.konkret.digest.CrewsContract;
import org.junit.jupiter.api.BeforeEach;

class RedisCrewsTest extends CrewsContract {
    private RedisConnection redis;

    @BeforeEach
    void empty() {
        redis = TestRedis.empty();
    }

    @Override
    protected Crews crews() {
        return new RedisCrews(redis);
    }

    @Override
    protected Agenda agenda() {
        return new RedisAgenda(redis, () -> 0);
    }
}
