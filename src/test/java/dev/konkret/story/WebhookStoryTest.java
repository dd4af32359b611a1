package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.hook.HookReach;
import dev.konkret.redis.RedisWebhooks;
import dev.konkret.slack.view.AccessActions;
import dev.konkret.slack.view.ActionId;
import dev.konkret.workspace.TeamId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program hears of every change, and can be sure that it does. */
class WebhookStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String GENERAL = "C0ALLGEMEIN";
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");
    private final Receiver receiver = new Receiver();
    private Nordlicht at;
    private Colleague frida;

    @BeforeEach
    void monday_morning() {
        begin(new Nordlicht());
    }

    private void begin(Nordlicht there) {
        at = there;
        frida = new Colleague(at, "U0FRIDA");
    }

    @AfterEach
    void evening() {
        at.close();
        receiver.close();
    }

    @Test
    void every_change_of_a_step_arrives_signed_and_numbered() throws Exception {
        String secret = setUp();

        at.anna.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.advance("PT1S");
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        at.ben.writesToBot("verschieb auf 12.3.");
        at.ben.writesToBot("erledigt");
        await().until(() -> receiver.got.size() >= 4);

        assertThat(receiver.got)
                .extracting(got -> json(got).path("type").asString())
                .containsExactlyInAnyOrder("step.proposed", "step.accepted", "step.postponed", "step.done");
        assertThat(receiver.got).extracting(Receiver.Got::id).doesNotHaveDuplicates();
        for (Receiver.Got got : receiver.got) {
            assertThat(new OpenApi().findings("StepChanged", json(got))).isEmpty();
            assertThat(got.signature()).isEqualTo(signature(secret, got));
            assertThat(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(got.timestamp())))
                    .isLessThan(60);
            assertThat(json(got).path("data").path("step").path("what").asString())
                    .isEqualTo("Doku aufräumen");
            assertThat(json(got).path("data").path("workspace").asString()).isEqualTo("T0NORDLICHT");
        }
        JsonNode accepted = only("step.accepted").path("data").path("change");
        assertThat(accepted.path("by").asString()).isEqualTo("U0BEN");
        assertThat(accepted.path("version").asInt()).isEqualTo(2);
        assertThat(only("step.postponed")
                        .path("data")
                        .path("change")
                        .path("due")
                        .asString())
                .isEqualTo("2025-03-12");
        await().untilAsserted(() -> assertThat(figure("delivered")).isEqualTo(4));
        assertThat(figure("failed")).isZero();
    }

    /** What the operator sees of webhooks. */
    private double figure(String what) {
        String name = "konkret_webhooks_" + what + "_total";
        return new Wire(at.botPort(), Nordlicht.SECRET)
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .sum();
    }

    @Test
    void who_answers_500_twice_gets_the_same_message_a_third_time_and_no_more() {
        setUp();
        receiver.answers(500, 500);

        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        await().until(() -> receiver.got.size() == 1);
        at.restartBot();
        at.advance("PT20S");
        assertThat(receiver.got).hasSize(2);
        at.advance("PT70S");
        assertThat(receiver.got).hasSize(3);
        at.advance("P1D");

        assertThat(receiver.got)
                .hasSize(3)
                .extracting(Receiver.Got::id)
                .containsOnly(receiver.got.get(0).id());
        assertThat(frida.toldDirectly()).noneMatch(told -> told.contains("Webhook"));
    }

    @Test
    void who_never_answers_holds_nobody_up_and_is_told_once() {
        setUp();
        receiver.alwaysAnswers(Receiver.HANG);

        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        await().until(() -> receiver.got.size() == 1);
        assertThat(at.ben.asks(HERE, "liste hier")).contains("Doku");
        receiver.alwaysAnswers(503);
        at.advance("PT16H");

        assertThat(receiver.got).hasSize(8);
        assertThat(frida.toldDirectly())
                .filteredOn(told -> told.contains("Dein Webhook nimmt nichts an: 127.0.0.1"))
                .hasSize(1);
        at.ben.types(HERE, "Server umziehen <@U0BEN> bis Freitag");
        at.advance("PT16H");
        assertThat(frida.toldDirectly())
                .filteredOn(told -> told.contains("Webhook"))
                .hasSize(1);
    }

    @Test
    void who_takes_nothing_for_days_is_switched_off_and_can_be_switched_on_again() {
        setUp();
        receiver.alwaysAnswers(500);
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.advance("PT16H");
        at.advance("P3D");
        at.ben.types(HERE, "Server umziehen <@U0BEN> bis 28.3.");
        at.advance("PT16H");

        assertThat(frida.toldDirectly())
                .filteredOn(told -> told.contains("abgeschaltet"))
                .hasSize(1);
        assertThat(figure("failed")).isEqualTo(16);
        assertThat(figure("given_up")).isEqualTo(2);
        assertThat(figure("switched_off")).isEqualTo(1);
        int so = receiver.got.size();
        at.ben.types(HERE, "Drucker holen <@U0BEN> bis 28.3.");
        at.advance("PT1M");
        assertThat(receiver.got).hasSize(so);

        receiver.alwaysAnswers(200);
        frida.types(GENERAL, "webhook");
        assertThat(Seen.words(frida.form())).contains("Abgeschaltet");
        frida.clicksInForm(AccessActions.HOOK_ON);
        at.ben.types(HERE, "Kaffee kaufen <@U0BEN> bis 28.3.");
        await().until(() -> receiver.got.size() == so + 1);
    }

    @Test
    void a_redirect_leads_nowhere_and_410_is_the_end() {
        setUp();
        receiver.answers(302);

        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        await().until(() -> receiver.got.size() == 1);
        receiver.answers(410);
        at.advance("PT20S");

        assertThat(receiver.got).extracting(Receiver.Got::path).containsOnly("/in");
        assertThat(receiver.got).hasSize(2);
        assertThat(frida.toldDirectly())
                .filteredOn(told -> told.contains("nicht mehr gibt"))
                .hasSize(1);
        assertThat(figure("switched_off")).isEqualTo(1);
        at.ben.writesToBot("erledigt");
        at.advance("PT1M");
        assertThat(receiver.got).hasSize(2);
    }

    @Test
    void an_address_inside_the_network_is_not_called_whatever_it_is_called() {
        at.close();
        begin(Nordlicht.reaching(new HookReach(false, true)));
        setUp();
        setUp(receiver.url().replace("127.0.0.1", "localhost"));
        setUp(receiver.url().replace("127.0.0.1", "2130706433"));

        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.advance("PT16H");

        assertThat(receiver.got).isEmpty();
        assertThat(frida.toldDirectly())
                .filteredOn(told -> told.contains("nimmt nichts an"))
                .hasSize(3);
    }

    @Test
    void what_is_not_public_is_never_sent() {
        setUp();
        at.anna.does("invite", Map.of("user", at.anna.id, "channel", "C0LEITUNG"));

        at.anna.types("C0LEITUNG", "Gehaltsrunde vorbereiten <@U0DANA> bis Freitag");
        at.ben.writesToBot("Bewerbung schreiben bis Freitag");
        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.advance("PT1H");

        assertThat(receiver.got).hasSize(1);
        assertThat(receiver.got.get(0).body()).contains("Doku").doesNotContain("Gehaltsrunde", "Bewerbung");
    }

    @Test
    void the_playground_has_a_receiver_of_its_own_and_shows_what_arrives() {
        setUp(at.address() + "/webhook");

        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.advance("PT1S");

        assertThat(at.log().path("entries"))
                .filteredOn(entry -> entry.path("kind").asString("").equals("webhook"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path("name").asString()).isEqualTo("step.taken"));
    }

    @Test
    void only_what_was_wanted_is_sent() {
        frida.types(GENERAL, "webhook");
        frida.clicksInForm(AccessActions.HOOK_NEW);
        frida.submits(form(receiver.url(), List.of("CLOSED")));
        frida.closesForms();

        at.ben.types(HERE, "Doku aufräumen <@U0BEN> bis Freitag");
        at.ben.writesToBot("erledigt");
        at.advance("PT1M");

        assertThat(receiver.got)
                .singleElement()
                .satisfies(got -> assertThat(got.body()).contains("step.done"));
    }

    @Test
    void only_admins_set_webhooks_up_and_mistakes_cost_nothing() {
        at.anna.types(HERE, "webhook");
        assertThat(Seen.words(at.anna.form())).contains("nur Admins");

        frida.types(GENERAL, "webhooks");
        frida.clicksInForm(AccessActions.HOOK_NEW);
        JsonNode refused = frida.triesToSubmit(form("ftp://example.com", List.of("CLOSED")));
        assertThat(refused.toString()).contains("Das ist keine Adresse");
        assertThat(new RedisWebhooks(at.redis()).all(TEAM)).isEmpty();
        frida.submits(form(receiver.url(), List.of("CLOSED")));
        assertThat(Seen.words(frida.form())).containsPattern(SECRET);
        frida.closesForms();
        frida.types(GENERAL, "webhook");
        assertThat(Seen.words(frida.form())).contains("127.0.0.1", "Läuft").doesNotContain("whsec_");
        frida.clicksInForm(AccessActions.HOOK_OFF);
        assertThat(new RedisWebhooks(at.redis()).all(TEAM)).isEmpty();
    }

    @Test
    void who_has_their_data_erased_takes_their_webhooks_along() {
        setUp();
        frida.types(GENERAL, "meine daten");
        frida.clicks(GENERAL, ActionId.ERASE_ME);

        await().until(() -> new RedisWebhooks(at.redis()).all(TEAM).isEmpty());
    }

    private String setUp() {
        return setUp(receiver.url());
    }

    private String setUp(String url) {
        frida.types(GENERAL, "webhook");
        frida.clicksInForm(AccessActions.HOOK_NEW);
        frida.submits(form(url, List.of("BEGUN", "ANSWERED", "MOVED", "HANDED_OVER", "WAITING", "CLOSED")));
        Matcher secret = SECRET.matcher(Seen.words(frida.form()));
        assertThat(secret.find()).isTrue();
        frida.closesForms();
        return secret.group();
    }

    private static Map<String, ?> form(String url, List<String> changes) {
        List<Map<String, String>> ticked =
                changes.stream().map(change -> Map.of("value", change)).toList();
        return Map.of(
                AccessActions.FIELD_URL, Fields.text(url),
                AccessActions.FIELD_CHANGES, Map.of("type", "checkboxes", "selected_options", ticked));
    }

    private JsonNode only(String type) {
        List<JsonNode> all = receiver.got.stream()
                .map(WebhookStoryTest::json)
                .filter(json -> json.path("type").asString().equals(type))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static JsonNode json(Receiver.Got got) {
        return JsonMapper.shared().readTree(got.body());
    }

    /** As a receiver would check it. */
    private static String signature(String secret, Receiver.Got got) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = got.id() + "." + got.timestamp() + "." + got.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
