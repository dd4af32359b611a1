package dev.konkret.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * A redis-server of ours, as noted in the data folder: should this process be killed, the next one finds it there and stops it
 * before it starts its own on the same files.
 *
 * @param pid its process
 */
record RunningRedis(long pid, LoopbackAccess access) {
    private static final String NOTE = "redis.running";
    private static final int TIMEOUT_MS = 2_000;
    private static final long LONGEST_STOP_SECONDS = 20;

    void noteIn(DataFolder folder) throws IOException {
        Path note = PrivateFile.create(folder.file(NOTE));
        Files.writeString(note, pid + "\n" + access.port() + "\n" + access.password() + "\n");
    }

    static void forgetIn(DataFolder folder) throws IOException {
        Files.deleteIfExists(folder.file(NOTE));
    }

    /** Returns the one a live process of the bot has started in this folder; empty when none holds the folder. */
    static Optional<RunningRedis> of(Path folder) throws IOException {
        Path note = folder.resolve(NOTE);
        return DataFolder.isHeld(folder) && Files.exists(note) ? read(note) : Optional.empty();
    }

    private static Optional<RunningRedis> read(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note);
        if (lines.size() != 3) return Optional.empty();
        LoopbackAccess access = new LoopbackAccess(Integer.parseInt(lines.get(1)), lines.get(2));
        return Optional.of(new RunningRedis(Long.parseLong(lines.get(0)), access));
    }

    /** Stops the server a killed process of the bot has left behind, if there is one. */
    static void stopLeftoverIn(DataFolder folder) throws IOException {
        Path note = folder.file(NOTE);
        if (!Files.exists(note)) return;
        read(note).ifPresent(RunningRedis::stopLeftover);
        Files.delete(note);
    }

    private void stopLeftover() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid)
                .filter(p -> p.info()
                        .command()
                        .map(command -> command.contains("redis-server"))
                        .orElse(false));
        if (process.isEmpty()) return;
        shutdown();
        try {
            process.get().onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            process.get().destroyForcibly();
        }
    }

    /** Asks it to write what it has and to end. */
    void shutdown() {
        try (Jedis redis = connect()) {
            redis.shutdown();
        } catch (JedisException e) {
            // It ends without an answer, or was gone already; whoever called waits for the process itself.
        }
    }

    /** Returns whether it answers and has read its files. */
    boolean answers() {
        try (Jedis redis = connect()) {
            return "PONG".equals(redis.ping());
        } catch (JedisException e) {
            return false;
        }
    }

    private Jedis connect() {
        return new Jedis(
                new HostAndPort("127.0.0.1", access.port()),
                DefaultJedisClientConfig.builder()
                        .resp2()
                        .password(access.password())
                        .timeoutMillis(TIMEOUT_MS)
                        .build());
    }
}
