package dev.konkret.redis;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.AgendaContract;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class RedisAgendaTest extends AgendaContract {
    private final AtomicLong shiftMillis = new AtomicLong();
    private RedisConnection redis;
    private Agenda agenda;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    /** Returns the agenda that is to keep the promises. */
    Agenda agendaOn(RedisConnection redis, LongSupplier shiftMillis) {
        return new RedisAgenda(redis, shiftMillis);
    }

    @BeforeEach
    void empty() {
        redis = connect();
        agenda = agendaOn(redis, shiftMillis::get);
    }

    @AfterEach
    void everything_fits_together() {
        Consistency.check(redis);
    }

    @Override
    protected Agenda agenda() {
        return agenda;
    }

    @Override
    protected Instant now() {
        return Instant.ofEpochMilli(TestRedis.serverMillis(redis) + shiftMillis.get());
    }

    @Override
    protected void advance(Duration by) {
        shiftMillis.addAndGet(by.toMillis());
    }

    @Override
    protected List<String> deadLetters(TeamId team) {
        return redis.call(r -> r.lrange(Keys.of(team).deadLetters(), 0, -1));
    }
}
