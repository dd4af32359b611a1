package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.HostAndPort;

class RedisUrlTest {

    @Test
    void one_server() {
        assertThat(RedisUrl.parse("redis://redis.example"))
                .isEqualTo(new RedisUrl(
                        RedisUrl.Kind.SINGLE,
                        false,
                        Set.of(new HostAndPort("redis.example", 6379)),
                        null,
                        null,
                        null,
                        0,
                        null,
                        null));
    }

    @Test
    void one_server_with_encryption_user_password_port_and_database() {
        assertThat(RedisUrl.parse("rediss://bot:p%40ss%2Fw%3Ard+1@10.0.0.1:7000/3"))
                .isEqualTo(new RedisUrl(
                        RedisUrl.Kind.SINGLE,
                        true,
                        Set.of(new HostAndPort("10.0.0.1", 7000)),
                        null,
                        "bot",
                        "p@ss/w:rd+1",
                        3,
                        null,
                        null));
    }

    @Test
    void sentinels_name_their_master() {
        assertThat(RedisUrl.parse("redis-sentinel://:secret@a:1,b:2,c/mymaster/2"))
                .isEqualTo(new RedisUrl(
                        RedisUrl.Kind.SENTINEL,
                        false,
                        Set.of(new HostAndPort("a", 1), new HostAndPort("b", 2), new HostAndPort("c", 26379)),
                        "mymaster",
                        null,
                        "secret",
                        2,
                        null,
                        null));
    }

    @Test
    void sentinels_may_have_a_login_of_their_own() {
        RedisUrl url = RedisUrl.parse("redis-sentinel://:secret@a/mymaster/2?sentinel=watch:p%2Fw%40");
        assertThat(url.sentinelUser()).isEqualTo("watch");
        assertThat(url.sentinelPassword()).isEqualTo("p/w@");
        assertThat(url.password()).isEqualTo("secret");
        assertThat(url.database()).isEqualTo(2);
        assertThat(url).hasToString("a:26379/mymaster");
        assertThat(RedisUrl.parse("redis-sentinel://a/mymaster?sentinel=:other").sentinelPassword())
                .isEqualTo("other");
    }

    @Test
    void a_cluster_names_some_of_its_nodes() {
        assertThat(RedisUrl.parse("redis-cluster://a:1,b:2"))
                .isEqualTo(new RedisUrl(
                        RedisUrl.Kind.CLUSTER,
                        false,
                        Set.of(new HostAndPort("a", 1), new HostAndPort("b", 2)),
                        null,
                        null,
                        null,
                        0,
                        null,
                        null));
    }

    @Test
    void an_address_of_the_sixth_version_stands_in_brackets() {
        assertThat(RedisUrl.parse("redis://[::1]:7000").hosts()).containsExactly(new HostAndPort("::1", 7000));
        assertThat(RedisUrl.parse("redis://[::1]").hosts()).containsExactly(new HostAndPort("::1", 6379));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:6379",
                "http://localhost",
                "redis://",
                "redis://:geheim@",
                "redis://host:port",
                "redis://host:0",
                "redis://host:70000",
                "redis://host/db",
                "redis://host/1/2",
                "redis://a:1,b:2",
                "redis://:geheim%@host",
                "redis-sentinel://a:1",
                "redis-sentinel://:geheim@a:1/",
                "redis-cluster://a:1,",
                "redis-cluster://a:1/2"
            })
    void anything_else_is_answered_with_one_line_that_names_the_setting_and_no_secret(String url) {
        assertThatThrownBy(() -> RedisUrl.parse(url))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("REDIS_URL")
                .hasMessageContaining("redis-cluster://")
                .hasMessageNotContaining("geheim")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "redis://:geheim@host:1, host:1",
        "redis-sentinel://u:geheim@b:2;a:1/m, 'a:1,b:2/m'",
    })
    void it_is_shown_without_its_password(String url, String shown) {
        assertThat(RedisUrl.parse(url.replace(';', ','))).hasToString(shown);
    }
}
