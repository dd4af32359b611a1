package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What goes wrong on demand, and who is let in. */
class FaultsAndDoorsTest {
    private static final Map<String, String> HELLO = Map.of("channel", MARKETING, "text", "Hallo");

    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    private void fault(String method, String kind, int times) {
        assertThat(slack.does("fault", Map.of("method", method, "kind", kind, "times", times, "retry_after", 1)).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void calls_are_told_to_wait_or_fail_as_often_as_asked() {
        fault("chat.postMessage", "429", 2);
        fault("*", "500", 1);
        var limited = slack.callRaw("chat.postMessage", HELLO, Slack.TOKEN);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("1");
        assertThat(limited.body()).contains("ratelimited");
        assertThat(slack.callRaw("auth.test", Map.of(), Slack.TOKEN).statusCode()).isEqualTo(500);
        assertThat(slack.callRaw("auth.test", Map.of(), Slack.TOKEN).statusCode()).isEqualTo(200);
        assertThat(slack.callRaw("chat.postMessage", HELLO, Slack.TOKEN).statusCode()).isEqualTo(429);
        assertThat(slack.callRaw("chat.postMessage", HELLO, Slack.TOKEN).statusCode()).isEqualTo(200);
        assertThat(slack.state().path("faults")).isEmpty();
        fault("chat.postMessage", "internal_error", 1);
        assertThat(slack.call("chat.postMessage", HELLO).path("error").asString()).isEqualTo("internal_error");
    }

    @Test
    void a_lost_answer_leaves_the_message_in_the_channel() {
        int before = slack.messages(MARKETING).size();
        fault("chat.postMessage", "lost_answer", 1);

        assertThatThrownBy(() -> slack.call("chat.postMessage", HELLO)).isInstanceOf(UncheckedIOException.class);

        assertThat(slack.messages(MARKETING)).hasSize(before + 1);
    }

    @Test
    void a_hanging_call_has_done_nothing() {
        int before = slack.messages(MARKETING).size();
        fault("chat.postMessage", "hang", 1);

        assertThatThrownBy(() -> slack.call("chat.postMessage", HELLO)).isInstanceOf(UncheckedIOException.class);

        assertThat(slack.messages(MARKETING)).hasSize(before);
    }

    @Test
    void events_arrive_twice_or_in_the_wrong_order() {
        var first = Map.of("channel", MARKETING, "user", ANNA, "text", "eins");
        var second = Map.of("channel", MARKETING, "user", ANNA, "text", "zwei");
        fault("*", "deliver_twice", 1);
        slack.does("message", first);
        assertThat(slack.bot.heard("message")).hasSize(2);
        assertThat(slack.bot.heard().get(0).payload().path("event_id")).isEqualTo(slack.bot.heard().get(1).payload().path("event_id"));

        slack.bot.forget();
        fault("message.channels", "out_of_order", 1);
        slack.does("message", first);
        assertThat(slack.bot.heard()).isEmpty();
        slack.does("message", second);
        assertThat(slack.bot.heard().stream().map(d -> d.event().path("text").asString())).containsExactly("zwei", "eins");
    }

    @Test
    void rate_limits_hold_only_when_they_are_switched_on() {
        for (int i = 0; i < 20; i++) assertThat(slack.call("chat.postMessage", HELLO).path("ok").asBoolean()).isTrue();
        fault("*", "rate_limits", 1);
        int taken = 0;
        while (slack.call("chat.postMessage", HELLO).path("ok").asBoolean()) taken++;
        assertThat(taken).isEqualTo(5);
        slack.does("clock", Map.of("advance", "PT5S"));
        assertThat(slack.call("chat.postMessage", HELLO).path("ok").asBoolean()).isTrue();
        slack.does("fault", Map.of("kind", "rate_limits", "times", 0));
        for (int i = 0; i < 20; i++) assertThat(slack.call("chat.postMessage", HELLO).path("ok").asBoolean()).isTrue();
    }

    @Test
    void bad_input_gets_a_clear_answer() {
        assertThat(slack.post("/control/message", "{").statusCode()).isEqualTo(400);
        assertThat(slack.post("/control/message", "[1]").body()).contains("invalid_json");
        assertThat(slack.post("/control/dance", "{}").statusCode()).isEqualTo(404);
        assertThat(slack.does("message", Map.of("channel", "C0NONE", "user", ANNA, "text", "x")).path("error").asString()).isEqualTo("channel_not_found");
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", "U0NONE", "text", "x")).path("error").asString()).isEqualTo("user_not_found");
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "  ")).path("error").asString()).isEqualTo("no_text");
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", ANNA)).path("error").asString()).isEqualTo("no_text");
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "x".repeat(40_001))).path("error").asString()).isEqualTo("msg_too_long");
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "x".repeat(40_000))).path("ok").asBoolean()).isTrue();
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", 7)).path("error").asString()).isEqualTo("no_text");
        assertThat(slack.does("message", Map.of("user", ANNA, "text", "x")).path("error").asString()).isEqualTo("missing_argument");
        assertThat(slack.does("fault", Map.of("kind", "earthquake")).path("error").asString()).isEqualTo("unknown_kind");
        assertThat(slack.does("submit", Map.of("user", ANNA, "view_id", 3, "values", "x")).path("ok").asBoolean()).isFalse();
    }

    @Test
    void a_foreign_page_is_not_let_in() throws IOException {
        var foreign = slack.send(HttpRequest.newBuilder(slack.server.address().resolve("/control/reset"))
                .header("Origin", "https://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("foreign_origin");
        assertThat(slack.bot.heard()).isEmpty();
        assertThat(rawGet("evil.example")).startsWith("HTTP/1.1 403");
        assertThat(rawGet("localhost:" + slack.server.port())).startsWith("HTTP/1.1 200");
        var own = slack.send(HttpRequest.newBuilder(slack.server.address().resolve("/control/state"))
                .header("Origin", slack.server.address().toString()));
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private String rawGet(String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", slack.server.port())) {
            String request = "GET /control/state HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_log_shows_both_directions_and_no_token() {
        slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Hallo"));
        slack.callRaw("auth.test", Map.of("token", Slack.TOKEN), Slack.TOKEN);

        JsonNode log = Slack.JSON.readTree(slack.get("/control/log").body());
        assertThat(log.path("entries").findValuesAsString("direction")).contains("to_bot", "to_slack");
        assertThat(log.toString()).doesNotContain(Slack.TOKEN);
        long last = log.path("last").asLong();
        assertThat(Slack.JSON.readTree(slack.get("/control/log?after=" + last).body()).path("entries")).isEmpty();
    }

    @Test
    void the_page_is_told_when_something_changed() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", slack.server.port())) {
            socket.setSoTimeout(5_000);
            String request = "GET /control/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var lines = new java.io.BufferedReader(new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String first = nextEvent(lines);
            slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Hallo"));
            assertThat(nextEvent(lines)).isNotEqualTo(first);
        }
    }

    private static String nextEvent(java.io.BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data:")) line = lines.readLine();
        return line;
    }
}
