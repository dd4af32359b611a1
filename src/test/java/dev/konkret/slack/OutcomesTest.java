package dev.konkret.slack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.SlackResult.NotReached;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.slack.SlackResult.Unknown;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack's answers mean for whoever sends again, or does not: certain is only what was certainly not done. */
class OutcomesTest {
    private static final Duration ANSWER = Duration.ofMillis(300);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        end.countDown();
        server.close();
        threads.shutdownNow();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "30,30", "0,1", "'',30", "soon,30", "99999999999,3600", "99999999999999999999,30"})
    void it_is_waited_as_long_as_slack_says_within_reason(String said, long seconds) {
        String header = said.isEmpty() ? "" : "Retry-After: " + said + "\r\n";

        assertThat(answered("429 Too Many Requests", header, "{\"ok\":false,\"error\":\"ratelimited\"}"))
                .isEqualTo(new RateLimited<>(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 Internal Server Error", "503 Service Unavailable"})
    void after_a_failure_of_slack_nobody_knows(String status) {
        assertThat(answered(status, "", "sorry")).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "<html>Please log in to the network</html>", "{\"ok\":tru", "[]", "ok"})
    void after_what_is_no_answer_of_slack_nobody_knows(String body) {
        assertThat(answered("200 OK", "", body)).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
    void what_slack_may_have_done_partly_nobody_knows(String code) {
        assertThat(answered("200 OK", "", "{\"ok\":false,\"error\":\"" + code + "\"}"))
                .isEqualTo(new Unknown<>(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_in_channel", "channel_not_found", "is_archived", "user_not_found"})
    void what_slack_refuses_for_good_is_refused(String code) {
        assertThat(answered("200 OK", "", "{\"ok\":false,\"error\":\"" + code + "\"}"))
                .isEqualTo(new Refused<>(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token_revoked", "invalid_auth", "account_inactive"})
    void without_an_installation_everything_waits(String code) {
        assertThat(answered("200 OK", "", "{\"ok\":false,\"error\":\"" + code + "\"}"))
                .isEqualTo(new Stopped<>(code));
    }

    @Test
    void a_missing_scope_stops_only_what_nothing_goes_without() {
        String lacking = "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"%s\"}";

        assertThat(answered("200 OK", "", lacking.formatted("chat:write"))).isEqualTo(new Stopped<>("missing_scope"));
    }

    @Test
    void a_body_that_was_cut_off_says_nothing() {
        assertThat(answered("200 OK", "Content-Length: 1000\r\n", "{\"ok\":tr")).isInstanceOf(Unknown.class);
    }

    @Test
    void a_body_that_does_not_come_says_nothing() {
        serve(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"ok\":"
                    .getBytes(US_ASCII));
            out.flush();
            await();
        });

        assertThat(asked()).isInstanceOf(Unknown.class);
    }

    @Test
    void no_answer_at_all_says_nothing() {
        serve(out -> await());

        assertThat(asked()).isInstanceOf(Unknown.class);
    }

    @Test
    void a_connection_that_breaks_off_says_nothing() {
        serve(out -> {});

        assertThat(asked()).isInstanceOf(Unknown.class);
    }

    @Test
    void where_nobody_listens_nothing_was_done() throws IOException {
        server.close();

        assertThat(asked()).isInstanceOf(NotReached.class);
    }

    /** What the server does once it has heard the request. */
    @FunctionalInterface
    private interface Reply {
        void to(OutputStream out) throws IOException;
    }

    private SlackResult<?> answered(String status, String headers, String body) {
        serve(out -> out.write(("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        + headers + "\r\n" + body)
                .getBytes(US_ASCII)));
        return asked();
    }

    private void serve(Reply reply) {
        threads.execute(() -> {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    int heard = client.getInputStream().read(new byte[8192]);
                    if (heard > 0) reply.to(client.getOutputStream());
                } catch (IOException e) {
                    // The client has hung up, or the test is over.
                }
            }
        });
    }

    private void await() {
        try {
            var unused = end.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SlackResult<?> asked() {
        URI api = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
        return new SlackCalls(SlackClient.calling(api, ANSWER, ANSWER.multipliedBy(2)), () -> "xoxb-test")
                .openDirectMessage("U1");
    }
}
