package dev.konkret.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SocketModeTest {
    private static final Pace QUICK = new Pace(
            Duration.ofMillis(300),
            Duration.ofSeconds(10),
            Duration.ofMillis(200),
            Duration.ofMillis(50),
            Duration.ofMillis(200));
    private static final String EVENT =
            "{\"envelope_id\":\"e1\",\"type\":\"events_api\",\"payload\":{\"type\":\"event_callback\"}}";

    private final List<CompletableFuture<SocketInbox.Answer>> came = new CopyOnWriteArrayList<>();
    private TinySlack slack = new TinySlack();
    private SocketMode mode;

    @AfterEach
    void end() {
        if (mode != null) mode.close();
        slack.close();
    }

    @Test
    void several_connections_are_opened_and_kept() {
        start(3);

        await().until(() -> mode.connected() == 3);
        assertThat(mode.trouble()).isEmpty();
        assertThat(mode.losses()).isZero();
    }

    @Test
    void a_token_slack_does_not_accept_stops_the_start_with_what_to_do() {
        slack.says(200, "{\"ok\":false,\"error\":\"invalid_auth\"}");

        assertThatThrownBy(() -> start(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SLACK_APP_TOKEN")
                .hasMessageContaining("invalid_auth")
                .hasMessageContaining("connections:write");
    }

    @Test
    void slack_may_be_away_at_the_start() {
        int port = slack.port();
        URI api = slack.api();
        slack.close();
        start(api, 1);
        assertThat(mode.trouble()).hasValueSatisfying(why -> assertThat(why).contains("not connected"));

        slack = new TinySlack(port);

        await().until(() -> mode.connected() == 1);
    }

    @Test
    void a_slack_that_stumbles_is_asked_again() {
        slack.says(500, "<html>");
        slack.says(200, "{\"ok\":false,\"error\":\"internal_error\"}");
        start(1);

        await().until(() -> mode.connected() == 1);
        assertThat(mode.losses()).isEqualTo(2);
    }

    @Test
    void without_any_connection_the_log_warns_once_for_each_reason_and_says_when_there_is_one_again() {
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(SocketMode.class);
        Level level = log.getLevel();
        told.start();
        log.addAppender(told);
        log.setLevel(Level.INFO);
        try {
            for (int i = 0; i < 4; i++) slack.says(200, "no answer of Slack");
            slack.says(200, "{\"ok\":false,\"error\":\"internal_error\"}");
            start(1);
            await().until(() -> mode.connected() == 1);
            await().until(() -> told.list.size() >= 3);
        } finally {
            log.detachAppender(told);
            log.setLevel(level);
        }

        assertThat(told.list.get(0).toString()).startsWith("[WARN] no Socket Mode connection to Slack (http_200)");
        assertThat(told.list.get(0).toString()).contains("SLACK_APP_TOKEN");
        assertThat(told.list.get(1).toString()).startsWith("[WARN]").contains("(internal_error)");
        assertThat(told.list.get(2)).hasToString("[INFO] there is a Socket Mode connection again");
        assertThat(told.list).hasSize(3);
    }

    @Test
    void a_429_is_honoured() {
        slack.says.add(new TinySlack.Said(429, "{\"ok\":false,\"error\":\"ratelimited\"}", "1"));
        start(1);

        await().until(() -> mode.connected() == 1);
        assertThat(Duration.ofNanos(slack.asked.get(1) - slack.asked.get(0))).isGreaterThan(Duration.ofMillis(950));
    }

    @Test
    void a_connection_without_a_hello_does_not_count_and_is_made_anew() {
        slack.greets = false;
        start(1);
        await().until(() -> slack.connections.size() == 1);
        assertThat(mode.connected()).isZero();

        await().until(() -> mode.losses() > 0);
        slack.greets = true;

        await().until(() -> mode.connected() == 1);
    }

    @Test
    void asked_to_leave_it_opens_the_next_connection_first_and_answers_on_the_old_one() {
        start(1);
        await().until(() -> mode.connected() == 1);
        var old = slack.connections.get(0);

        old.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
        old.send(EVENT);
        await().until(() -> slack.connections.size() == 2);
        assertThat(mode.connected()).isOne();
        came.get(0).complete(new SocketInbox.Answer(200, "", ""));

        await().until(() -> slack.heard.contains("{\"envelope_id\":\"e1\"}"));
        await().until(() -> slack.connections.size() == 1);
        assertThat(slack.connections).doesNotContain(old);
        assertThat(mode.losses()).isZero();
    }

    @Test
    void a_broken_connection_is_replaced() {
        start(2);
        await().until(() -> mode.connected() == 2);

        slack.connections.forEach(c -> c.session.disconnect());

        await().until(() -> mode.losses() == 2);
        await().until(() -> mode.connected() == 2);
    }

    @Test
    void what_could_not_be_handled_is_not_acknowledged() {
        start(1);
        await().until(() -> slack.connections.size() == 1);
        slack.connections.get(0).send(EVENT);
        slack.connections.get(0).send(EVENT.replace("e1", "e2"));
        await().until(() -> came.size() == 2);

        came.get(0).complete(new SocketInbox.Answer(503, "", ""));
        came.get(1).complete(new SocketInbox.Answer(200, "", ""));

        await().until(() -> !slack.heard.isEmpty());
        assertThat(slack.heard).containsExactly("{\"envelope_id\":\"e2\"}");
    }

    @Test
    void closing_answers_first_what_has_come_in() {
        start(1);
        await().until(() -> slack.connections.size() == 1);
        slack.connections.get(0).send(EVENT);
        await().until(() -> came.size() == 1);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(mode::close);
        came.get(0).complete(new SocketInbox.Answer(200, "", ""));

        closing.join();
        await().until(() -> slack.heard.contains("{\"envelope_id\":\"e1\"}"));
        await().until(() -> slack.connections.isEmpty());
    }

    @Test
    void who_hangs_up_has_lost_nothing() {
        start(2);
        await().until(() -> mode.connected() == 2);
        long before = mode.losses();

        mode.close();

        await().until(() -> mode.connected() == 0);
        assertThat(mode.losses()).isEqualTo(before);
    }

    @Test
    void the_pauses_grow_up_to_half_a_minute_and_slack_may_ask_for_more() {
        Pace pace = Pace.USUAL;

        assertThat(pace.afterFailures(0, 0.5)).isZero();
        assertThat(pace.afterFailures(1, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.afterFailures(4, 1)).isEqualTo(Duration.ofSeconds(8));
        assertThat(pace.afterFailures(4, 0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(pace.afterFailures(1_000, 1)).isEqualTo(Duration.ofSeconds(30));
    }

    private void start(int connections) {
        start(slack.api(), connections);
    }

    private void start(URI api, int connections) {
        mode = new SocketMode(
                api,
                "xapp-1",
                (body, type) -> {
                    CompletableFuture<SocketInbox.Answer> answer = new CompletableFuture<>();
                    came.add(answer);
                    return answer;
                },
                connections,
                QUICK,
                () -> 0.5);
        mode.start();
    }
}
