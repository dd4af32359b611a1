package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.konkret.redis.StartFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody is quicker than the bot: the page of the playground is there a moment before it. */
class PlaygroundStartTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    private int port;
    private Thread playground;

    @BeforeEach
    void the_playground_is_started() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
        Map<String, String> settings = Map.of("PORT", String.valueOf(port), "KONKRET_DATA", data.toString());
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        World world = new World(Clock.systemUTC(), new SecureRandom(), out, false, () -> settings);
        playground = new Thread(() -> {
            try {
                new Playground(world).call();
            } catch (InterruptedException evening) {
                Thread.currentThread().interrupt();
            }
        });
        playground.start();
    }

    @AfterEach
    void evening() throws InterruptedException {
        playground.interrupt();
        playground.join(Duration.ofSeconds(30).toMillis());
    }

    @Test
    void what_is_done_before_the_bot_is_up_waits_for_it() throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .ignoreExceptions()
                .until(() -> post("clock", "{\"advance\":\"PT1M\"}").contains("\"ok\":true"));

        String typed = post(
                "command",
                "{\"user\":\"U0BEN\",\"channel\":\"C0MARKETING\",\"command\":\"/konkret\",\"text\":\"hilfe\"}");
        assertThat(typed).contains("\"ok\":true");
        assertThat(get("log")).contains("to_bot").doesNotContain("\"failure\"");
    }

    @Test
    void a_second_one_on_the_same_folder_is_told_so_and_disturbs_nobody() throws Exception {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> get("state").contains("\"channels\""));
        Map<String, String> settings = Map.of("PORT", "0", "KONKRET_DATA", data.toString());
        PrintStream silence = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Playground second =
                new Playground(new World(Clock.systemUTC(), new SecureRandom(), silence, false, () -> settings));

        assertThatThrownBy(second::call).isInstanceOf(StartFailure.class).hasMessageContaining("KONKRET_DATA");
        assertThat(post("clock", "{\"advance\":\"PT1M\"}")).contains("\"ok\":true");
    }

    private String post(String what, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(control(what)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String get(String what) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(control(what)));
    }

    private URI control(String what) {
        return URI.create("http://127.0.0.1:" + port + "/control/" + what);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
