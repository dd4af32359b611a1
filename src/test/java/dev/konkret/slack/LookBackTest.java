package dev.konkret.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Slack does not show for certain is not taken for absent, or a message would be sent twice. */
class LookBackTest {
    private static final String OURS = """
            {"type":"message","bot_id":"B1","ts":"5.1","metadata":{"event_type":"konkret_message",\
            "event_payload":{"nudge_id":"n1","due_ms":1}}}""";
    private static final String ANOTHER_OF_OURS = OURS.replace("n1", "n2");
    private static final String STRIPPED = """
            {"type":"message","bot_id":"B1","ts":"5.2","text":"Heute ist der Tag"}""";
    private static final String A_PICTURE = """
            {"type":"message","bot_id":"B1","ts":"5.3","files":[{"id":"F1"}]}""";
    private static final String A_PERSON = """
            {"type":"message","user":"U1","ts":"5.4","text":"Ja, gleich"}""";

    private final List<String> pages = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer slack;

    @BeforeEach
    void start() throws IOException {
        slack = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        slack.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] page = pages.get(asked.size() - 1).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        slack.start();
    }

    @AfterEach
    void stop() {
        slack.stop(0);
    }

    @Test
    void ours_is_found_among_others() {
        page("", A_PERSON, ANOTHER_OF_OURS, OURS);

        assertThat(copies()).isEqualTo(new Sent<>(List.of("5.1")));
        assertThat(asked.get(0)).containsPattern("include_all_metadata=(1|true)");
    }

    @Test
    void what_is_not_there_is_absent_whatever_people_write_and_whatever_is_shown_beside_texts() {
        page("", A_PERSON, ANOTHER_OF_OURS, A_PICTURE);

        assertThat(copies()).isEqualTo(new Sent<>(List.of()));
    }

    @Test
    void a_message_of_ours_without_metadata_may_be_any_of_them() {
        page("", A_PERSON, STRIPPED);

        assertThat(copies()).isEqualTo(new Refused<>("metadata_not_shown"));
    }

    @Test
    void what_is_found_is_found_even_when_another_is_shown_without() {
        page("", STRIPPED, OURS);

        assertThat(copies()).isEqualTo(new Sent<>(List.of("5.1")));
    }

    @Test
    void it_may_stand_on_a_later_page() {
        page("more", ANOTHER_OF_OURS);
        page("", OURS);

        assertThat(copies()).isEqualTo(new Sent<>(List.of("5.1")));
        assertThat(asked.get(1)).contains("cursor=more");
    }

    @Test
    void pages_that_cannot_be_turned_hide_something() {
        pages.add("{\"ok\":true,\"has_more\":true,\"messages\":[]}");

        assertThat(copies()).isEqualTo(new Refused<>("no_further_pages"));
    }

    private SlackResult<List<String>> copies() {
        URI api = URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/");
        return new SlackCalls(SlackClient.calling(api), () -> "xoxb-test").copies("D1", "n1", Instant.EPOCH, null);
    }

    private void page(String next, String... messages) {
        pages.add("{\"ok\":true,\"has_more\":" + !next.isEmpty() + ",\"messages\":[" + String.join(",", messages)
                + "],\"response_metadata\":{\"next_cursor\":\"" + next + "\"}}");
    }
}
