package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redis.clients.jedis.UnifiedJedis;

class ScriptTest {
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Pattern WRITES = Pattern.compile("'(?:SET|HSET|HDEL|ZADD|ZREM|SADD|SREM|DEL|UNLINK|P?EXPIRE)");

    private RedisConnection redis;

    @BeforeEach
    void empty() {
        redis = TestRedis.empty();
    }

    static List<Path> every_script() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(
                Path.of(ScriptTest.class.getResource("/redis/agenda.lua").toURI())
                        .getParent())) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("every_script")
    void every_script_says_what_it_does_and_what_it_is_given(Path script) throws IOException {
        String text = Files.readString(script);

        assertThat(text).startsWith("--[[");
        if (!script.endsWith("agenda.lua")) assertThat(text).contains("KEYS[1]").contains("returns");
    }

    @ParameterizedTest
    @MethodSource("every_script")
    void every_script_uses_only_what_redis_6_2_and_a_cluster_know(Path script) throws IOException {
        String text = Files.readString(script);

        assertThat(text)
                .doesNotContain("'BYSCORE'")
                .doesNotContain("'SCAN")
                .doesNotContain("'KEYS'")
                .doesNotContain("'LT'")
                .doesNotContain("#!lua");
        // Whoever asks for the time and writes must have replicate_commands in front, which comes with the agenda.
        if (text.contains("'TIME'") && WRITES.matcher(text).find())
            assertThat(text).contains("replicate_commands");
    }

    @Test
    void a_redis_that_has_forgotten_its_scripts_is_told_them_again() {
        RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
        for (int i = 0; i < 30; i++) {
            agenda.put(new Due(new Appointment(new TeamId("T" + i), Appointment.Kind.NUDGE, "U1"), Instant.EPOCH));
        }

        redis.call(UnifiedJedis::scriptFlush);

        assertThat(agenda.claimDue(100, LEASE)).hasSize(30);
        redis.call(UnifiedJedis::scriptFlush);
        assertThat(agenda.nextDue()).isPresent();
    }

    @Test
    void a_script_that_would_touch_two_buckets_is_refused() {
        List<String> keys = List.of(Keys.teams(1), Keys.teams(2));

        assertThatThrownBy(() -> redis.run(Script.of("once"), keys, List.of("t", "1000")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> redis.run(Script.of("once"), List.of("untagged"), List.of("t", "1000")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void buckets_are_fixed_for_ever_and_evenly_used() {
        assertThat(Keys.bucketOf(new TeamId("T024BE7LD"))).isEqualTo(218);
        int[] used = new int[Keys.BUCKETS];
        for (int i = 0; i < 25_600; i++) used[Keys.bucketOf(new TeamId("T0" + Integer.toString(i * 7919, 36)))]++;
        for (int count : used) assertThat(count).isBetween(50, 160);
    }
}
