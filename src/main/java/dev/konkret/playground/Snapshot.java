package dev.konkret.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.SlackTeam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The team in a file, {@code slack.json}: written half a second after a change and at the end, always as a whole. */
final class Snapshot implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Snapshot.class);
    private static final long PAUSE_MILLIS = 500;

    private final @Nullable Path file;
    private final SlackTeam slack;
    private final MovableClock clock;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "slack-snapshot");
        thread.setDaemon(true);
        return thread;
    });

    /** Nothing is written when {@code folder} is null. */
    Snapshot(@Nullable Path folder, SlackTeam slack, MovableClock clock) {
        this.file = folder == null ? null : folder.resolve("slack.json");
        this.slack = slack;
        this.clock = clock;
    }

    /**
     * Brings the team and the clock back to where they were; false when there is nothing stored.
     *
     * @throws IllegalStateException when what is stored cannot be read; the message names the file
     */
    boolean restore() {
        if (file == null || !Files.exists(file)) return false;
        try {
            Optional<JsonNode> stored = Json.parse(Files.readString(file, UTF_8))
                    .filter(j -> j.path("team").isObject());
            if (stored.isEmpty())
                throw new IllegalStateException(file + " is not a stored team; move it away to begin anew");
            slack.become(stored.get());
            clock.resume(Duration.parse(Json.text(stored.get(), "clock_offset")));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Writes soon, and only once for many changes. */
    void changed() {
        if (file == null || !pending.compareAndSet(false, true) || writer.isShutdown()) return;
        var unused = writer.schedule(this::write, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void write() {
        if (file == null) return;
        pending.set(false);
        ObjectNode json;
        synchronized (slack) {
            json = slack.toJson();
        }
        json.put("clock_offset", clock.offset().toString());
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Path fresh = file.resolveSibling("slack.json.new");
            Files.writeString(fresh, json.toString(), UTF_8);
            move(fresh, file);
        } catch (IOException e) {
            log.warn("the playground's team could not be written to {}: {}", file, e.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        writer.shutdownNow();
        write();
    }
}
