package dev.konkret.story;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.redis.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What reminders cost the bot, for the page about sizes: thousands in 100 workspaces due at once, a Slack in this process that
 * answers at once, the bot in a process of its own whose computing time is read before and after. Linux only.
 */
final class BenchReminders {
    private static final int WARM_UP = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long TICK_MICROS = 10_000;

    private final AtomicInteger posted = new AtomicInteger();
    private final int port = FreePort.any();

    private BenchReminders() {}

    /** Prints the figures; {@code args} may say how many. */
    public static void main(String[] args) throws Exception {
        new BenchReminders().run(args.length == 0 ? 10_000 : Integer.parseInt(args[0]));
    }

    private void run(int count) throws Exception {
        HttpServer slack = slack();
        String durable = "appendonly yes\nappendfsync always\nhash-max-listpack-value 1024\n";
        try (ServerProcess redis = ServerProcess.start(ServerProcess.any(), durable)) {
            ProcessBuilder child = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "dev.konkret.BenchBot")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            child.environment().put("REDIS_URL", "redis://" + redis.address());
            child.environment().put("PORT", String.valueOf(port));
            child.environment()
                    .put(
                            "SLACK_API_URL",
                            "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
            Process bot = child.start();
            try {
                Wire wire = new Wire(port, "bench-signing-secret");
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(20))
                        .ignoreExceptions()
                        .until(() -> wire.get("/readyz").body().equals("ready"));
                round(WARM_UP, "w-", bot);
                round(count, "m-", bot);
            } finally {
                bot.destroy();
            }
        } finally {
            slack.stop(0);
        }
    }

    /** All are put down before the first is due. */
    private void round(int count, String prefix, Process bot) throws Exception {
        int before = posted.get();
        long due = System.currentTimeMillis() + Math.max(5_000, count * 2L);
        order("{\"count\":%d,\"teams\":100,\"dueMs\":%d,\"prefix\":\"%s\"}".formatted(count, due, prefix));
        if (System.currentTimeMillis() > due) System.out.println("the first were due before the last was put down");
        long cpu = cpuMicros(bot);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> posted.get() - before >= count);
        double seconds = (System.currentTimeMillis() - due) / 1_000.0;
        double each = (cpuMicros(bot) - cpu) / (double) count;
        System.out.printf(
                "%,d reminders: %.0f a second, %.0f us of computing each, so %.0f a second and core%n",
                count, count / seconds, each, 1_000_000 / each);
    }

    private void order(String json) throws IOException, InterruptedException {
        HttpRequest put = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + 10_000) + "/bench/nudges"))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpClient.newHttpClient().send(put, HttpResponse.BodyHandlers.ofString());
    }

    private HttpServer slack() throws IOException {
        HttpServer slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.setExecutor(Executors.newFixedThreadPool(16));
        slack.createContext("/api/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean post = exchange.getRequestURI().getPath().endsWith("chat.postMessage");
            int number = post ? posted.incrementAndGet() : 0;
            byte[] answer =
                    ("{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\",\"url\":\"https://x/\",\"channel\":\"C1\",\"ts\":\"1742000000.%06d\"}"
                                    .formatted(number))
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        slack.start();
        return slack;
    }

    private static long cpuMicros(Process bot) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + bot.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MICROS;
    }
}
