package dev.konkret.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.agenda.Patience;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.TestRedis;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackFiles;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture reaches a thread once, whatever Slack says on the way. */
class PicturePostTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Appointment APPOINTMENT = new Appointment(new TeamId("T1"), Appointment.Kind.HELP, "4f2a");

    private final AtomicLong passed = new AtomicLong();
    private final RedisAgenda agenda = new RedisAgenda(TestRedis.empty(), passed::get);
    private final List<String> calls = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final AtomicInteger drawn = new AtomicInteger();
    private final List<String> lost = new ArrayList<>();
    private String lastPost = "";
    private Runnable begin = () -> {};
    private HttpServer server;
    private PicturePost pictures;

    @BeforeEach
    void slack_is_there() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        answers.put(
                "files.getUploadURLExternal",
                "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + base + "/upload/F1\"}");
        answers.put("F1", "OK");
        answers.put("files.completeUploadExternal", "{\"ok\":true,\"files\":[{\"id\":\"F1\"}]}");
        answers.put("chat.postMessage", "{\"ok\":true,\"ts\":\"1.2\"}");
        Slack slack = SlackClient.calling(URI.create(base + "/api/"));
        SlackCalls slackCalls = new SlackCalls(slack, "xoxb-test");
        Post post = new Post(agenda, slackCalls, new Random(1), Patience.USUAL, new NoTally());
        begin = () -> pictures =
                new PicturePost(new PictureFiles(new SlackFiles(slack, () -> "xoxb-test")), slackCalls, post, agenda);
        begin();
        agenda.put(new Due(APPOINTMENT, agenda.now()));
    }

    /** A process that begins knows of no files. */
    private void begin() {
        begin.run();
    }

    @AfterEach
    void slack_goes() {
        server.stop(0);
    }

    @Test
    void it_is_sent_completed_and_named_by_a_message_in_the_thread() {
        deliver();

        assertThat(calls)
                .containsExactly(
                        "files.getUploadURLExternal", "F1", "files.completeUploadExternal", "chat.postMessage");
        assertThat(lastPost).contains("\"slack_file\":{\"id\":\"F1\"}", "thread_ts=1.1", "Zwei &lt;b&gt; Äste");
        assertThat(agenda.nextDue()).isEmpty();
    }

    @Test
    void the_same_picture_is_not_sent_a_second_time() {
        deliver();
        agenda.put(new Due(APPOINTMENT, agenda.now()));

        deliver();

        assertThat(calls).filteredOn("chat.postMessage"::equals).hasSize(1);
        assertThat(drawn).hasValue(1);
    }

    @Test
    void without_the_permission_there_is_no_picture_and_nothing_is_tried_again() {
        answers.put("files.getUploadURLExternal", "{\"ok\":false,\"error\":\"missing_scope\"}");

        deliver();

        assertThat(calls).containsExactly("files.getUploadURLExternal");
        assertThat(agenda.nextDue()).isEmpty();
        assertThat(lost).containsExactly("missing_scope");
    }

    @Test
    void what_slack_does_not_take_for_two_hours_is_given_up_and_told_once() {
        answers.put("F1", "500");
        Instant began = agenda.now();
        int tries = 0;
        for (Optional<Instant> next = agenda.nextDue(); next.isPresent(); next = agenda.nextDue()) {
            assertThat(lost).isEmpty();
            passed.addAndGet(
                    Math.max(0, Duration.between(agenda.now(), next.get()).toMillis()) + 1);
            deliver();
            assertThat(++tries).as("less and less often").isLessThan(30);
        }

        assertThat(lost).containsExactly("no_upload_for_two_hours");
        assertThat(Duration.between(began, agenda.now())).isBetween(Duration.ofHours(2), Duration.ofMinutes(135));
        assertThat(calls).doesNotContain("chat.postMessage");
    }

    @Test
    void a_doubt_about_the_message_outlives_a_file_that_does_not_arrive() {
        answers.put("chat.postMessage", "500");
        deliver();
        answers.put("chat.postMessage", "{\"ok\":true,\"ts\":\"1.2\"}");
        answers.put("F1", "500");
        begin();

        passed.addAndGet(Duration.ofMinutes(2).toMillis());
        deliver();
        answers.put("F1", "OK");
        passed.addAndGet(Duration.ofMinutes(20).toMillis());
        deliver();

        assertThat(calls).filteredOn("chat.postMessage"::equals).hasSize(1);
        assertThat(lost).as("rather not at all than twice").containsExactly("unsure");
    }

    @Test
    void a_file_that_did_not_arrive_is_sent_again_later() {
        answers.put("F1", "500");

        deliver();

        assertThat(calls).containsExactly("files.getUploadURLExternal", "F1");
        assertThat(agenda.nextDue()).isPresent();
    }

    @Test
    void a_file_slack_has_not_looked_at_yet_is_named_again_later_without_being_sent_again() {
        answers.put("chat.postMessage", "{\"ok\":false,\"error\":\"invalid_blocks\"}");
        Claim claim = claim();
        pictures.send(claim, letter());
        assertThat(agenda.nextDue()).isPresent();
        answers.put("chat.postMessage", "{\"ok\":true,\"ts\":\"1.2\"}");

        passed.addAndGet(Duration.ofMinutes(2).toMillis());
        deliver();

        assertThat(calls).filteredOn("F1"::equals).hasSize(1);
        assertThat(calls).filteredOn("chat.postMessage"::equals).hasSize(2);
        assertThat(agenda.nextDue()).isEmpty();
    }

    @Test
    void when_nobody_knows_whether_the_message_arrived_it_is_not_sent_again() {
        answers.put("chat.postMessage", "500");
        deliver();
        answers.put("chat.postMessage", "{\"ok\":true,\"ts\":\"1.2\"}");

        passed.addAndGet(Duration.ofMinutes(2).toMillis());
        deliver();

        assertThat(calls).filteredOn("chat.postMessage"::equals).hasSize(1);
        assertThat(agenda.nextDue()).isEmpty();
    }

    @Test
    void nothing_is_sent_to_an_address_in_the_clear() {
        answers.put(
                "files.getUploadURLExternal",
                "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"http://files.example/F1\"}");

        deliver();

        assertThat(calls).containsExactly("files.getUploadURLExternal");
        assertThat(agenda.nextDue()).isEmpty();
    }

    private void deliver() {
        pictures.send(claim(), letter());
    }

    private Claim claim() {
        return agenda.claimDue(1, LEASE).get(0);
    }

    private PictureLetter letter() {
        return new PictureLetter(
                "map:4f2a:1",
                "C1",
                "1.1",
                "karte.png",
                () -> {
                    drawn.incrementAndGet();
                    return new byte[] {1, 2, 3};
                },
                "Zwei <b> Äste",
                Texts.in(Language.DE),
                lost::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        calls.add(name);
        if (name.equals("chat.postMessage")) {
            lastPost = URLDecoder.decode(new String(body, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        String answer = answers.get(name);
        int status = answer.equals("500") ? 500 : 200;
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
