package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

class EmbeddedRedisTest {
    private static final String NOTE = "redis.conf";

    private Path data;

    @BeforeEach
    void new_folder() {
        data = TestRedis.newFolder();
    }

    @AfterEach
    void remove_folder() {
        TestRedis.delete(data);
    }

    @Test
    void what_was_written_is_there_after_a_restart() {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            write(server, "a", "1");
        }
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            assertThat(read(server, "a")).isEqualTo("1");
        }
    }

    @Test
    void it_is_set_up_so_that_nothing_is_lost_and_little_memory_is_used() {
        try (EmbeddedRedis server = EmbeddedRedis.start(data);
                RedisConnection redis = RedisConnection.open(server.url(), "test")) {
            Map<String, String> settings = redis.call(r -> r.configGet("*"));

            assertThat(redis.warnings()).isEmpty();
            assertThat(settings)
                    .containsEntry("appendonly", "yes")
                    .containsEntry("appendfsync", "always")
                    .containsEntry("maxmemory-policy", "noeviction")
                    .containsEntry("bind", "127.0.0.1")
                    .containsEntry("hash-max-ziplist-value", "1024")
                    .containsEntry("save", "");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            String without = server.url().replaceAll("//.*@", "//");
            String wrong = server.url().replaceAll("//.*@", "//:wrong@");

            assertThatThrownBy(() -> RedisConnection.open(without, "test")).isInstanceOf(StartFailure.class);
            assertThatThrownBy(() -> RedisConnection.open(wrong, "test"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("password")
                    .hasMessageNotContaining("wrong@");
        }
    }

    @Test
    void the_password_stands_neither_on_the_command_line_nor_in_a_file_for_others() throws IOException {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            String password = server.url().replaceAll(".*:(.*)@.*", "$1");
            ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();

            assertThat(password).hasSize(48);
            assertThat(process.info().commandLine().orElse("")).doesNotContain(password);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(NOTE))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_server_that_is_killed_is_started_again_and_has_lost_nothing() throws IOException {
        try (EmbeddedRedis server = EmbeddedRedis.start(data);
                RedisConnection redis = RedisConnection.open(server.url(), "test")) {
            for (int i = 0; i < 200; i++) {
                String key = "k" + i;
                redis.call(r -> r.set(key, "v"));
            }

            kill(pid());

            Awaitility.await().until(() -> redis.trouble().isEmpty());
            long keys = redis.call(UnifiedJedis::dbSize);
            assertThat(keys).isEqualTo(201);
        }
    }

    @Test
    void a_server_that_a_killed_process_left_behind_is_stopped_before_the_next_one_starts() throws Exception {
        Process bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartAndStay.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String line = bot.inputReader()
                    .lines()
                    .filter("started"::equals)
                    .findFirst()
                    .orElse("");
            assertThat(line).isEqualTo("started");
        } finally {
            bot.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        ProcessHandle leftover = ProcessHandle.of(pid()).orElseThrow();
        assertThat(leftover.isAlive()).isTrue();
        // Perhaps it was killed before it could write this.
        Files.delete(data.resolve(NOTE));

        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(read(server, "written")).isEqualTo("by the killed one");
        }
    }

    @Test
    void a_server_on_a_copy_of_the_folder_leaves_the_one_on_the_original_alone() throws IOException {
        Path backup = TestRedis.newFolder();
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            write(server, "a", "1");
            long before = pid();
            try (Stream<Path> files = Files.list(data)) {
                for (Path file : files.toList()) {
                    Files.copy(file, backup.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }

            try (EmbeddedRedis copy = EmbeddedRedis.start(backup)) {
                assertThat(read(copy, "a")).isEqualTo("1");
            }

            assertThat(pid()).isEqualTo(before);
            assertThat(read(server, "a")).isEqualTo("1");
        } finally {
            TestRedis.delete(backup);
        }
    }

    @Test
    void asked_to_stop_while_it_starts_it_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> EmbeddedRedis.start(data, EmbeddedRedis::close))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("asked to stop");

        assertThat(RunningRedis.processesIn(data)).isEmpty();
        EmbeddedRedis.start(data).close();
    }

    @Test
    void a_file_cut_off_in_the_middle_of_a_write_is_read_up_to_there() throws IOException {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            write(server, "a", "1");
            write(server, "b", "2");
        }
        Path file = data.resolve("appendonly.aof");
        byte[] all = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(all, all.length - 3));

        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            assertThat(read(server, "a")).isEqualTo("1");
        }
    }

    @Test
    void a_file_that_is_no_data_of_redis_stops_the_start_with_one_line() throws IOException {
        Files.writeString(data.resolve("appendonly.aof"), "this is no append-only file, whatever else it may be\n");

        assertThatThrownBy(() -> EmbeddedRedis.start(data))
                .isInstanceOf(StartFailure.class)
                .satisfies(EmbeddedRedisTest::isOneLineAboutTheDataFolder)
                .hasMessageContaining("redis.log");
    }

    @Test
    void a_second_process_on_the_same_folder_is_told_so() {
        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            assertThatThrownBy(() -> EmbeddedRedis.start(data))
                    .isInstanceOf(StartFailure.class)
                    .satisfies(EmbeddedRedisTest::isOneLineAboutTheDataFolder)
                    .hasMessageContaining("already running");
            assertThat(server.url()).isNotEmpty();
            write(server, "a", "1");
        }
    }

    @Test
    void after_a_failed_start_the_folder_is_free_again() throws IOException {
        Path file = data.resolve("appendonly.aof");
        Files.writeString(file, "nonsense\n");
        assertThatThrownBy(() -> EmbeddedRedis.start(data)).isInstanceOf(StartFailure.class);
        Files.delete(file);

        try (EmbeddedRedis server = EmbeddedRedis.start(data)) {
            write(server, "a", "1");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_stops_the_start_with_one_line() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThatThrownBy(() -> EmbeddedRedis.start(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .satisfies(EmbeddedRedisTest::isOneLineAboutTheDataFolder)
                .hasMessageContaining("REDIS_URL");
    }

    @Test
    void a_folder_that_is_not_writable_stops_the_start_with_one_line() throws IOException {
        Path readOnly = Files.createDirectory(data.resolve("read-only"));
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
        // The superuser may write everywhere, except into what the kernel shows.
        Path notWritable = Files.isWritable(readOnly) ? Path.of("/proc/konkret") : readOnly;

        assertThatThrownBy(() -> EmbeddedRedis.start(notWritable))
                .isInstanceOf(StartFailure.class)
                .satisfies(EmbeddedRedisTest::isOneLineAboutTheDataFolder);
    }

    @Test
    void a_folder_with_blanks_and_umlauts_is_a_folder() {
        Path unusual = data.resolve("Meine Däten \"neu\"");

        try (EmbeddedRedis server = EmbeddedRedis.start(unusual)) {
            write(server, "a", "1");
        }
        try (EmbeddedRedis server = EmbeddedRedis.start(unusual)) {
            assertThat(read(server, "a")).isEqualTo("1");
        }
    }

    @Test
    void closing_ends_the_server_and_forgets_its_password() throws IOException {
        EmbeddedRedis server = EmbeddedRedis.start(data);
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();

        server.close();
        server.close();

        assertThat(process.isAlive()).isFalse();
        assertThat(data.resolve(NOTE)).doesNotExist();
    }

    @Test
    void every_system_gets_the_binary_that_runs_there() {
        assertThat(RedisBinary.candidates("Linux", "amd64")).first().asString().contains("linux-amd64");
        assertThat(RedisBinary.candidates("Linux", "amd64")).last().asString().contains("linux-386");
        assertThat(RedisBinary.candidates("Linux", "aarch64")).containsExactly("redis-server-6.2.7-linux-arm64");
        assertThat(RedisBinary.candidates("Mac OS X", "aarch64")).containsExactly("redis-server-6.2.6-v5-darwin-arm64");
        assertThat(RedisBinary.candidates("Mac OS X", "x86_64")).containsExactly("redis-server-6.2.6-v5-darwin-amd64");
        for (String name : List.of("redis-server-6.2.7-linux-arm64", "redis-server-6.2.6-v5-darwin-arm64")) {
            assertThat(getClass().getResource("/" + name)).as(name).isNotNull();
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_named_as_one() throws IOException {
        Path file = Files.createFile(data.resolve("a-file"));

        assertThatThrownBy(() -> EmbeddedRedis.start(file, own -> {}))
                .satisfies(EmbeddedRedisTest::isOneLineAboutTheDataFolder)
                .hasMessageContaining("is a file and no folder");
    }

    @Test
    void a_folder_without_room_is_not_one_that_allows_no_programs() {
        assertThatThrownBy(() -> RedisBinary.unpackInto(Path.of("/nowhere/at-all")))
                .satisfies(EmbeddedRedisTest::isOneLineAboutTheDataFolder)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("make room");
    }

    @Test
    void on_windows_the_way_out_is_named() {
        assertThatThrownBy(() -> RedisBinary.candidates("Windows 11", "amd64"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("REDIS_URL")
                .hasMessageContaining("Windows 11");
    }

    private long pid() throws IOException {
        return RunningRedis.processesIn(data).get(0).pid();
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
    }

    private static void write(EmbeddedRedis server, String key, String value) {
        try (RedisConnection redis = RedisConnection.open(server.url(), "test")) {
            redis.call(r -> r.set(key, value));
        } catch (JedisException e) {
            throw new AssertionError("the server does not answer", e);
        }
    }

    private static String read(EmbeddedRedis server, String key) {
        try (RedisConnection redis = RedisConnection.open(server.url(), "test")) {
            return redis.call(r -> r.get(key));
        }
    }

    private static void isOneLineAboutTheDataFolder(Throwable failure) {
        assertThat(failure).hasMessageStartingWith("KONKRET_DATA");
        assertThat(failure.getMessage()).doesNotContain("\n").doesNotContain("Exception:");
    }

    /** A process of the bot that is going to be killed. */
    static final class StartAndStay {
        private StartAndStay() {}

        public static void main(String[] args) throws InterruptedException {
            EmbeddedRedis server = EmbeddedRedis.start(Path.of(args[0]));
            write(server, "written", "by the killed one");
            System.out.println("started");
            Thread.currentThread().join();
        }
    }
}
