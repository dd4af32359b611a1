package dev.konkret.web;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.MovableClock;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkGenerationsInMemory;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.LinkSettings;
import dev.konkret.secret.SecretKey;
import dev.konkret.secret.SignedLinks;
import dev.konkret.text.Language;
import dev.konkret.text.Markup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalPagesTest {
    private final MovableClock clock = new MovableClock(NINE);
    private final HttpClient http = HttpClient.newHttpClient();
    private final SignedLinks links = new SignedLinks(
            new LinkSettings(SecretKey.of("a-key-for-tests-0123456789-abcdef"), URI.create("https://k.example")),
            new LinkGenerationsInMemory(),
            clock);
    private Optional<GoalSheet> sheet = Optional.of(GoalPageFixtures.sheet(Language.DE));
    private WebServer server;

    @BeforeEach
    void the_bot_is_there() {
        server = new WebServer(
                new Signature("secret", clock),
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics(),
                new GoalPages(links, (team, goal, reader) -> sheet, Language.DE));
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void the_bot_goes() {
        server.close();
    }

    @Test
    void a_good_link_shows_everything_about_the_goal_in_its_owners_language() {
        HttpResponse<String> german = get(made());

        assertThat(german.statusCode()).isEqualTo(200);
        assertThat(german.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(german.body())
                .contains("<html lang=\"de\">", "Der Technische Service", "unterwegs", "Montag, 30. Juni 2025")
                .contains("Spezifisch", "Terminiert", "Von der Feier zurück bis heute", "Budget ist frei")
                .contains("Story und Mission", "8.000 von 12.500 €", "Offene Frage", "Wer trägt es mit?", "Zuversicht");

        sheet = Optional.of(GoalPageFixtures.sheet(Language.EN));
        assertThat(get(made()).body())
                .contains("<html lang=\"en\">", "under way", "Monday 30 June 2025", "8,000 of 12,500 €", "Time-bound");
    }

    @Test
    void the_page_loads_nothing_runs_nothing_and_goes_nowhere() {
        HttpResponse<String> page = get(made());

        assertThat(page.body()).doesNotContain("<script", "javascript:", " src=", "@import", " style=", "http://k");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "</svg><iframe srcdoc='x'>",
                "<!--",
                "]]>",
                "&lt;b&gt;",
                "{0} ''x'' {1,choice,0#x}"
            })
    void what_people_wrote_stays_words(String words) {
        sheet = Optional.of(GoalPageFixtures.sheet(Language.DE, words));

        String page = get(made()).body();

        assertThat(page).doesNotContain("<script", "<img", "<iframe", "onerror=alert(1)>", "<!--");
        assertThat(page).contains("<h1>" + Markup.escaped(words) + "</h1>");
        assertThat(page.split("<style>", -1)).hasSize(2);
    }

    @Test
    void a_link_nobody_made_is_a_friendly_404() {
        HttpResponse<String> page = get("/goals/abc");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Diesen Link kenne ich nicht", "<html lang=\"de\">");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_link_that_has_expired_or_was_revoked_is_a_friendly_410() {
        String link = made();

        clock.moveTo(NINE.plus(LinkPurpose.GOAL_PAGE.lifetime()));
        assertThat(get(link).statusCode()).isEqualTo(410);
        assertThat(get(link).body()).contains("Dieser Link ist abgelaufen", "Slack");

        clock.moveTo(NINE);
        assertThat(get(link).statusCode()).isEqualTo(200);
        links.revoke(TEAM, LinkPurpose.GOAL_PAGE, GOAL.value());
        assertThat(get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void a_goal_that_is_gone_is_said_so() {
        sheet = Optional.empty();

        HttpResponse<String> page = get(made());

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Dieses Ziel gibt es hier nicht mehr");
    }

    @Test
    void who_has_no_good_link_is_answered_in_the_browsers_language() {
        HttpRequest english = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/goals/abc"))
                .header("Accept-Language", "en-GB,en;q=0.9,de;q=0.5")
                .build();

        assertThat(send(english).body()).contains("We do not know this link", "<html lang=\"en\">");
    }

    private String made() {
        URI link = links.make(new Link(LinkPurpose.GOAL_PAGE, TEAM, GOAL.value(), ANNA))
                .orElseThrow();
        return link.getPath();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }
}
