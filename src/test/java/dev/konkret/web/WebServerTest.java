package dev.konkret.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebServerTest {
    private final Signature signature = new Signature("secret", Clock.systemUTC());
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void what_is_being_answered_when_it_stops_is_answered() {
        CountDownLatch arrived = new CountDownLatch(1);
        CompletableFuture<Inbox.Answer> late = new CompletableFuture<>();
        WebServer server = new WebServer(
                signature,
                (body, type) -> {
                    arrived.countDown();
                    return late;
                },
                Optional::empty,
                new Metrics());
        server.start("127.0.0.1", 0);
        CompletableFuture<HttpResponse<String>> answer = deliver(server.port(), "{}");
        waitFor(arrived);

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
        await().during(Duration.ofMillis(1_500)).until(() -> !answer.isCompletedExceptionally());
        late.complete(new Inbox.Answer(200, "text/plain; charset=utf-8", "späte Antwort", "late"));

        assertThat(answer.join().statusCode()).isEqualTo(200);
        assertThat(answer.join().body()).isEqualTo("späte Antwort");
        stopping.join();
    }

    @Test
    void it_says_why_it_is_not_ready() throws IOException, InterruptedException {
        try (WebServer server = new WebServer(
                signature,
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                () -> Optional.of("Redis does not answer"),
                new Metrics())) {
            server.start("127.0.0.1", 0);

            HttpResponse<String> ready = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/readyz"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).isEqualTo("Redis does not answer");
        }
    }

    private CompletableFuture<HttpResponse<String>> deliver(int port, String body) {
        String at = String.valueOf(Instant.now().getEpochSecond());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return http.sendAsync(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                        .header("X-Slack-Request-Timestamp", at)
                        .header("X-Slack-Signature", signature.sign(at, bytes))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
