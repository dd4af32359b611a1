package dev.konkret.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.playground.MovableClock;
import dev.konkret.playground.Schedule;
import dev.konkret.playground.SimulatedSlack;
import dev.konkret.playground.SlackApp;
import dev.konkret.playground.SlackOptions;
import dev.konkret.redis.RedisOnce;
import dev.konkret.redis.TestRedis;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Envelopes while connections are replaced and broken all the time: none lost, none counted twice. How many there are, the
 * environment may say: {@code KONKRET_ENVELOPES=10000}.
 */
class ReconnectsTest {
    private static final int ENVELOPES = Integer.parseInt(System.getenv().getOrDefault("KONKRET_ENVELOPES", "600"));
    private static final int AT_ONCE = 8;
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final Pace QUICK = new Pace(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofMillis(500),
            Duration.ofMillis(20),
            Duration.ofMillis(100));

    private final Map<String, AtomicInteger> handled = new ConcurrentHashMap<>();
    private final AtomicInteger came = new AtomicInteger();

    @Test
    void while_slack_only_asks_for_new_connections_nothing_even_comes_twice() throws Exception {
        Deliveries sent = run(slack -> slack.sockets().refresh());

        assertThat(handled).hasSize(ENVELOPES);
        assertThat(came.get()).isEqualTo(ENVELOPES);
        assertThat(sent.again().get()).isZero();
    }

    @Test
    void while_connections_break_nothing_is_lost_and_nothing_counts_twice() throws Exception {
        AtomicInteger turn = new AtomicInteger();
        Deliveries sent = run(slack -> {
            if (turn.incrementAndGet() % 3 == 0) slack.sockets().refresh();
            else slack.sockets().cut();
        });

        assertThat(handled).hasSize(ENVELOPES);
        assertThat(handled.values()).allSatisfy(times -> assertThat(times.get()).isOne());
        assertThat(sent.again().get()).isPositive();
    }

    private record Deliveries(AtomicInteger again) {}

    private Deliveries run(Consumer<SimulatedSlack> disturb) throws Exception {
        RedisOnce once = new RedisOnce(TestRedis.empty());
        ExecutorService work = Executors.newFixedThreadPool(AT_ONCE);
        ScheduledExecutorService trouble = Executors.newSingleThreadScheduledExecutor();
        Deliveries deliveries = new Deliveries(new AtomicInteger());
        long began = System.nanoTime();
        AtomicInteger disturbed = new AtomicInteger();
        try (SimulatedSlack slack = slack();
                SocketMode mode = new SocketMode(
                        URI.create(slack.apiUrl()),
                        "xapp-1",
                        (body, type) -> CompletableFuture.supplyAsync(() -> received(body, once), work),
                        SocketMode.CONNECTIONS,
                        QUICK,
                        new Random(1)::nextDouble)) {
            mode.start();
            await().until(() -> slack.sockets().count() == SocketMode.CONNECTIONS);
            var unused = trouble.scheduleWithFixedDelay(
                    () -> {
                        disturbed.incrementAndGet();
                        disturb.accept(slack);
                    },
                    50,
                    150,
                    TimeUnit.MILLISECONDS);
            ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
            CompletableFuture.allOf(IntStream.range(0, ENVELOPES)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> deliver(slack, i, deliveries), senders))
                            .toArray(CompletableFuture[]::new))
                    .get(5, TimeUnit.MINUTES);
            senders.shutdown();
            trouble.shutdownNow();
        } finally {
            trouble.shutdownNow();
            work.shutdown();
        }
        System.out.printf(
                "%d envelopes, %d disturbances, %d delivered again, %d came, %d handled, %d ms%n",
                ENVELOPES,
                disturbed.get(),
                deliveries.again().get(),
                came.get(),
                handled.size(),
                (System.nanoTime() - began) / 1_000_000);
        return deliveries;
    }

    /** As Slack does: until it is acknowledged. */
    private static void deliver(SimulatedSlack slack, int i, Deliveries deliveries) {
        JsonNode event = JsonMapper.shared().createObjectNode().put("event_id", "Ev" + i);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(2))
                .until(() -> {
                    boolean taken = slack.sockets()
                            .send("event", "application/json", new byte[0], Map.of(), event)
                            .isAcknowledged();
                    if (!taken) deliveries.again().incrementAndGet();
                    return taken;
                });
    }

    private SocketInbox.Answer received(byte[] body, RedisOnce once) {
        came.incrementAndGet();
        String id = JsonMapper.shared()
                .readTree(new String(body, StandardCharsets.UTF_8))
                .path("event_id")
                .asString();
        if (once.first(TEAM, id, Duration.ofHours(1))) {
            handled.computeIfAbsent(id, i -> new AtomicInteger()).incrementAndGet();
        }
        return new SocketInbox.Answer(200, "", "");
    }

    private static SimulatedSlack slack() throws Exception {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        SimulatedSlack slack = new SimulatedSlack(new SlackOptions(
                "127.0.0.1",
                0,
                "unused",
                "xoxb-1",
                () -> URI.create("http://127.0.0.1:1/"),
                new MovableClock(Clock.system(berlin), berlin),
                Schedule.UNKNOWN,
                null,
                Files.readString(Path.of("manifest.yml")),
                () -> {},
                Duration.ofMillis(500),
                new Random(2),
                SlackApp.inSocketMode("xapp-1")));
        slack.start();
        return slack;
    }
}
