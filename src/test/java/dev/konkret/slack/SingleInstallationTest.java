package dev.konkret.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SingleInstallationTest {
    private static final String GOOD =
            "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\",\"url\":\"https://x/\"}";

    private final Logger log = (Logger) LoggerFactory.getLogger(SingleInstallation.class);
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();
    private HttpServer server;
    private SingleInstallation installation;
    private String answer = "";

    @BeforeEach
    void listen() throws IOException {
        told.start();
        log.addAppender(told);
        log.setLevel(Level.INFO);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        installation = new SingleInstallation(new SlackCalls(
                SlackClient.calling(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/")),
                "xoxb-secret"));
    }

    @AfterEach
    void stop() {
        log.detachAppender(told);
        log.setLevel(null);
        server.stop(0);
    }

    @Test
    void a_slack_that_cannot_be_reached_is_in_the_log_once() {
        server.stop(0);

        installation.ask();
        installation.ask();

        assertThat(told.list).singleElement().asString().startsWith("[WARN] Slack does not answer: not reached: ");
        assertThat(installation.trouble())
                .hasValueSatisfying(why -> assertThat(why).startsWith("Slack does not answer"));
    }

    @Test
    void slack_that_goes_silent_later_is_no_reason_to_be_out_of_service() {
        answer = GOOD;
        installation.ask();
        server.stop(0);

        assertThat(installation.trouble()).isEmpty();
        assertThat(installation.identity()).isPresent();
    }

    @Test
    void what_is_wrong_is_said_again_when_it_changes_and_when_it_is_over() {
        answer = "no answer of Slack";
        installation.ask();
        answer = "{\"ok\":false,\"error\":\"internal_error\"}";
        installation.ask();
        answer = GOOD;
        installation.ask();

        assertThat(told.list).hasSize(3).last().asString().isEqualTo("[INFO] Slack answers again");
        assertThat(installation.trouble()).isEmpty();
    }

    @Test
    void a_token_slack_does_not_take_later_on_is_named() {
        answer = "{\"ok\":false,\"error\":\"invalid_auth\"}";

        assertThat(installation.trouble())
                .hasValueSatisfying(
                        why -> assertThat(why).startsWith("SLACK_BOT_TOKEN is not accepted by Slack (invalid_auth)"));

        assertThat(told.list).hasSize(1);
        assertThatThrownBy(installation::ask).hasMessageStartingWith("SLACK_BOT_TOKEN");
        assertThat(told.list).hasSize(1);
    }

    @Test
    void a_good_start_is_not_worth_a_word() {
        answer = GOOD;

        installation.ask();

        assertThat(installation.trouble()).isEmpty();
        assertThat(told.list).isEmpty();
    }
}
