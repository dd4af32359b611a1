package dev.konkret;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Due;
import dev.konkret.agenda.Patience;
import dev.konkret.hook.HookReach;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.secret.LinkSettings;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.deliver.BenchNudges;
import dev.konkret.text.Language;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One replica of the bot as production wires it, for faults and benchmarks: set up by the environment, with a clock that may
 * stand elsewhere, and with a hook for nudges by the thousand on the port 10,000 above its own.
 */
public final class BenchBot {
    private static final int HOOK_ABOVE = 10_000;

    private BenchBot() {}

    /** Runs until it is killed. Knows REDIS_URL, SLACK_API_URL, PORT, SHIFT_MS, and PATIENCE_MS as "answer,lease,settle". */
    public static void main(String[] args) throws Exception {
        long shift = Long.parseLong(env("SHIFT_MS", "0"));
        String[] times = env("PATIENCE_MS", "10000,30000,30000").split(",");
        Patience patience = new Patience(millis(times[0]), millis(times[1]), millis(times[2]));
        int port = Integer.parseInt(env("PORT", "0"));
        URI api = URI.create(env("SLACK_API_URL", "http://127.0.0.1:18080/api/"));
        String owner = ProcessHandle.current().pid() + "x" + System.nanoTime();
        RedisConnection redis = RedisConnection.open(env("REDIS_URL", "redis://127.0.0.1:6379"), owner);
        Clock wall = Clock.systemUTC();
        Agenda agenda = new RedisAgenda(redis, () -> shift);
        var slack = SlackClient.calling(api, patience.answer(), patience.call());
        Bot bot = new Bot(
                new BotSettings(
                        new WayIn.Http("xoxb-bench", "bench-signing-secret"),
                        api,
                        "127.0.0.1",
                        port,
                        ZoneId.of("Europe/Berlin"),
                        Language.DE,
                        Region.of("DE"),
                        new BotClock(Clock.offset(wall, Duration.ofMillis(shift)), wall, () -> shift),
                        new Random(),
                        redis,
                        new LinkSettings(null, null),
                        patience,
                        FollowUpPlan.KEPT,
                        HookReach.ANYWHERE),
                others -> new BenchNudges(others, agenda, slack, patience));
        bot.start();
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close));
        if (port != 0) hook(port + HOOK_ABOVE, agenda);
        Thread.currentThread().join();
    }

    private static void hook(int port, Agenda agenda) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/bench/nudges", exchange -> {
            long began = System.nanoTime();
            put(JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()), agenda);
            byte[] answer = ("{\"ok\":true,\"ms\":" + (System.nanoTime() - began) / 1_000_000 + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private static void put(JsonNode order, Agenda agenda) {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        CompletableFuture.allOf(IntStream.range(0, order.path("count").asInt())
                        .mapToObj(i -> CompletableFuture.runAsync(() -> agenda.put(due(order, i)), threads))
                        .toArray(CompletableFuture[]::new))
                .join();
        threads.shutdown();
    }

    private static Due due(JsonNode order, int i) {
        int count = order.path("count").asInt();
        TeamId team = new TeamId("T" + i % order.path("teams").asInt(1));
        String channel = "C" + i % order.path("channels").asInt(count);
        long at = order.path("dueMs").asLong() + i * order.path("spreadMs").asLong(0) / count;
        String id = order.path("prefix").asString("n-") + i;
        return new Due(BenchNudges.appointment(team, id, channel), Instant.ofEpochMilli(at));
    }

    private static Duration millis(String text) {
        return Duration.ofMillis(Long.parseLong(text.trim()));
    }

    private static String env(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
