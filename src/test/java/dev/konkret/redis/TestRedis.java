package dev.konkret.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;

/** The one real Redis of a test run: the embedded one, as production starts it, with its data in a folder of its own. */
public final class TestRedis {
    private static final EmbeddedRedis SERVER;
    private static final RedisConnection CONNECTION;

    static {
        Path data = newFolder();
        SERVER = EmbeddedRedis.start(data);
        CONNECTION = RedisConnection.open(SERVER.url(), "test");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            SERVER.close();
            delete(data);
        }));
    }

    private TestRedis() {}

    /** Returns a connection to the empty server. */
    public static RedisConnection empty() {
        CONNECTION.call(UnifiedJedis::flushAll);
        return CONNECTION;
    }

    /** Returns where the server is, for programs that connect by themselves. */
    public static String url() {
        return SERVER.url();
    }

    /** Returns the server's time, epoch milliseconds. */
    static long serverMillis(RedisConnection redis) {
        return redis.call(Sweep::take).serverMillis();
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("konkret-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
