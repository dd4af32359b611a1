package dev.konkret.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody sends a delivery letter by letter, to keep the door busy. */
@Timeout(60)
class SlowSenderTest {
    private static final int SENDERS = 300;
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    private final WebServer server = new WebServer(
            new Signature("secret", Clock.systemUTC()),
            (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
            Optional::empty,
            new Metrics());
    private final ScheduledExecutorService dripping = Executors.newSingleThreadScheduledExecutor();
    private final List<Socket> senders = new ArrayList<>();

    @BeforeEach
    void morning() {
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void evening() throws IOException {
        dripping.shutdownNow();
        for (Socket sender : senders) sender.close();
        server.close();
    }

    @Test
    void who_takes_longer_than_slack_does_is_hung_up_on_although_something_keeps_coming() throws Exception {
        Socket sender = begins("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
        var unused = dripping.scheduleWithFixedDelay(() -> drip(sender), 0, 200, TimeUnit.MILLISECONDS);

        BufferedReader answer = new BufferedReader(new InputStreamReader(sender.getInputStream(), US_ASCII));

        assertThat(answer.readLine()).contains("408");
        while (reads(answer)) {}
    }

    @Test
    void hundreds_of_them_do_not_keep_anybody_else_waiting() throws Exception {
        for (int i = 0; i < SENDERS; i++) {
            begins(
                    i % 2 == 0
                            ? "POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nx"
                            : "GET /goals/x HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        }

        for (String path : List.of("/healthz", "/readyz")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    private Socket begins(String text) throws IOException {
        Socket sender = new Socket(InetAddress.getLoopbackAddress(), server.port());
        senders.add(sender);
        sender.setSoTimeout(PATIENCE_MILLIS);
        sender.getOutputStream().write(text.getBytes(US_ASCII));
        sender.getOutputStream().flush();
        return sender;
    }

    private static void drip(Socket sender) {
        try {
            sender.getOutputStream().write('x');
            sender.getOutputStream().flush();
        } catch (IOException hungUp) {
            // That is what it was for.
        }
    }

    /** Returns whether there is more; a line that is cut says that there is not. */
    private static boolean reads(BufferedReader answer) throws IOException {
        try {
            return answer.readLine() != null;
        } catch (SocketException cut) {
            return false;
        }
    }
}
