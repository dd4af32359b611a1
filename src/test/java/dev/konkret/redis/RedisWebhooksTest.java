package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.hook.Webhooks;
import dev.konkret.hook.WebhooksContract;
import org.junit.jupiter.api.BeforeEach;

class RedisWebhooksTest extends WebhooksContract {
    private RedisConnection redis;

    @BeforeEach
    void empty() {
        redis = TestRedis.empty();
    }

    @Override
    protected Webhooks hooks() {
        return new RedisWebhooks(redis);
    }

    @Override
    protected Agenda agenda() {
        return new RedisAgenda(redis, () -> 0);
    }
}
