package dev.konkret.redis;

import dev.konkret.agenda.Appointment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jetty.util.IO;
import org.jspecify.annotations.Nullable;
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

    /** Returns a connection to the server as it is. */
    static RedisConnection connection() {
        return CONNECTION;
    }

    /** Returns a connection to the server as it is, for tests elsewhere. */
    public static RedisConnection connected() {
        return CONNECTION;
    }

    /** Returns where the server is, for programs that connect by themselves. */
    public static String url() {
        return SERVER.url();
    }

    /** Makes the server look as if it had been restarted, perhaps with older data. */
    public static void becomeAnotherProcess() {
        for (int b = 0; b < Keys.BUCKETS; b++) {
            String run = Keys.run(b);
            if (CONNECTION.call(r -> r.exists(run))) CONNECTION.call(r -> r.hset(run, "id", "another process"));
        }
    }

    /** Returns the server's time, epoch milliseconds. */
    static long serverMillis(RedisConnection redis) {
        return redis.sweep().serverMillis();
    }

    /** Returns when this appointment is due; null when it is not on the agenda. */
    static @Nullable Instant dueAt(RedisConnection redis, Appointment appointment) {
        String due = Keys.of(appointment.team()).due();
        Double score = redis.call(r -> r.zscore(due, AppointmentCode.write(appointment)));
        return score == null ? null : Instant.ofEpochMilli(score.longValue());
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("konkret-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder and all in it, also what a server that has just been killed takes away itself meanwhile. */
    static void delete(Path folder) {
        IO.delete(folder.toFile());
    }
}
