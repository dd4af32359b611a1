package dev.konkret.redis;

import org.junit.jupiter.api.Nested;

/** The contracts of all stores, kept on a Redis other than the one that all tests share. */
abstract class EveryStore {

    /** Returns a connection to it, with nothing in it. */
    abstract RedisConnection emptied();

    @Nested
    class Agenda extends RedisAgendaTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Polls extends RedisPollsTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Confidence extends RedisConfidenceBookTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Steps extends RedisStepsTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Goals extends RedisGoalsTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Drafts extends RedisDraftsTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Topics extends RedisTopicsTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Settings extends RedisSettingsTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Once extends RedisOnceTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Members extends RedisMembersTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }

    @Nested
    class Farewell extends RedisFarewellTest {
        @Override
        RedisConnection connect() {
            return emptied();
        }
    }
}
