package dev.konkret.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.agenda.Patience;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackClient;
import dev.konkret.slack.SlackResult;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.exceptions.JedisConnectionException;

/** In which order things happen when a letter is brought to Slack: that is what keeps it from being lost or sent twice. */
class PostTest {
    private static final Instant NINE = Instant.parse("2025-03-07T08:00:00Z");
    private static final String NOTHING_THERE = "{\"ok\":true,\"messages\":[]}";
    private static final String ONE_COPY = """
            {"ok":true,"messages":[%s]}""".formatted(copy("10.1"));
    private static final String TWO_COPIES = """
            {"ok":true,"messages":[%s,%s]}""".formatted(copy("20.1"), copy("10.1"));

    private final List<String> happened = new CopyOnWriteArrayList<>();
    private final Notebook agenda = new Notebook();
    private Patience patience = Patience.USUAL;
    private String history = NOTHING_THERE;
    private HttpServer slack;

    @BeforeEach
    void start() throws IOException {
        slack = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        slack.createContext("/", exchange -> {
            String method = exchange.getRequestURI().getPath().substring(1);
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            happened.add(method.equals("chat.delete") ? "delete " + asked.replaceAll(".*ts=([^&]*).*", "$1") : method);
            byte[] answer = (method.equals("conversations.history") ? history : "{\"ok\":true}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        slack.start();
    }

    @AfterEach
    void stop() {
        slack.stop(0);
    }

    @Test
    void that_it_may_be_in_slack_is_noted_before_it_is_sent() {
        send(claim(null, null));

        assertThat(happened).containsExactly("begin", "send", "done");
    }

    @Test
    void without_that_note_nothing_is_sent() {
        agenda.lets = false;

        send(claim(null, null));

        assertThat(happened).containsExactly("begin");
    }

    @Test
    void slack_is_asked_before_a_second_attempt() {
        send(claim(new Claim.Doubt("m1", "D1", NINE.minusSeconds(31)), null));

        assertThat(happened).containsExactly("conversations.history", "begin", "send", "done");
    }

    @Test
    void what_slack_has_is_not_sent_again() {
        history = ONE_COPY;

        send(claim(new Claim.Doubt("m1", "D1", NINE.minusSeconds(31)), null));

        assertThat(happened).containsExactly("conversations.history", "done");
    }

    /** Whoever sent it may not be there any more to see it. */
    @Test
    void what_slack_has_twice_it_keeps_once() {
        history = TWO_COPIES;

        send(claim(new Claim.Doubt("m1", "D1", NINE.minusSeconds(31)), null));

        assertThat(happened).containsExactly("conversations.history", "delete 20.1", "done");
    }

    @Test
    void slack_is_not_believed_before_the_first_attempt_must_have_arrived() {
        send(claim(new Claim.Doubt("m1", "D1", NINE.minusSeconds(29)), null));

        assertThat(happened).containsExactly("later in doubt");
    }

    @Test
    void what_redis_may_have_forgotten_is_asked_for_too() {
        send(claim(null, NINE.minusSeconds(31)));

        assertThat(happened).containsExactly("conversations.history", "begin", "send", "done");
    }

    @Test
    void who_was_stopped_until_the_lease_was_almost_over_sends_nothing() {
        patience = new Patience(Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(20));
        agenda.takes = Duration.ofMillis(20);

        send(claim(null, null));

        assertThat(happened).containsExactly("begin");
    }

    @Test
    void who_was_overtaken_while_sending_takes_the_later_copy_back() {
        agenda.ours = false;
        history = TWO_COPIES;

        send(claim(null, null), "20.1");

        assertThat(happened).containsExactly("begin", "send", "done", "conversations.history", "delete 20.1");
    }

    /** Whoever sent the later one had looked too early, and looks no more. */
    @Test
    void who_was_overtaken_and_sent_the_earlier_copy_takes_the_other_one_back() {
        agenda.ours = false;
        history = TWO_COPIES;

        send(claim(null, null), "10.1");

        assertThat(happened).containsExactly("begin", "send", "done", "conversations.history", "delete 20.1");
    }

    @Test
    void who_was_overtaken_and_does_not_know_whether_it_arrived_looks() {
        agenda.ours = false;
        history = TWO_COPIES;

        send(claim(null, null), new SlackResult.Unknown<>("timeout"));

        assertThat(happened).containsExactly("begin", "send", "later in doubt", "conversations.history", "delete 20.1");
    }

    @Test
    void who_cannot_ask_redis_whether_somebody_took_over_looks() {
        agenda.away = true;
        history = TWO_COPIES;

        assertThatThrownBy(() -> send(claim(null, null), "20.1")).isInstanceOf(JedisConnectionException.class);

        assertThat(happened).containsExactly("begin", "send", "done", "conversations.history", "delete 20.1");
    }

    private void send(Claim claim) {
        send(claim, "5.1");
    }

    private void send(Claim claim, String ts) {
        send(claim, new SlackResult.Sent<>(ts));
    }

    private void send(Claim claim, SlackResult<String> result) {
        URI api = URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/");
        SlackCalls calls = new SlackCalls(SlackClient.calling(api), () -> "xoxb-test");
        new Post(agenda, calls, new Random(1), patience, new NoTally())
                .send(claim, new Letter("m1", "D1", Letter.Reach.READABLE, () -> {
                    happened.add("send");
                    return result;
                }));
    }

    private static Claim claim(Claim.@Nullable Doubt doubt, @Nullable Instant forgotten) {
        Appointment nudge = new Appointment(new TeamId("T1"), Appointment.Kind.NUDGE, "U1");
        return new Claim(
                nudge, NINE.minusSeconds(60), "f", doubt == null ? 0 : 1, doubt, null, NINE.plusSeconds(30), forgotten);
    }

    private static String copy(String ts) {
        return "{\"type\":\"message\",\"bot_id\":\"B1\",\"ts\":\"" + ts
                + "\",\"metadata\":{\"event_type\":\"konkret_message\",\"event_payload\":{\"nudge_id\":\"m1\"}}}";
    }

    /** Writes down what it is told. */
    private final class Notebook implements Agenda {
        private boolean lets = true;
        private boolean ours = true;
        private boolean away;
        private Duration takes = Duration.ZERO;

        @Override
        public void put(Due due) {
            happened.add("put");
        }

        @Override
        public List<Claim> claimDue(int limit, Duration lease) {
            return List.of();
        }

        @Override
        public Instant now() {
            return NINE;
        }

        @Override
        public boolean begin(Claim claim, String messageId, String channel, Duration lease) {
            happened.add("begin");
            long until = System.nanoTime() + takes.toNanos();
            while (System.nanoTime() < until) Thread.onSpinWait();
            return lets;
        }

        @Override
        public boolean done(Claim claim, @Nullable String messageId, @Nullable Instant next) {
            happened.add("done");
            if (away) throw new JedisConnectionException("away");
            return ours;
        }

        @Override
        public boolean later(Claim claim, Instant at, boolean certainlyNotSent) {
            happened.add(certainlyNotSent ? "later" : "later in doubt");
            return ours;
        }

        @Override
        public void limited(Claim claim, String channel, Duration wait) {
            happened.add("limited");
        }

        @Override
        public void giveUp(Claim claim, String reason) {
            happened.add("give up");
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }
    }
}
