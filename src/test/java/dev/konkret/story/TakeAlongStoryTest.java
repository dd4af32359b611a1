package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.redis.RedisLinkGenerations;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.LinkSettings;
import dev.konkret.secret.SecretKey;
import dev.konkret.secret.SignedLinks;
import dev.konkret.slack.view.ActionId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Steps leave Slack by links, for who asked for them and as long as they want. */
class TakeAlongStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final Pattern PATH = Pattern.compile("/(?:calendar|files)/[\\w-]+(?:\\.ics)?");
    private final HttpClient http = HttpClient.newHttpClient();
    private Nordlicht at;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.anna.types(HERE, "Plakate drucken <@U0BEN> bis Donnerstag");
        at.anna.types(HERE, "Sekt kaufen <@U0ANNA> bis Freitag");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void the_calendar_has_what_is_mine_and_changes_with_it() throws Exception {
        String path = path(at.ben.asks(HERE, "kalender"), "calendar");

        HttpResponse<String> calendar = get(path);

        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(calendar.body())
                .contains("SUMMARY:Doku aufräumen", "DTSTART;VALUE=DATE:20250307", "Antwort erbeten: Plakate drucken")
                .doesNotContain("Sekt");
        at.ben.writesToBot("verschieb auf 12.3.");
        assertThat(get(path).body()).contains("20250312").doesNotContain("DATE:20250307");
    }

    @Test
    void a_link_that_was_taken_back_works_for_nobody() throws Exception {
        String old = path(at.ben.asks(HERE, "calendar"), "calendar");
        String annas = path(at.anna.asks(HERE, "kalender"), "calendar");

        at.ben.clicksOn(HERE, at.ben.lastPrivately(HERE), ActionId.CALENDAR_ANEW, Map.of());
        String fresh = path(Seen.words(at.ben.lastPrivately(HERE)), "calendar");

        assertThat(get(old).statusCode()).isEqualTo(410);
        assertThat(get(fresh).statusCode()).isEqualTo(200);
        at.ben.clicksOn(HERE, at.ben.lastPrivately(HERE), ActionId.CALENDAR_OFF, Map.of());
        assertThat(Seen.words(at.ben.lastPrivately(HERE))).contains("Abgeschaltet");
        assertThat(get(fresh).statusCode()).isEqualTo(410);
        assertThat(get(fresh).body()).contains("/konkret kalender");
        assertThat(get(annas).statusCode()).as("somebody else's").isEqualTo(200);
    }

    @Test
    void files_hold_what_this_person_may_see() throws Exception {
        at.ben.writesToBot("Bewerbung schreiben bis Freitag");
        String annas = at.anna.asks(HERE, "export");
        assertThat(annas).contains("Slack-ID");
        String bens = at.ben.asks(HERE, "export");

        assertThat(get(path(annas, "files")).body())
                .startsWith("\uFEFF\"Was\";")
                .contains("Doku aufräumen", "Sekt kaufen")
                .doesNotContain("Bewerbung");
        assertThat(get(path(bens, "files")).body()).contains("Bewerbung");
        HttpResponse<String> json = get(lastPath(annas));
        assertThat(json.body())
                .startsWith("[")
                .contains("\"what\" : \"Doku aufräumen\"")
                .doesNotContain("Bewerbung");
        assertThat(json.headers().firstValue("content-disposition").orElse("")).contains("konkret.json");
    }

    @Test
    void in_the_playground_the_link_opens_where_it_points() throws Exception {
        at.anna.types(HERE, "Doku aufräumen <@U0ANNA|anna> bis 14.3.");

        String path = path(at.anna.asks(HERE, "export"), "files");

        HttpRequest opened = HttpRequest.newBuilder(at.address().resolve(path)).build();
        assertThat(http.send(opened, HttpResponse.BodyHandlers.ofString()).body())
                .contains("Doku aufräumen");
    }

    @Test
    void without_an_address_of_the_bots_own_the_files_come_as_direct_messages() throws Exception {
        at.withoutLinks();

        at.ben.asks(HERE, "export");
        at.ben.clicksOn(HERE, at.ben.lastPrivately(HERE), ActionId.FILES_HERE.get(0), Map.of());
        await().until(() -> Seen.words(at.ben.lastPrivately(HERE)).contains("in unseren Direktnachrichten"));
        assertThat(shared(at.ben)).contains("Plakate drucken", "Doku aufräumen");

        at.ben.asks(HERE, "meine daten");
        at.ben.clicksOn(HERE, at.ben.lastPrivately(HERE), ActionId.FILES_HERE.get(0), Map.of());
        await().until(() -> Seen.words(at.ben.lastPrivately(HERE)).contains("in unseren Direktnachrichten"));
        assertThat(shared(at.ben)).contains("\"kind\"", "U0BEN").doesNotContain("Sekt");
    }

    /** What the file in the newest direct message to this person holds. */
    private String shared(Colleague who) throws Exception {
        List<JsonNode> told = at.messages(who.direct(), who.id);
        String file = told.get(told.size() - 1)
                .path("files")
                .get(0)
                .path("url_private")
                .asString("");
        return http.send(HttpRequest.newBuilder(URI.create(file)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void a_file_is_there_for_an_hour() throws Exception {
        String path = path(at.anna.asks(HERE, "export"), "files");
        assertThat(get(path).statusCode()).isEqualTo(200);
        at.advance("PT61M");
        assertThat(get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void a_link_is_good_for_nothing_else_and_cannot_be_made_up() throws Exception {
        String calendar = path(at.ben.asks(HERE, "kalender"), "calendar");
        String file = path(at.ben.asks(HERE, "export"), "files");
        String signed = calendar.substring("/calendar/".length(), calendar.length() - ".ics".length());

        assertThat(get("/files/" + signed).statusCode()).isEqualTo(404);
        assertThat(get("/calendar/" + file.substring("/files/".length()) + ".ics")
                        .statusCode())
                .isEqualTo(404);
        String changed = signed.substring(0, 10) + (signed.charAt(10) == 'A' ? 'B' : 'A') + signed.substring(11);
        assertThat(get("/calendar/" + changed + ".ics").statusCode()).isEqualTo(404);
        assertThat(get("/calendar/x.ics").body()).doesNotContain("Exception");
        assertThat(get("/calendar/" + forged() + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void another_workspace_has_nothing_to_read_here() throws Exception {
        SignedLinks ours = links("nordlicht-0123456789-0123456789-abc");
        URI link = ours.make(new Link(LinkPurpose.CALENDAR, new TeamId("T0OTHER"), "U0BEN", new MemberId("U0BEN")))
                .orElseThrow();

        assertThat(get(link.getPath()).body()).doesNotContain("Doku");
    }

    /** Signed, but with another key. */
    private String forged() {
        URI link = links("somebody-elses-0123456789-0123456789")
                .make(new Link(LinkPurpose.CALENDAR, new TeamId("T0NORDLICHT"), "U0BEN", new MemberId("U0BEN")))
                .orElseThrow();
        String path = link.getPath();
        return path.substring("/calendar/".length(), path.length() - ".ics".length());
    }

    private SignedLinks links(String key) {
        LinkSettings settings = new LinkSettings(SecretKey.of(key), URI.create("https://konkret.example"));
        return new SignedLinks(
                settings,
                new RedisLinkGenerations(at.redis()),
                Clock.fixed(Instant.parse("2025-03-03T08:00:00Z"), ZoneOffset.UTC));
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI bot = URI.create("http://127.0.0.1:" + at.botPort() + path);
        return http.send(HttpRequest.newBuilder(bot).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String path(String words, String kind) {
        Matcher path = PATH.matcher(words);
        while (path.find()) if (path.group().startsWith("/" + kind + "/")) return path.group();
        throw new AssertionError("no link in " + words);
    }

    private static String lastPath(String words) {
        String last = "";
        Matcher path = PATH.matcher(words);
        while (path.find()) last = path.group();
        return last;
    }
}
