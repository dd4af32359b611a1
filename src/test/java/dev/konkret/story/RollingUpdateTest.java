package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.ServerProcess;
import dev.konkret.redis.StoredTexts;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes are replaced one after the other while people write. Each is taken out of the service first, as Kubernetes
 * does, then asked to stop. No event is lost, and Slack never has to deliver one again.
 */
class RollingUpdateTest {
    private static final int REPLICAS = 3;
    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(25);

    @TempDir
    Path folder;

    private final List<Process> replicas = new ArrayList<>();
    private final List<Process> inService = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();

    private record Process(Replica replica, Wire wire, AtomicInteger underWay) {
        Process(Replica replica, Wire wire) {
            this(replica, wire, new AtomicInteger());
        }

        boolean isReady() {
            return wire.get("/readyz").body().equals("ready");
        }
    }

    @Test
    void an_update_loses_no_event() {
        try (ServerProcess server = ServerProcess.start(
                        ServerProcess.any(),
                        "appendonly yes\nappendfsync always\nsave \"\"\nmaxmemory-policy noeviction\n");
                RedisConnection redis = RedisConnection.open("redis://" + server.address(), "test");
                SlackStore slack = new SlackStore(Instant::now, person -> "Europe/Berlin", new Random(1))) {
            slack.behave();
            for (int i = 0; i < REPLICAS; i++) replicas.add(process(server, slack, FreePort.any()));
            replicas.forEach(RollingUpdateTest::awaitReady);
            inService.addAll(replicas);
            assertThat(replicas.get(0).wire().deliver(Wire.FORM, command()).statusCode())
                    .isEqualTo(200);

            AtomicBoolean rolling = new AtomicBoolean(true);
            AtomicInteger written = new AtomicInteger();
            ExecutorService people = Executors.newFixedThreadPool(4);
            CompletableFuture<?> writing = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> write(rolling, written), people),
                    CompletableFuture.runAsync(() -> write(rolling, written), people));
            for (Process one : replicas) {
                inService.remove(one);
                // What was sent while it was still in service arrives; a cluster waits a few seconds for that.
                await().pollInterval(Duration.ofMillis(2))
                        .until(() -> one.underWay().get() == 0);
                one.replica().stopAndStartAnother();
                awaitReady(one);
                inService.add(one);
            }
            rolling.set(false);
            writing.join();
            people.shutdown();

            long kept = StoredTexts.keys(redis).stream()
                    .filter(key -> key.contains(":T1:q:"))
                    .count();
            System.out.printf(
                    "%d events while %d processes were replaced: %d kept, %d delivered again%n",
                    written.get(), REPLICAS, kept, again.get());
            assertThat(written.get()).isGreaterThan(50);
            assertThat(kept).isEqualTo(written.get());
            assertThat(again.get()).isZero();
        } finally {
            replicas.forEach(one -> one.replica().close());
        }
    }

    private void write(AtomicBoolean rolling, AtomicInteger written) {
        while (rolling.get()) {
            int number = written.incrementAndGet();
            long next = System.nanoTime() + BETWEEN_EVENTS.toNanos();
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> taken(number));
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(() -> System.nanoTime() >= next);
        }
    }

    private boolean taken(int number) {
        List<Process> now = List.copyOf(inService);
        Process one = now.get(turn.incrementAndGet() % now.size());
        one.underWay().incrementAndGet();
        try {
            if (!inService.contains(one)) return false;
            HttpResponse<String> answer = one.wire().deliver(Wire.JSON, event(number));
            if (answer.statusCode() == 200) return true;
        } catch (RuntimeException hungUp) {
            // Slack would deliver it again, as happens here.
        } finally {
            one.underWay().decrementAndGet();
        }
        again.incrementAndGet();
        return false;
    }

    private Process process(ServerProcess server, SlackStore slack, int port) {
        Map<String, String> environment = Map.of(
                "REDIS_URL", "redis://" + server.address(), "SLACK_API_URL", slack.api(), "PORT", String.valueOf(port));
        return new Process(
                new Replica(environment, folder.resolve("replicas.log")), new Wire(port, "bench-signing-secret"));
    }

    private static void awaitReady(Process one) {
        await().pollInterval(Duration.ofMillis(100)).ignoreExceptions().until(one::isReady);
    }

    private static String command() {
        return "team_id=T1&channel_id=C1&user_id=U1&command=%2Fkonkret&text=hier+an&trigger_id=1.2.3&response_url=";
    }

    private static String event(int number) {
        return """
                {"type":"event_callback","team_id":"T1","event_id":"Ev%d","event":{"type":"message","user":"U%d","channel":"C1",
                "channel_type":"channel","ts":"%d.000100","text":"Wir müssten mal die Ablage Nummer %d aufräumen"}}""".formatted(number, number, 1_800_000_000L + number, number);
    }
}
