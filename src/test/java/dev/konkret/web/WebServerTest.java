package dev.konkret.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void head_says_what_get_says_without_a_body(boolean overHttp) throws IOException, InterruptedException {
        try (WebServer server = new WebServer(
                overHttp ? signature : null,
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                () -> Optional.of("Redis does not answer"),
                new Metrics())) {
            server.start("127.0.0.1", 0);

            for (String path : List.of("/healthz", "/readyz", "/metrics", "/nothing-here")) {
                HttpResponse<String> head = http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

                assertThat(head.statusCode()).isEqualTo(get(server, path).statusCode());
                assertThat(head.headers().map()).containsKeys("content-type", "content-security-policy");
                assertThat(head.body()).isEmpty();
            }
        }
    }

    @Test
    void the_right_address_asked_the_wrong_way_is_not_unknown() throws IOException, InterruptedException {
        try (WebServer server = new WebServer(
                signature,
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics())) {
            server.start("127.0.0.1", 0);

            HttpResponse<String> browser = get(server, "/slack/events");
            HttpResponse<String> posted = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/readyz"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(browser.statusCode()).isEqualTo(405);
            assertThat(browser.headers().firstValue("Allow")).hasValue("POST");
            assertThat(browser.body()).contains("for Slack");
            assertThat(posted.statusCode()).isEqualTo(405);
            assertThat(posted.headers().firstValue("Allow")).hasValue("GET");
        }
    }

    @Test
    void a_port_this_user_may_not_open_is_not_one_in_use() {
        assertThat(WebServer.isForbidden(new IOException("Failed to bind", new BindException("Permission denied"))))
                .isTrue();
        assertThat(WebServer.isForbidden(new BindException("Address already in use")))
                .isFalse();
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_refused_and_a_smaller_one_comes_whole() {
        try (WebServer server = new WebServer(
                signature,
                (body, type) -> CompletableFuture.completedStage(
                        new Inbox.Answer(200, "text/plain", String.valueOf(body.length), "x")),
                Optional::empty,
                new Metrics())) {
            server.start("127.0.0.1", 0);

            assertThat(deliver(server.port(), "x".repeat(1 << 20)).join().body())
                    .isEqualTo("1048576");
            assertThat(deliver(server.port(), "x".repeat((1 << 20) + 1)).join().statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void an_answer_that_fails_is_a_500_without_a_word() {
        try (WebServer server = new WebServer(
                signature,
                (body, type) -> CompletableFuture.failedStage(new IllegalStateException("on purpose")),
                Optional::empty,
                new Metrics())) {
            server.start("127.0.0.1", 0);

            HttpResponse<String> answer = deliver(server.port(), "{}").join();

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void browsers_are_told_to_load_nothing_and_nobody_is_told_the_server() throws IOException, InterruptedException {
        try (WebServer server = new WebServer(
                new Signature("secret", Clock.systemUTC()),
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics())) {
            server.start("127.0.0.1", 0);
            for (String path : List.of("/healthz", "/readyz", "/metrics", "/nothing-here", "/slack/events")) {
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
                assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                        .hasValue("max-age=31536000");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/%zz, x, 400", "/LONG, x, 414", "/, LONG, 431"})
    void what_is_refused_before_anybody_reads_it_is_guarded_as_well(String path, String header, int status)
            throws IOException {
        String rubbish = "x".repeat(20_000);
        try (WebServer server = new WebServer(
                signature,
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics())) {
            server.start("127.0.0.1", 0);
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                String request =
                        "GET " + path + " HTTP/1.1\r\nHost: x\r\nX-Header: " + header + "\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.replace("LONG", rubbish).getBytes(StandardCharsets.US_ASCII));

                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 " + status)
                        .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                        .doesNotContain("Server:");
            }
        }
    }

    @Test
    void figures_count_deliveries_by_what_came_of_them() throws IOException, InterruptedException {
        try (WebServer server = new WebServer(
                signature,
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "chatter")),
                Optional::empty,
                new Metrics())) {
            server.start("127.0.0.1", 0);
            deliver(server.port(), "{}").join();
            assertThat(get(server, "/metrics").body())
                    .contains("konkret_deliveries_seconds_count{outcome=\"chatter\"} 1")
                    .contains("jvm_memory_used_bytes");
            deliver(server.port(), "{}").join();

            assertThat(get(server, "/metrics").body())
                    .contains("konkret_deliveries_seconds_count{outcome=\"chatter\"} 2");
            assertThat(get(server, "/healthz").body()).isEqualTo("ok");
            assertThat(get(server, "/elsewhere").statusCode()).isEqualTo(404);
            assertThat(get(server, "/slack/events").statusCode()).isEqualTo(405);
        }
    }

    private HttpResponse<String> get(WebServer server, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
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
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
