package dev.konkret.redis;

import dev.konkret.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/** A redis-server in whatever role a test needs. */
public final class ServerProcess implements AutoCloseable {
    private static final int BUS = 10_000;
    private static final AtomicInteger NEXT_PORT =
            new AtomicInteger(21_000 + (int) (ProcessHandle.current().pid() % 500) * 20);

    private static @Nullable Path builtIn;

    private final Path folder;
    private final int port;
    private final ProcessBuilder command;
    private Process process;

    private ServerProcess(Path folder, int port, ProcessBuilder command) throws IOException {
        this.folder = folder;
        this.port = port;
        this.command = command;
        this.process = command.start();
    }

    /** Returns the redis-server on the path; empty where there is none. */
    static Optional<Path> installed() {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns the installed server, or where there is none the one that comes with the bot. */
    public static Path any() {
        return installed().orElseGet(ServerProcess::builtIn);
    }

    private static synchronized Path builtIn() {
        if (builtIn == null) {
            Path folder = TestRedis.newFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> TestRedis.delete(folder)));
            builtIn = RedisBinary.unpackInto(folder);
        }
        return builtIn;
    }

    /** Starts it with these settings and waits until it answers. */
    public static ServerProcess start(Path binary, String settings, String... more) {
        Path folder = TestRedis.newFolder();
        int port = freePort();
        try {
            Path file = Files.writeString(
                    folder.resolve("redis.conf"), "bind 127.0.0.1\nport " + port + "\ndir " + folder + "\n" + settings);
            ProcessBuilder command = new ProcessBuilder(binary.toString(), file.toString());
            command.command().addAll(Arrays.asList(more));
            command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("redis.log").toFile()));
            ServerProcess server = new ServerProcess(folder, port, command);
            try {
                server.awaitAnswer();
                return server;
            } catch (RuntimeException e) {
                server.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Returns who rewrites its file for it at the moment. */
    Stream<ProcessHandle> children() {
        return process.children();
    }

    int port() {
        return port;
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    Jedis connect() {
        return new Jedis("127.0.0.1", port);
    }

    /** Ends it, and whoever rewrites its file for it, without giving them time for anything. */
    public void kill() {
        List<ProcessHandle> all =
                Stream.concat(children(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Lets it take questions, as the system does for it, and answer none. */
    void pause() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        int status = Signal.send(process, name);
        if (status != 0) throw new IllegalStateException("kill -" + name + ": " + status);
    }

    /** Starts it again on the files it left. */
    public void restart() {
        try {
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    /** Returns how long its append-only file is, bytes, written to the disk or not. */
    public long written() {
        return file().toFile().length();
    }

    /**
     * Ends it as a power cut does: of its append-only file there is only what was on the disk.
     *
     * @param onDisk how much that was, bytes; the cut may go through the middle of a command
     */
    public void losePower(long onDisk) {
        kill();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(onDisk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Since Redis 7 it is a folder of files, of which the last one is written to. */
    private Path file() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".aof"))
                    .filter(file -> !file.toString().endsWith(".base.aof"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("no append-only file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitAnswer() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::answers);
    }

    private boolean answers() {
        try (Jedis redis = connect()) {
            return "PONG".equals(redis.ping());
        } catch (JedisException e) {
            return String.valueOf(e.getMessage()).startsWith("NOAUTH");
        }
    }

    /** A port whose cluster bus, always as far above, is free too. */
    private static int freePort() {
        for (int tries = 0; tries < 200; tries++) {
            int port = NEXT_PORT.getAndIncrement();
            try (ServerSocket one = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                    ServerSocket bus = new ServerSocket(port + BUS, 1, InetAddress.getLoopbackAddress())) {
                return one.getLocalPort() + bus.getLocalPort() - port - BUS;
            } catch (IOException e) {
                // Taken; try the next one.
            }
        }
        throw new IllegalStateException("no free port");
    }

    @Override
    public void close() {
        kill();
        TestRedis.delete(folder);
    }
}
