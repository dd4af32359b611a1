package dev.konkret.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * A redis-server of ours, as its settings in the data folder tell. Should the bot be killed, the next one finds the server by the
 * program it runs, which lies in that very folder, and stops it before it starts its own on the same files.
 */
record RunningRedis(LoopbackAccess access) {
    private static final String SETTINGS = "redis.conf";
    /** What earlier versions wrote there. */
    private static final String NOTE = "redis.running";

    private static final String PROGRAM = "redis-server";
    private static final String PORT = "port ";
    private static final String PASSWORD = "requirepass ";
    private static final int TIMEOUT_MS = 2_000;
    private static final long LONGEST_STOP_SECONDS = 20;

    /** Writes its settings into the folder, for this user only, and returns where. */
    Path noteIn(DataFolder folder, String more) throws IOException {
        Path file = PrivateFile.create(folder.file(SETTINGS));
        return Files.writeString(file, PORT + access.port() + "\n" + PASSWORD + access.password() + "\n" + more);
    }

    static void forgetIn(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.file(SETTINGS));
        Files.deleteIfExists(folder.file(NOTE));
    }

    /** Returns the one a live process of the bot has started in this folder; empty when none holds the folder. */
    static Optional<RunningRedis> of(Path folder) throws IOException {
        Path settings = folder.resolve(SETTINGS);
        return DataFolder.isHeld(folder) && Files.exists(settings) ? read(settings) : Optional.empty();
    }

    private static Optional<RunningRedis> read(Path settings) throws IOException {
        List<String> lines = Files.readAllLines(settings);
        if (lines.size() < 2 || !lines.get(0).startsWith(PORT) || !lines.get(1).startsWith(PASSWORD)) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(0).substring(PORT.length()));
        return Optional.of(
                new RunningRedis(new LoopbackAccess(port, lines.get(1).substring(PASSWORD.length()))));
    }

    /** Stops the servers that killed processes of the bot have left behind in this folder. */
    static void stopLeftoversIn(DataFolder folder) throws IOException {
        processesIn(folder.path()).forEach(RunningRedis::stop);
        forgetIn(folder);
    }

    /** Returns the servers whose program lies in the folder: one in a copy of it is another. */
    static List<ProcessHandle> processesIn(Path folder) throws IOException {
        String program = folder.toRealPath().resolve(PROGRAM).toString();
        return ProcessHandle.allProcesses()
                .filter(p ->
                        p.info().command().filter(c -> c.startsWith(program)).isPresent())
                .toList();
    }

    /** Asks a server to write what it has and to end, and waits until it has. */
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        }
    }

    /** Returns whether it answers and has read its files. */
    boolean answers() {
        DefaultJedisClientConfig config = DefaultJedisClientConfig.builder()
                .resp2()
                .password(access.password())
                .timeoutMillis(TIMEOUT_MS)
                .build();
        try (Jedis redis = new Jedis(new HostAndPort("127.0.0.1", access.port()), config)) {
            return "PONG".equals(redis.ping());
        } catch (JedisException e) {
            return false;
        }
    }
}
