package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.slack.Scopes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Map<String, String> settings = new HashMap<>();
    private String answer =
            "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\",\"url\":\"https://x/\"}";
    private String others = "{}";
    private String scopes = String.join(",", Scopes.wanted());
    private Duration fast = Duration.ZERO;
    private HttpServer slack;

    @BeforeEach
    void slack_answers() throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.createContext("/api/auth.test", exchange -> {
            exchange.getResponseHeaders().set("X-OAuth-Scopes", scopes);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        slack.createContext("/api/", exchange -> {
            byte[] body = others.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        slack.start();
        settings.put("SLACK_API_URL", "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
        settings.put("SLACK_BOT_TOKEN", "xoxb-secret");
        settings.put("SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcdef");
    }

    @AfterEach
    void slack_goes() {
        slack.stop(0);
    }

    @Test
    void a_good_installation_is_ok_throughout() {
        assertThat(check()).isZero();
        assertThat(said())
                .contains("workspace T1", "all scopes")
                .contains("ok    SLACK_SIGNING_SECRET")
                .doesNotContain("FAIL")
                .doesNotContain("xoxb", "cdef");
    }

    @Test
    void what_is_not_set_is_named_with_the_place_to_find_it() {
        settings.remove("SLACK_BOT_TOKEN");
        settings.remove("SLACK_SIGNING_SECRET");

        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  SLACK_BOT_TOKEN", "FAIL  SLACK_SIGNING_SECRET", "Basic Information");
    }

    @Test
    void every_value_that_is_wrong_is_named_once_and_the_rest_is_looked_at() {
        settings.putAll(Map.of("PORT", "abc", "KONKRET_LANGUAGE", "fr", "KONKRET_REGION", "XX"));

        assertThat(check()).isOne();
        assertThat(said())
                .contains(
                        "FAIL  PORT must be",
                        "FAIL  KONKRET_LANGUAGE is",
                        "FAIL  KONKRET_REGION knows",
                        "marked FAIL (3)")
                .contains("workspace T1", "REDIS_URL")
                .doesNotContain("PORT 3000");

        printed.reset();
        settings.putAll(Map.of("SLACK_BOT_TOKEN", "xoxb-1 xoxb-2", "KONKRET_SECRET_KEY", "short"));
        assertThat(check()).isOne();
        assertThat(said())
                .contains("FAIL  SLACK_BOT_TOKEN holds a blank", "FAIL  KONKRET_SECRET_KEY is too short", "(5)")
                .doesNotContain("is missing", "not set: no links", "xoxb-1");
    }

    @Test
    void a_client_secret_without_its_id_is_half_of_many_workspaces() {
        settings.remove("SLACK_BOT_TOKEN");
        settings.put("SLACK_CLIENT_SECRET", "hush");

        assertThat(check()).isOne();
        assertThat(said())
                .contains("FAIL  SLACK_CLIENT_ID is missing beside SLACK_CLIENT_SECRET", "(docs/fehler.md#slack_client")
                .doesNotContain("SLACK_BOT_TOKEN is missing", "hush");
    }

    @Test
    void a_token_slack_refuses_is_said_with_slacks_word() {
        answer = "{\"ok\":false,\"error\":\"invalid_auth\"}";

        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  SLACK_BOT_TOKEN", "invalid_auth").doesNotContain("xoxb");
    }

    @Test
    void every_failure_leads_to_the_place_that_says_more_and_the_end_says_what_it_comes_to() {
        answer = "{\"ok\":false,\"error\":\"invalid_auth\"}";
        assertThat(check()).isOne();
        assertThat(said())
                .contains("(docs/fehler.md#slack_bot_token)")
                .endsWith("Not ready yet: mend what is marked FAIL (1), then check again." + System.lineSeparator());

        answer = "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\",\"url\":\"https://x/\"}";
        assertThat(check()).isZero();
        assertThat(said()).endsWith("Ready: start the bot with serve." + System.lineSeparator());
    }

    @Test
    void a_token_in_the_wrong_place_is_known_by_how_it_begins() {
        settings.put("SLACK_BOT_TOKEN", "xapp-1-secret");
        assertThat(check()).isOne();
        assertThat(said())
                .contains("SLACK_BOT_TOKEN is the App-Level Token, which belongs into SLACK_APP_TOKEN")
                .doesNotContain("xapp-1");
    }

    @Test
    void a_bot_token_as_app_token_is_known_too_and_the_rest_is_looked_at() {
        settings.put("SLACK_APP_TOKEN", "xoxb-secret");
        assertThat(check()).isOne();
        assertThat(said())
                .contains(
                        "FAIL  SLACK_APP_TOKEN is the bot token, which belongs into SLACK_BOT_TOKEN; copy the App-Level")
                .contains("(docs/fehler.md#slack_app_token)", "PORT")
                .doesNotContain("xoxb-secret");
    }

    @Test
    void what_does_not_look_like_a_signing_secret_is_worth_a_note() {
        settings.put("SLACK_SIGNING_SECRET", "shh");
        assertThat(check()).isZero();
        assertThat(said()).contains("note  SLACK_SIGNING_SECRET is set, but").doesNotContain("shh");
    }

    @Test
    void slack_out_of_reach_is_no_fault_of_the_token() {
        settings.put("SLACK_API_URL", "http://127.0.0.1:1/api/");
        assertThat(check()).isOne();
        assertThat(said())
                .contains("Slack cannot be reached at http://127.0.0.1:1/api/", "firewall", "#slack_api_url")
                .doesNotContain("copy the token");
    }

    @Test
    void over_socket_mode_and_with_oauth_it_is_said_once_and_blames_no_token_either() {
        settings.put("SLACK_API_URL", "http://127.0.0.1:1/api/");
        settings.remove("SLACK_SIGNING_SECRET");
        settings.put("SLACK_APP_TOKEN", "xapp-1");
        assertThat(check()).isOne();
        assertThat(said()).containsOnlyOnce("FAIL  ").contains("Slack cannot be reached at", "(1)");

        printed.reset();
        settings.keySet().removeIf(name -> name.endsWith("_TOKEN"));
        settings.put("SLACK_SIGNING_SECRET", "shh");
        settings.put("SLACK_CLIENT_ID", "1.2");
        settings.put("SLACK_CLIENT_SECRET", "secret");
        settings.put("KONKRET_BASE_URL", "https://konkret.example.com");
        settings.put("KONKRET_SECRET_KEY", "0123456789-0123456789-0123456789-x");
        assertThat(check()).isOne();
        assertThat(said())
                .containsOnlyOnce("FAIL  ")
                .contains("Slack cannot be reached at")
                .doesNotContain("copy both");
    }

    @Test
    void a_folder_for_the_data_that_cannot_be_written_to_is_named() {
        settings.put("KONKRET_DATA", "/dev/null/data");
        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  KONKRET_DATA: /dev/null is no folder", "#konkret_data");
    }

    @Test
    void a_missing_scope_is_named_with_what_is_lost() {
        scopes = String.join(", ", Scopes.wanted()).replace("reactions:read", "reactions:write");

        assertThat(check()).isZero();
        assertThat(said()).contains("note  scope reactions:read is missing: a check mark on a card finishes nothing");
    }

    @Test
    void without_an_essential_scope_it_does_not_do() {
        scopes = String.join(", ", Scopes.wanted()).replace("chat:write", "chat:write.public");

        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  scope chat:write is missing: the bot cannot say anything");
    }

    @Test
    void socket_mode_is_looked_at_by_asking_for_a_connection() {
        settings.remove("SLACK_SIGNING_SECRET");
        settings.put("SLACK_APP_TOKEN", "xapp-1");
        others = "{\"ok\":true,\"url\":\"wss://x/\"}";
        assertThat(check()).isZero();
        assertThat(said()).contains("ok    SLACK_APP_TOKEN opens connections", "manifest --socket");

        others = "{\"ok\":false,\"error\":\"not_allowed_token_type\"}";
        assertThat(check()).isOne();
        assertThat(said())
                .contains("FAIL  SLACK_APP_TOKEN: Slack says \"not_allowed_token_type\"", "connections:write")
                .doesNotContain("xapp-1");
    }

    @Test
    void many_workspaces_are_looked_at_by_id_and_secret() {
        settings.remove("SLACK_BOT_TOKEN");
        settings.put("SLACK_CLIENT_ID", "1.2");
        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  SLACK_CLIENT_SECRET is missing");
        settings.put("SLACK_CLIENT_SECRET", "hush");
        settings.put("KONKRET_BASE_URL", "https://konkret.example.com");
        settings.put("KONKRET_SECRET_KEY", "0123456789-0123456789-abcdefghijk");

        others = "{\"ok\":false,\"error\":\"invalid_code\"}";
        assertThat(check()).isZero();
        assertThat(said()).contains("ok    SLACK_CLIENT_ID and SLACK_CLIENT_SECRET", "/slack/install");

        others = "{\"ok\":false,\"error\":\"bad_client_secret\"}";
        assertThat(check()).isOne();
        assertThat(said()).contains("Slack says \"bad_client_secret\"").doesNotContain("hush", "abcdefghijk");
    }

    @Test
    void a_clock_that_is_wrong_is_found_before_every_delivery_is_refused() {
        fast = Duration.ofMinutes(10);

        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  Clock: this machine is ");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, xoxp-1",
        "SLACK_BOT_TOKEN, xoxb-1 xoxb-2",
        "SLACK_SIGNING_SECRET, 'abc\ndef'",
        "SLACK_APP_TOKEN, xapp-…",
        "SLACK_API_URL, nowhere",
        "SLACK_API_URL, http://127.0.0.1:1/api/",
        "REDIS_URL, redis://127.0.0.1:1",
        "REDIS_URL, localhost",
        "KONKRET_DATA, /dev/null/data",
        "PORT, many",
        "KONKRET_BASE_URL, konkret.example.com",
        "KONKRET_BASE_URL, http://konkret.example.com",
        "KONKRET_SECRET_KEY, short",
        "KONKRET_TIMEZONE, Berlin",
        "KONKRET_REGION, Bayern",
        "KONKRET_LANGUAGE, fr",
        "KONKRET_KEEP_DAYS, ever",
        "KONKRET_WEBHOOKS, nowhere",
        "SLACK_CLIENT_ID, 1.2"
    })
    void every_wrong_setting_is_one_line_with_its_name_what_to_do_and_where_more_is_said(String name, String value) {
        settings.put(name, value);

        assertThat(check()).isOne();
        List<String> failures =
                said().lines().filter(line -> line.startsWith("FAIL")).toList();
        String anchor = (name.equals("SLACK_CLIENT_ID") ? "SLACK_CLIENT_SECRET" : name).toLowerCase(Locale.ROOT);
        assertThat(failures)
                .singleElement()
                .asString()
                .matches("FAIL  .*\\b(copy|write|use|set|leave|make|name|look|check|start)\\b.* \\(docs/fehler\\.md#"
                        + anchor + "\\)");
        assertThat(said()).contains("Not ready yet");
    }

    @Test
    void a_slip_in_a_name_is_noticed() {
        settings.put("SLACK_SIGNIN_SECRET", "shh");
        settings.put("KONKRET_PORT_3000_TCP", "tcp://10.0.0.1:3000");

        assertThat(check()).isZero();
        assertThat(said())
                .contains(
                        "note  SLACK_SIGNIN_SECRET is no setting and does nothing; did you mean SLACK_SIGNING_SECRET?")
                .doesNotContain("3000_TCP");
    }

    @Test
    void a_port_that_is_taken_is_said_before_the_start_fails() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            settings.put("PORT", String.valueOf(taken.getLocalPort()));
            assertThat(check()).isZero();
            assertThat(said()).contains("note  PORT " + taken.getLocalPort() + " is in use");
        }
    }

    @Test
    void a_redis_that_does_not_answer_is_named() {
        settings.put("REDIS_URL", "redis://127.0.0.1:1");

        assertThat(check()).isOne();
        assertThat(said()).contains("FAIL  REDIS_URL");
    }

    @Test
    void links_need_an_address_and_a_key_and_the_rest_does_not() {
        settings.put("KONKRET_BASE_URL", "https://konkret.example.com");

        assertThat(check()).isZero();
        assertThat(said()).contains("note  KONKRET_SECRET_KEY not set: no links");

        settings.put("KONKRET_SECRET_KEY", "Zm9vYmFyLWJhei1xdXV4LTAxMjM0NTY3ODk=");
        assertThat(check()).isZero();
        assertThat(said()).contains("ok    links to goal pages and calendars begin with https://konkret.example.com");
        assertThat(said()).doesNotContain("Zm9v");
    }

    private int check() {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        World world = new World(Clock.offset(Clock.systemUTC(), fast), new SecureRandom(), out, false, () -> settings);
        return new Check(world).call();
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
