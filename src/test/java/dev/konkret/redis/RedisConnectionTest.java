package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.UnifiedJedis;

class RedisConnectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://:geheim@127.0.0.1:%d",
                "redis-sentinel://:geheim@127.0.0.1:%d/master",
                "redis-cluster://:geheim@127.0.0.1:%d",
                "redis://:geheim@no-such-host.invalid:%d"
            })
    void where_nobody_answers_the_start_ends_with_one_line(String url) throws IOException {
        int port = portNobodyListensOn();

        assertThatThrownBy(() -> RedisConnection.open(url.formatted(port), "test"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("REDIS_URL: no ")
                .hasMessageContaining(" answers at ")
                .hasMessageContaining(":" + port)
                .hasMessageNotContaining("geheim")
                .hasMessageNotContaining("\n");
    }

    @Test
    void data_of_another_layout_are_left_alone() {
        TestRedis.empty().call(r -> r.hset(Keys.STORE, Map.of("schema", "1", "buckets", "64")));
        assertThatThrownBy(() -> RedisConnection.open(TestRedis.url(), "test"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("64");

        TestRedis.empty().call(r -> r.hset(Keys.STORE, Map.of("schema", "3", "buckets", "256")));
        assertThatThrownBy(() -> RedisConnection.open(TestRedis.url(), "test"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("layout 3");
    }

    @Test
    void an_empty_store_learns_its_layout() {
        TestRedis.empty();

        RedisConnection.open(TestRedis.url(), "test").close();

        Map<String, String> layout = TestRedis.connection().call(r -> r.hgetAll(Keys.STORE));
        assertThat(layout).containsEntry("schema", "2").containsEntry("buckets", "256");
    }

    @Test
    void when_redis_goes_away_it_says_where_and_why_without_the_password() {
        ServerProcess server = ServerProcess.start(ServerProcess.any(), "requirepass geheim\n");
        try (server;
                RedisConnection redis = openWithPassword(server)) {
            assertThat(redis.trouble()).isEmpty();

            server.kill();

            assertThat(redis.trouble()).isPresent();
            assertThat(redis.trouble().orElseThrow())
                    .contains(server.address())
                    .doesNotContain("geheim")
                    .doesNotContain("\n");
        }
    }

    private static RedisConnection openWithPassword(ServerProcess server) {
        return RedisConnection.open("redis://:geheim@" + server.address(), "test");
    }

    @Test
    void broken_connections_in_the_pool_trouble_nobody() throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(TestRedis.url());
                RedisConnection redis = RedisConnection.open(proxy.url(), "test")) {
            useFromManyThreads(redis);
            TestRedis.connection().call(r -> r.sendCommand(Protocol.Command.CLIENT, "KILL", "TYPE", "normal"));

            for (int i = 0; i < 20; i++) {
                boolean there = redis.call(r -> r.exists(Keys.STORE));
                assertThat(there).isIn(true, false);
            }
        }
    }

    private static void useFromManyThreads(RedisConnection redis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Long>> uses = new ArrayList<>();
        for (int i = 0; i < 64; i++) uses.add(() -> redis.call(UnifiedJedis::dbSize));
        for (Future<Long> use : threads.invokeAll(uses)) assertThat(use.get()).isNotNegative();
        threads.shutdown();
    }

    @Test
    void settings_as_wanted_are_not_worth_a_word() {
        assertThat(ServerSettings.warnings(settings(Map.of()))).isEmpty();
    }

    @Test
    void every_setting_that_endangers_the_data_is_named_with_the_remedy() {
        assertThat(ServerSettings.warnings(settings(Map.of("maxmemory-policy", "allkeys-lru"))))
                .singleElement()
                .asString()
                .contains("allkeys-lru")
                .contains("maxmemory-policy noeviction");
        assertThat(ServerSettings.warnings(settings(Map.of("appendonly", "no"))))
                .singleElement()
                .asString()
                .contains("appendonly yes");
        assertThat(ServerSettings.warnings(settings(Map.of("appendfsync", "everysec"))))
                .singleElement()
                .asString()
                .contains("everysec")
                .contains("appendfsync always");
        assertThat(ServerSettings.warnings(
                        settings(Map.of("cluster-enabled", "yes", "cluster-require-full-coverage", "yes"))))
                .singleElement()
                .asString()
                .contains("cluster-require-full-coverage");
        assertThat(ServerSettings.warnings(settings(Map.of("hash-max-listpack-value", "64"))))
                .singleElement()
                .asString()
                .contains("1024");
    }

    private static Map<String, String> settings(Map<String, String> different) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "maxmemory-policy",
                "noeviction",
                "appendonly",
                "yes",
                "appendfsync",
                "always",
                "hash-max-listpack-value",
                "1024"));
        settings.putAll(different);
        return settings;
    }

    private static int portNobodyListensOn() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
