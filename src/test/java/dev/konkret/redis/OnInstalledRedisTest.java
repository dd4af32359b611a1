package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.UnifiedJedis;

/** The stores on the redis-server of this machine, which is newer than the built-in one. Left out where there is none. */
class OnInstalledRedisTest extends EveryStore {
    private static ServerProcess server;
    private static RedisConnection connection;

    @BeforeAll
    static void start() {
        boolean required = "true".equals(System.getenv("KONKRET_REQUIRE_REDIS_SERVER"));
        boolean there = ServerProcess.installed().isPresent();
        if (required)
            assertThat(there)
                    .as("KONKRET_REQUIRE_REDIS_SERVER is true, but no redis-server is on the path")
                    .isTrue();
        assumeThat(there)
                .as("no redis-server on the path: apt-get install redis-server")
                .isTrue();
        server = ServerProcess.start(ServerProcess.installed().orElseThrow(), "save \"\"\n");
        connection = RedisConnection.open("redis://" + server.address(), "test");
    }

    @AfterAll
    static void stop() {
        if (connection != null) connection.close();
        if (server != null) server.close();
    }

    @Override
    RedisConnection emptied() {
        connection.call(UnifiedJedis::flushAll);
        return connection;
    }

    @Test
    void what_endangers_the_data_is_said() {
        assertThat(connection.warnings())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("appendonly yes"))
                .anySatisfy(line -> assertThat(line).contains("hash-max-listpack-value"));
    }
}
