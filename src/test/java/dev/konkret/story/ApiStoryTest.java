package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.AccessActions;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.DigestActions;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs read what their person may read, and nothing else. */
class ApiStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final Pattern KEY = Pattern.compile("konkret\\.[\\w.-]+");
    private final HttpClient http = HttpClient.newHttpClient();
    private final OpenApi description = new OpenApi();
    private Nordlicht at;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_key_reads_the_steps_its_person_may_see() {
        at.anna.does("invite", Map.of("user", at.anna.id, "channel", "C0LEITUNG"));
        at.anna.types("C0LEITUNG", "Gehaltsrunde vorbereiten <@U0DANA> bis Freitag");
        at.anna.types(HERE, "Doku aufräumen <@U0BEN> bis Donnerstag");
        at.ben.writesToBot("Bewerbung schreiben bis Freitag");
        String annas = makeKey(at.anna);
        String bens = makeKey(at.ben);

        assertThat(whats(annas, "/steps")).containsExactly("Doku aufräumen", "Gehaltsrunde vorbereiten");
        assertThat(whats(bens, "/steps")).containsExactly("Doku aufräumen", "Bewerbung schreiben");
        String hidden = ok(annas, "/steps?channel=C0LEITUNG")
                .path("steps")
                .path(0)
                .path("id")
                .asString();
        assertThat(get(annas, "/steps/" + hidden).statusCode()).isEqualTo(200);
        problem(get(bens, "/steps/" + hidden), 404);
        problem(get(bens, "/steps/nothing"), 404);
        problem(get(bens, "/steps/" + "%20.."), 404);
        assertThat(whats(bens, "/steps?channel=C0LEITUNG")).isEmpty();
    }

    @Test
    void filters_are_those_of_the_list() {
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Dienstag");
        at.ben.types(HERE, "Server umziehen <@U0BEN> bis 30.5.");
        at.anna.types(Nordlicht.MARKETING, "Plakate drucken <@U0ANNA> bis Freitag");
        at.ben.types(HERE, "Drucker holen <@U0BEN> bis Mittwoch");
        finishes("Drucker holen");
        at.moveTo("2025-03-06T10:00:00");
        String key = makeKey(at.anna);

        assertThat(whats(key, "/steps?owner=U0BEN&state=overdue")).containsExactly("Doku aufräumen");
        assertThat(whats(key, "/steps?owner=me")).containsExactly("Plakate drucken");
        assertThat(whats(key, "/steps?owner=me&owner=U0BEN&horizon=middle")).containsExactly("Server umziehen");
        assertThat(whats(key, "/steps?channel=" + HERE)).containsExactly("Doku aufräumen", "Server umziehen");
        assertThat(whats(key, "/steps?since=2025-03-05")).isEmpty();
        assertThat(whats(key, "/steps?state=done")).containsExactly("Drucker holen");
        JsonNode done = ok(key, "/steps?state=done").path("steps").path(0);
        assertThat(done.path("state").asString()).isEqualTo("done");
        assertThat(done.path("closed_at").asString()).startsWith("2025-03-03T");
        assertThat(done.path("owner").asString()).isEqualTo("U0BEN");
    }

    @Test
    void pages_go_on_where_they_stopped_whatever_happens_in_between() {
        for (int i = 10; i < 22; i++) at.ben.types(HERE, "Schritt %d <@U0BEN> bis Freitag".formatted(i));
        String key = makeKey(at.anna);
        JsonNode first = ok(key, "/steps?limit=5");
        JsonNode last = first.path("steps").path(4);

        // The step the page ended with is gone before the next one is asked for.
        finishes(last.path("what").asString());
        assertThat(ok(key, "/steps/" + last.path("id").asString()).path("state").asString())
                .isEqualTo("done");
        List<String> seen = new ArrayList<>(whats(first));
        String cursor = first.path("next_cursor").asString();
        for (int page = 0; page < 5 && !cursor.isEmpty(); page++) {
            JsonNode next = ok(key, "/steps?limit=5&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            seen.addAll(whats(next));
            cursor = next.path("next_cursor").asString("");
        }

        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void the_playground_lets_programs_in_under_its_own_address() throws Exception {
        at.anna.types(HERE, "Doku aufräumen <@U0BEN> bis Donnerstag");
        HttpRequest request = HttpRequest.newBuilder(URI.create(at.address() + "/api/v1/steps?owner=U0BEN&limit=1"))
                .header("Authorization", "Bearer " + makeKey(at.anna))
                .build();

        assertThat(send(request).body()).contains("Doku aufräumen");
        HttpRequest without = HttpRequest.newBuilder(URI.create(at.address() + "/api/v1/goals"))
                .build();
        problem(send(without), 401);
        URI description = URI.create(at.address() + "/api/v1/openapi.yaml");
        assertThat(send(HttpRequest.newBuilder(description).build()).body()).startsWith("openapi: 3.1");
    }

    @Test
    void goals_are_there_and_their_steps_are_found_by_them() {
        GoalInStory goal = new GoalInStory(at, at.anna);
        String annas = makeKey(at.anna);
        String danas = makeKey(at.dana);

        JsonNode goals = ok(annas, "/goals").path("goals");
        assertThat(goals).hasSize(1);
        assertThat(goals.path(0).path("text").asString()).isEqualTo(GoalInStory.WORDS);
        assertThat(goals.path(0).path("date").asString()).isEqualTo("2025-06-30");
        assertThat(ok(annas, "/goals/" + goal.id).path("in_charge").asString()).isEqualTo("U0ANNA");
        assertThat(whats(annas, "/steps?goal=" + goal.id)).isEmpty();
        problem(get(annas, "/goals/g2"), 404);
        assertThat(ok(danas, "/goals").path("goals").size())
                .isEqualTo(at.dana.sees(HERE).isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stat=open",
                "state=closed",
                "owner=%3C%40U1%3E",
                "channel=c-1",
                "since=gestern",
                "since=2025-02-30",
                "horizon=2",
                "limit=0",
                "limit=101",
                "limit=x",
                "cursor=x",
                "cursor=",
                "state=open&state=done",
                "goal=a%20b",
                "goal="
            })
    void a_filter_that_means_nothing_is_refused(String query) {
        String key = makeKey(at.anna);

        problem(get(key, "/steps?" + query), 400);
    }

    @Test
    void without_a_good_key_there_is_nothing() {
        String key = makeKey(at.anna);

        HttpResponse<String> none =
                send(HttpRequest.newBuilder(address("/steps")).build());
        problem(none, 401);
        assertThat(none.headers().firstValue("www-authenticate")).contains("Bearer");
        problem(get(key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A"), "/steps"), 401);
        problem(get(key.replace("U0ANNA", "U0BEN"), "/steps"), 401);
        problem(get(key.replace("T0NORDLICHT", "T0OTHER"), "/steps"), 401);
        problem(get("x".repeat(5_000), "/goals"), 401);
        assertThat(get(key, "/steps").statusCode()).isEqualTo(200);
        assertThat(get(key, "/steps").headers().firstValue("cache-control").orElse(""))
                .contains("no-store");
    }

    @Test
    void figures_are_those_of_ones_teams_and_of_nobody_alone() {
        Colleague frida = new Colleague(at, "U0FRIDA");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        frida.submits(Map.of(
                DigestActions.FIELD_NAME, Fields.text("Website"),
                DigestActions.FIELD_HOME, Fields.channel(HERE),
                DigestActions.FIELD_MEMBERS, people("U0ANNA", "U0BEN", "U0CEM", "U0DANA", "U0EMMA"),
                DigestActions.FIELD_MANAGERS, people("U0FRIDA")));
        String annas = makeKey(at.anna);
        assertThat(ok(annas, "/figures").path("teams").path(0).path("figures").isNull())
                .isTrue();
        for (Colleague who : List.of(at.anna, at.ben, at.cem, at.dana, at.emma)) {
            at.tries("invite", Map.of("user", at.anna.id, "channel", HERE, "invitee", who.id));
            who.types(HERE, "Kram von %s <@%s> bis Dienstag".formatted(who.id, who.id));
        }
        at.moveTo("2025-03-06T10:00:00");

        JsonNode team = ok(annas, "/figures").path("teams").path(0);
        assertThat(team.path("name").asString()).isEqualTo("Website");
        assertThat(team.path("figures").path("people").asInt()).isEqualTo(5);
        assertThat(team.path("figures").path("kept_of").asInt()).isEqualTo(5);
        assertThat(team.toString()).doesNotContain("U0");
        String guest = makeKey(new Colleague(at, "U0GUEL"), Nordlicht.MARKETING);
        assertThat(ok(guest, "/figures").path("teams")).isEmpty();
        problem(get(annas, "/figures?team=x"), 400);
    }

    private static Map<String, ?> people(String... ids) {
        return Map.of("type", "multi_users_select", "selected_users", List.of(ids));
    }

    @Test
    void a_key_is_listed_with_its_days_and_can_be_taken_back() {
        String key = makeKey(at.anna);
        at.anna.types(HERE, "schlüssel");
        assertThat(Seen.words(at.anna.form()))
                .contains("Noch nie benutzt", "30. August 2025")
                .doesNotContain(key);
        assertThat(get(key, "/steps").statusCode()).isEqualTo(200);
        at.anna.closesForms();
        at.anna.types(HERE, "api");
        assertThat(Seen.words(at.anna.form())).contains("Zuletzt benutzt: heute");

        at.anna.clicksInForm(AccessActions.KEY_OFF);

        problem(get(key, "/steps"), 401);
        Awaitility.await().until(() -> Seen.words(at.anna.form()).contains("noch keinen"));
    }

    @Test
    void a_key_ends_by_itself_and_with_its_person() {
        String key = makeKey(at.anna);
        String bens = makeKey(at.ben);
        at.ben.types(HERE, "meine daten");
        at.ben.clicks(HERE, ActionId.ERASE_ME);
        Awaitility.await().untilAsserted(() -> problem(get(bens, "/steps"), 401));

        at.advance("P179D");
        assertThat(get(key, "/steps").statusCode()).isEqualTo(200);
        at.advance("P2D");
        problem(get(key, "/steps"), 401);
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        String key = makeKey(at.anna);
        String bens = makeKey(at.ben);
        for (int i = 0; i < 60; i++) assertThat(get(key, "/goals").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = get(key, "/goals");

        problem(refused, 429);
        assertThat(Integer.parseInt(refused.headers().firstValue("retry-after").orElse("")))
                .isBetween(1, 60);
        assertThat(get(bens, "/goals").statusCode()).isEqualTo(200);
    }

    @Test
    void while_slack_does_not_say_who_may_see_what_nothing_seems_to_be_gone() {
        at.anna.types(HERE, "Doku aufräumen <@U0BEN> bis Donnerstag");
        at.advance("PT1S");
        String key = makeKey(at.dana);
        assertThat(whats(key, "/steps")).hasSize(1);
        at.fault(Map.of("method", "users.conversations", "kind", "500", "times", 1));

        HttpResponse<String> answer = get(key, "/steps");

        problem(answer, 503);
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(whats(key, "/steps")).hasSize(1);
    }

    @Test
    void what_nobody_answers_is_a_problem_like_any_other() {
        problem(get("", "/frob"), 404);
        HttpResponse<String> written = send(HttpRequest.newBuilder(address("/steps"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        problem(written, 405);
        assertThat(written.headers().firstValue("allow")).contains("GET");
    }

    private static String makeKey(Colleague who) {
        return makeKey(who, HERE);
    }

    private static String makeKey(Colleague who, String channel) {
        who.types(channel, "schlüssel");
        who.clicksInForm(AccessActions.KEY_NEW);
        String shown = Awaitility.await()
                .until(() -> Seen.words(who.form()), words -> KEY.matcher(words).find());
        Matcher key = KEY.matcher(shown);
        assertThat(key.find()).isTrue();
        who.closesForms();
        return key.group();
    }

    /** Ben ticks the card off. */
    private void finishes(String what) {
        at.advance("PT1M");
        JsonNode card = at.messages(HERE, at.ben.id).stream()
                .filter(message -> message.has("bot_id")
                        && !message.has("ephemeral_to")
                        && Seen.words(message).contains(what))
                .findFirst()
                .orElseThrow();
        at.ben.reacts(HERE, card.path("ts").asString(), "white_check_mark");
        at.advance("PT1S");
    }

    private List<String> whats(String key, String path) {
        return whats(ok(key, path));
    }

    private static List<String> whats(JsonNode answer) {
        List<String> whats = new ArrayList<>();
        answer.path("steps").forEach(step -> whats.add(step.path("what").asString()));
        return whats;
    }

    /** What is answered is what the description says. */
    private JsonNode ok(String key, String path) {
        HttpResponse<String> answer = get(key, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        assertThat(description.findings(path, 200, json)).isEmpty();
        return json;
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(answer.body()).path("status").asInt())
                .isEqualTo(status);
    }

    private HttpResponse<String> get(String key, String path) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + key)
                .build());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + at.botPort() + "/api/v1" + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
