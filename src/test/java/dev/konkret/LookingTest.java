package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.SomeWorkspace;
import dev.konkret.redis.TestRedis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.RedisClient;

/** Commands that only look leave Redis as it was: also an empty one, and one whose data are of an older layout. */
class LookingTest {
    private static final Map<String, String> SETTINGS = Map.of("REDIS_URL", TestRedis.url());

    @TempDir
    private Path folder;

    private RedisClient redis;

    @BeforeEach
    void connect() {
        TestRedis.empty();
        redis = RedisClient.create(TestRedis.url());
    }

    @AfterEach
    void leave() {
        TestRedis.empty();
        redis.close();
    }

    @Test
    void an_empty_one_stays_empty() throws IOException {
        Path export = exported();
        redis.flushDB();

        check();
        assertThat(Main.run(SETTINGS, "export")).isEqualTo(2);
        assertThat(Main.run(SETTINGS, "import", "--dry-run", export.toString())).isZero();

        assertThat(redis.keys("*")).isEmpty();
    }

    @Test
    void a_file_that_is_no_export_leaves_nothing_there_and_a_good_one_the_layout() throws IOException {
        Path export = exported();
        redis.flushDB();

        Path bad = Files.writeString(folder.resolve("bad"), "hello\n");
        assertThat(Main.run(SETTINGS, "import", bad.toString())).isOne();
        assertThat(redis.keys("*")).isEmpty();

        assertThat(Main.run(SETTINGS, "import", export.toString())).isZero();
        assertThat(redis.hget("konkret", "schema")).isNotBlank();
    }

    @Test
    void data_of_an_older_layout_are_rewritten_by_the_start_and_nobody_else() throws IOException {
        Path export = exported();
        redis.hset("konkret", "schema", "1");

        assertThat(check()).contains("note", "layout 1", "back them up");
        assertThat(Main.run(SETTINGS, "export", "-o", folder.resolve("again").toString()))
                .isZero();
        assertThat(Main.run(SETTINGS, "import", "--dry-run", export.toString())).isOne();

        assertThat(redis.hget("konkret", "schema")).isEqualTo("1");
        assertThat(Files.readString(folder.resolve("again"))).isEqualTo(Files.readString(export));
    }

    private Path exported() {
        SomeWorkspace.in(TestRedis.connected(), "T1");
        Path export = folder.resolve("export");
        assertThat(Main.run(SETTINGS, "export", "-o", export.toString())).isZero();
        return export;
    }

    private static String check() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.put("SLACK_API_URL", "http://127.0.0.1:1/");
        var unused = new Check(new World(Clock.systemUTC(), new SecureRandom(), out, false, () -> settings)).call();
        return told.toString(StandardCharsets.UTF_8);
    }
}
