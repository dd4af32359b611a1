package dev.konkret.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Redis that comes with the bot: a process of its own on the loopback interface, with a password and an append-only file in
 * the data folder. What was acknowledged is on disk. When it dies it is started again on the same port.
 */
public final class EmbeddedRedis implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final String LOG_FILE = "redis.log";
    private static final String JOURNAL = "appendonly.aof";

    /** Reading a large append-only file takes its time. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private static final long BETWEEN_PINGS_MS = 20;
    private static final long BEFORE_RESTART_MS = 200;

    private final DataFolder folder;
    private final Path binary;
    private final LoopbackAccess access;
    private volatile @Nullable Process process;
    private volatile boolean closed;

    private EmbeddedRedis(DataFolder folder, Path binary, LoopbackAccess access) {
        this.folder = folder;
        this.binary = binary;
        this.access = access;
    }

    /** Starts it, as {@link #start(Path, Consumer)} does, for somebody who waits for that. */
    public static EmbeddedRedis start(Path data) {
        return start(data, redis -> {});
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param data made if it does not exist
     * @param keep is given it before it runs, so that it is closed when the process is asked to stop meanwhile
     * @throws StartFailure when the folder or the machine does not allow it, or it was closed meanwhile
     */
    public static EmbeddedRedis start(Path data, Consumer<EmbeddedRedis> keep) {
        DataFolder folder = DataFolder.hold(data);
        try {
            Path binary = RedisBinary.unpackInto(folder.path());
            RunningRedis.stopLeftoversIn(folder);
            EmbeddedRedis redis = new EmbeddedRedis(folder, binary, LoopbackAccess.fresh());
            keep.accept(redis);
            redis.launch();
            if (!redis.answersInTime()) {
                if (redis.closed) throw new StartFailure("Konkret was asked to stop while it started");
                String reason = redis.lastWords();
                redis.close();
                throw new StartFailure("KONKRET_DATA: the built-in Redis does not start in " + folder.path() + " ("
                        + reason + "); see " + folder.file(LOG_FILE) + ", or set REDIS_URL");
            }
            redis.watch();
            return redis;
        } catch (IOException e) {
            release(folder);
            throw new StartFailure(
                    "KONKRET_DATA: the built-in Redis cannot be started in " + folder.path() + " (" + e.getMessage()
                            + "); set KONKRET_DATA to another folder, or set REDIS_URL",
                    e);
        } catch (StartFailure e) {
            release(folder);
            throw e;
        }
    }

    /** Returns whether one has ever kept anything in this folder. */
    public static boolean hasData(Path data) {
        return Files.exists(data.resolve(JOURNAL));
    }

    /**
     * Returns the address of the one a running bot keeps in this folder, as {@link #url} would; empty when none runs there, or
     * it is not for this user to know.
     */
    public static Optional<String> runningIn(Path data) {
        try {
            return RunningRedis.of(data).map(running -> running.access().url());
        } catch (IOException e) {
            log.debug("nobody knows whether a bot runs in {}", data, e);
            return Optional.empty();
        }
    }

    /** Returns the address to connect to; it holds the password and is not for logs. */
    public String url() {
        return access.url();
    }

    /** The settings stand in a file before it runs: without them it would let everybody in. The list of processes shows no password. */
    private synchronized void launch() throws IOException {
        if (closed) return;
        Path settings = new RunningRedis(access).noteIn(folder, settings());
        List<String> command = new ArrayList<>();
        // In a session of its own, so that Ctrl-C reaches only the bot, which stops Redis last.
        Path setsid = Path.of("/usr/bin/setsid");
        if (Files.isExecutable(setsid)) command.add(setsid.toString());
        command.add(binary.toString());
        command.add(settings.toString());
        process = new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.file(LOG_FILE).toFile())
                .start();
    }

    private String settings() {
        return """
                bind 127.0.0.1
                dir "%s"
                save ""
                appendonly yes
                appendfsync always
                auto-aof-rewrite-min-size 1mb
                slowlog-log-slower-than -1
                aof-load-truncated yes
                maxmemory-policy noeviction
                hash-max-ziplist-value 1024
                hash-max-ziplist-entries 512
                zset-max-ziplist-entries 128
                """.formatted(folder.path().toString().replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private boolean answersInTime() {
        RunningRedis running = new RunningRedis(access);
        long tries = LONGEST_START.toMillis() / BETWEEN_PINGS_MS;
        try {
            for (long i = 0; i < tries; i++) {
                Process started = process;
                if (started == null) return false;
                if (running.answers()) return true;
                if (started.waitFor(BETWEEN_PINGS_MS, TimeUnit.MILLISECONDS)) return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void watch() {
        Thread watcher = new Thread(this::restartWheneverItDies, "watch-redis");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void restartWheneverItDies() {
        try {
            while (!closed) {
                Process started = process;
                if (started == null) return;
                int exit = started.waitFor();
                // Waits a moment, so that a server that cannot live does not keep the machine busy being born.
                Thread.sleep(BEFORE_RESTART_MS);
                restart(exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restart(int exit) {
        if (closed) return;
        log.warn("the built-in Redis ended with {}; starting it again", exit);
        try {
            launch();
        } catch (IOException e) {
            log.error("the built-in Redis cannot be started again: {}", e.getMessage());
        }
    }

    private String lastWords() throws IOException {
        Path file = folder.file(LOG_FILE);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty() ? "it says nothing" : lines.get(lines.size() - 1).strip();
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        try {
            if (process != null) RunningRedis.stop(process.toHandle());
            RunningRedis.forgetIn(folder);
        } catch (IOException e) {
            log.debug("the note about the built-in Redis stays behind", e);
        } finally {
            release(folder);
        }
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the lock of " + folder.path(), e);
        }
    }
}
