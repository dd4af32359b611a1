package dev.konkret.story;

import dev.konkret.BenchBot;
import dev.konkret.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the bot that can be killed at any moment. */
final class Replica implements AutoCloseable {
    private final ProcessBuilder command;
    private Process process;

    /** Starts it; what it prints is appended to {@code log}. */
    Replica(Map<String, String> environment, Path log) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        this.command = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx160m", BenchBot.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().putAll(environment);
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        this.process = start();
    }

    /** Kills it without giving it time for anything, and starts another one in its place. */
    void killAndStartAnother() {
        kill();
        process = start();
    }

    /** Asks it to stop, as an update does, waits until it has, and starts another one in its place. */
    void stopAndStartAnother() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("it does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = start();
    }

    /** Stops it in its tracks, as a machine does that is swapping or being moved. */
    void freeze() {
        Signal.send(process, "STOP");
    }

    /** Lets it go on as if nothing had happened. */
    void thaw() {
        Signal.send(process, "CONT");
    }

    private Process start() {
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
