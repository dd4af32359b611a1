package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.Grep;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.RoundActions;
import dev.konkret.slack.view.RoundModal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A team closes its meeting, and nothing leaves without a next step. */
class RoundStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void three_topics_wait_in_the_basket() {
        at = new Nordlicht().listeningIn(HERE);
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_LATER);
        at.ben.says(HERE, "Man sollte mal die Preisliste prüfen.");
        at.dana.says(HERE, "Wir müssten mal das Impressum erneuern.");
        at.dana.clicks(HERE, ActionId.TOPIC_LATER);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void one_after_the_other_is_kept_parked_or_dropped_and_a_protocol_says_so() {
        at.anna.types(HERE, "runde");

        assertThat(shown(at.anna)).contains("Runde: 1 von 3").contains("Doku aufräumen");
        assertThat(live()).contains("Runde: 1 von 3").contains("Doku aufräumen");
        decides(at.anna, keep(at.anna, "2025-03-07"));
        assertThat(shown(at.anna)).contains("Runde: 2 von 3").contains("Preisliste");
        decides(at.anna, park("2025-04-01"));
        assertThat(live()).contains("Runde: 3 von 3").contains("Impressum");
        decides(
                at.anna,
                Map.of(
                        RoundActions.FIELD_WAY, Fields.option("DROP"),
                        RoundActions.FIELD_REASON, Fields.text("Macht die Kanzlei.")));
        assertThat(shown(at.anna)).startsWith("Runde zu Ende").contains("Impressum erneuern", "Protokoll");

        assertThat(protocol())
                .contains("Doku aufräumen*: <@U0ANNA>, bis Fr 07.03.")
                .contains("Preisliste prüfen*: bis Di 01.04.")
                .contains("Impressum erneuern*: Macht die Kanzlei.")
                .doesNotContain("Kein Thema geht hier ohne");
        assertThat(at.ben.sees(HERE))
                .filteredOn(m -> m.contains("Protokoll der Runde"))
                .hasSize(1);
        at.anna.opensHome();
        assertThat(at.anna.homeWords()).contains("Doku aufräumen");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).doesNotContain("Doku aufräumen").doesNotContain("Preisliste");
    }

    @Test
    void a_round_that_settled_everything_with_a_step_says_so_and_goes_on_saying_that_it_is_over() {
        at.anna.types(HERE, "runde");
        for (int i = 0; i < 3; i++) decides(at.anna, keep(at.anna, "2025-03-07"));
        assertThat(protocol()).contains("Kein Thema geht hier ohne nächsten Schritt hinaus.");

        at.anna.types(HERE, "Flyer drucken @ben bis 2025-03-14");
        at.advance("PT10S");
        at.dana.types(HERE, "runde");

        assertThat(cards()).hasSize(1);
        assertThat(at.cem.sees(HERE)).anyMatch(m -> m.contains("Die Runde ist zu Ende"));
        assertThat(at.cem.sees(HERE)).noneMatch(m -> m.contains("Die Runde geht unten im Channel weiter."));
    }

    @Test
    void a_named_person_is_asked_and_the_protocol_says_that_the_yes_is_missing() {
        at.anna.types(HERE, "runde");
        decides(at.anna, keep(at.ben, "2025-03-07"));
        at.anna.clicks(HERE, RoundActions.END);

        assertThat(at.ben.toldDirectly()).last().asString().contains("Doku aufräumen");
        assertThat(protocol())
                .contains("<@U0BEN> (ist gefragt)")
                .contains("2 Themen blieben offen")
                .doesNotContain("Kein Thema geht hier ohne");
    }

    @Test
    void who_proposed_a_step_and_is_named_in_the_round_is_not_asked_by_themselves() {
        at.anna.types(HERE, "Flyer drucken @ben bis 2025-03-14");
        at.advance("PT10S");
        at.dana.types(HERE, "runde");
        for (int i = 0; i < 3; i++) decides(at.dana, drop("Nicht jetzt."));
        decides(at.dana, keep(at.anna, "2025-03-14"));

        assertThat(at.anna.toldDirectly())
                .last()
                .asString()
                .contains("<@U0DANA> hat dich in der Runde genannt: *Machst du das?*", "Flyer drucken")
                .contains("liegt es wieder bei dir")
                .doesNotContain("<@U0ANNA>");
        at.anna.opensHome();
        assertThat(at.anna.homeWords()).contains("Machst du das bis").doesNotContain("<@U0ANNA>");

        at.moveTo("2025-03-06T10:00:00");
        at.anna.opensHome();
        assertThat(at.anna.homeWords())
                .contains("Zurück bei dir", "Du hast bisher nicht geantwortet.")
                .doesNotContain("<@U0ANNA>");
        assertThat(at.anna.toldDirectly()).last().asString().doesNotContain("<@U0ANNA>");
    }

    @Test
    void of_two_people_one_wins_and_the_other_sees_who() {
        at.anna.types(HERE, "runde");
        at.dana.clicks(HERE, RoundActions.DECIDE);
        Map<String, Object> danas = submission(at.dana, keep(at.dana, "2025-03-10"));
        decides(at.anna, keep(at.anna, "2025-03-07"));

        at.does("submit", danas);

        assertThat(shown(at.dana)).contains("Schon entschieden von <@U0ANNA>").contains("Preisliste prüfen");
        at.dana.opensHome();
        assertThat(at.dana.homeWords()).doesNotContain("Doku aufräumen");
    }

    @Test
    void it_can_be_paused_and_resumed_and_nothing_is_asked_twice() {
        at.anna.types(HERE, "runde");
        decides(at.anna, keep(at.anna, "2025-03-07"));
        at.dana.clicks(HERE, RoundActions.PAUSE);
        assertThat(live()).contains("macht Pause").contains("2 Themen sind noch offen");
        decides(at.anna, keep(at.anna, "2025-03-07"));
        assertThat(shown(at.anna)).contains("läuft nicht mehr");
        at.does(
                "close",
                Map.of("user", at.anna.id, "view_id", at.anna.form().path("id").asString("")));

        at.restartBot();
        at.moveTo("2025-03-04T10:00:00");
        at.dana.clicks(HERE, RoundActions.RESUME);

        assertThat(shown(at.dana)).contains("Runde: 2 von 3").contains("Preisliste prüfen");
        assertThat(live()).contains("Preisliste prüfen");
    }

    @Test
    void a_round_left_running_goes_on_at_the_end_of_the_channel_on_another_day() {
        at.anna.types(HERE, "runde");
        at.anna.closesForms();
        at.dana.types(HERE, "runde");
        assertThat(cards()).hasSize(1);
        assertThat(live()).doesNotContain("geht weiter");

        at.moveTo("2025-03-07T10:00:00");
        at.ben.says(HERE, "Guten Morgen!");
        at.dana.types(HERE, "runde");

        assertThat(cards())
                .singleElement()
                .asString()
                .contains("Runde: 1 von 3", "Die Runde vom Mo 03.03. geht weiter.");
        assertThat(at.cem.sees(HERE)).last().asString().contains("Runde: 1 von 3");
        assertThat(at.cem.sees(HERE)).anyMatch(m -> m.contains("Die Runde geht unten im Channel weiter."));
    }

    @Test
    void who_joins_a_round_resumed_today_finds_it_where_it_stands() {
        at.anna.types(HERE, "runde");
        at.anna.closesForms();
        at.moveTo("2025-03-07T10:00:00");
        at.dana.types(HERE, "runde");
        at.dana.closesForms();
        assertThat(cards()).hasSize(1);
        String card = at.cem.withAction(HERE, RoundActions.DECIDE).path("ts").asString("");

        at.ben.types(HERE, "runde");

        assertThat(shown(at.ben)).contains("Runde: 1 von 3");
        assertThat(cards()).hasSize(1);
        assertThat(at.cem.withAction(HERE, RoundActions.DECIDE).path("ts").asString(""))
                .isEqualTo(card);
    }

    @Test
    void what_was_settled_elsewhere_meanwhile_is_not_asked() {
        at.anna.types(HERE, "runde");
        at.ben.opensHome();
        JsonNode home = at.ben.home();
        at.ben.does(
                "click",
                Map.of(
                        "user",
                        at.ben.id,
                        "view_id",
                        home.path("id").asString(""),
                        "action_id",
                        ActionId.BASKET_KEEP,
                        "block_id",
                        "basket:" + topicOf(home, "Preisliste")));
        at.ben.submits(Map.of(
                ActionId.FIELD_WHO, Map.of("type", "users_select", "selected_user", at.ben.id),
                ActionId.FIELD_DUE, Fields.day("2025-03-05")));

        decides(at.anna, keep(at.anna, "2025-03-07"));

        assertThat(shown(at.anna))
                .contains("Runde: 3 von 3")
                .contains("Impressum")
                .contains("Preisliste prüfen*: hat sich schon geklärt");
        assertThat(live()).contains("Preisliste prüfen*: hat sich schon geklärt");
    }

    @Test
    void what_is_settled_elsewhere_while_the_round_asks_about_it_is_over_there_too() {
        at.anna.types(HERE, "runde");
        decides(at.anna, keep(at.ben, "2025-03-07"));
        at.anna.clicks(HERE, RoundActions.END);
        at.anna.types(HERE, "runde");
        decides(at.anna, drop("Nicht jetzt."));
        decides(at.anna, drop("Auch nicht jetzt."));
        at.advance("PT10S");
        assertThat(live()).contains("Noch hat niemand Ja gesagt").contains("Doku aufräumen");

        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        at.advance("PT10S");

        assertThat(live()).contains("zu Ende").doesNotContain("Noch hat niemand Ja gesagt");
        assertThat(protocol()).contains("Ein Thema hatte sich schon geklärt.");
    }

    @Test
    void said_for_the_third_time_it_asks_decide_park_or_drop() {
        at.emma.says(HERE, "Jemand müsste mal unsere Doku aufräumen.");
        at.emma.clicks(HERE, ActionId.TOPIC_LATER);
        // The budget of the channel is used up: this one goes into the basket by itself.
        at.anna.says(HERE, "Wir müssten mal die ganze Doku aufräumen.");

        at.anna.types(HERE, "runde");

        assertThat(shown(at.anna))
                .contains("Runde: 1 von 3")
                .contains("schon zum 3. Mal")
                .contains("entscheiden, parken oder fallen lassen?");
        decides(at.anna, keep(at.anna, "2025-03-07"));
        at.emma.opensHome();
        assertThat(at.emma.homeWords()).doesNotContain("Doku");
    }

    @Test
    void what_was_parked_comes_up_again_on_its_day_and_not_before() {
        at.anna.types(HERE, "runde");
        decides(at.anna, park("2025-03-12"));
        at.anna.clicks(HERE, RoundActions.END);
        at.moveTo("2025-03-11T10:00:00");
        at.anna.types(HERE, "runde");
        assertThat(at.anna.lastPrivately(HERE).path("text").asString("")).contains("nichts offen");

        assertThat(at.cem.sees(HERE)).noneMatch(m -> m.contains("Heute wieder dran"));

        at.moveTo("2025-03-12T10:00:00");
        assertThat(at.cem.sees(HERE))
                .filteredOn(m -> m.contains("Heute wieder dran"))
                .singleElement()
                .asString()
                .contains("Doku aufräumen");
        at.anna.clicks(HERE, RoundActions.RESUME);

        assertThat(shown(at.anna)).contains("Doku aufräumen").contains("Geparkt und jetzt wieder dran");
        decides(at.anna, park("2025-05-02"));
        at.moveTo("2025-05-02T10:00:00");
        assertThat(at.cem.sees(HERE))
                .filteredOn(m -> m.contains("Heute wieder dran"))
                .hasSize(2);
    }

    @Test
    void what_was_parked_waits_for_the_round_that_is_planned_for_its_day() {
        at.anna.types(HERE, "runde freitags 11:00");
        at.anna.types(HERE, "runde");
        decides(at.anna, park("2025-03-14"));
        at.anna.clicks(HERE, RoundActions.END);
        at.moveTo("2025-03-14T10:59:00");
        assertThat(at.cem.sees(HERE)).noneMatch(m -> m.contains("Heute wieder dran"));

        at.moveTo("2025-03-14T11:01:00");

        at.anna.clicks(HERE, RoundActions.DECIDE);
        decides(at.anna, drop("Nicht jetzt."));
        decides(at.anna, drop("Auch nicht jetzt."));
        assertThat(shown(at.anna)).contains("Doku aufräumen").contains("Geparkt und jetzt wieder dran");
    }

    @Test
    void a_day_off_is_questioned_once() {
        at.anna.types(HERE, "runde");

        decides(at.anna, park("2025-03-08"));
        assertThat(shown(at.anna))
                .contains("1 von 3")
                .contains("Sa 08.03. liegt am Wochenende")
                .contains("Mo 10.03.");
        assertThat(at.anna.form().toString())
                .contains("\"initial_date\":\"2025-03-10\"")
                .contains("PARK");
        decides(at.anna, park("2025-03-08"));
        assertThat(shown(at.anna)).contains("2 von 3").contains("geparkt bis Sa 08.03.");

        decides(at.anna, keep(at.ben, "2025-03-09"));
        assertThat(shown(at.anna)).contains("2 von 3").contains("So 09.03. liegt am Wochenende");
        assertThat(at.anna.form().toString()).contains("\"initial_user\":\"" + at.ben.id);
        decides(at.anna, keep(at.ben, "2025-03-10"));
        assertThat(shown(at.anna)).contains("3 von 3").doesNotContain("Wochenende");
    }

    @Test
    void a_proposal_without_a_yes_is_on_the_agenda_and_can_be_parked() {
        at.anna.types(HERE, "runde");
        decides(at.anna, keep(at.ben, "2025-03-07"));
        at.anna.clicks(HERE, RoundActions.END);

        at.anna.types(HERE, "runde");
        decides(at.anna, keep(at.anna, "2025-03-07"));
        decides(at.anna, keep(at.anna, "2025-03-07"));
        assertThat(shown(at.anna)).contains("Noch hat niemand Ja gesagt").contains("Doku aufräumen");
        decides(at.anna, park("2025-03-12"));

        assertThat(protocol()).contains("Geparkt", "Doku aufräumen*: bis");
        assertThat(at.cem.sees(HERE))
                .noneMatch(card -> card.contains("fallen gelassen"))
                .anyMatch(card -> card.contains("In der Runde geparkt von <@U0ANNA>, bis Mittwoch, 12. März 2025."));
        assertThat(at.ben.toldDirectly()).last().asString().contains("In der Runde geparkt von <@U0ANNA>");
        at.moveTo("2025-03-12T10:00:00");
        at.anna.types(HERE, "runde");
        decides(at.anna, keep(at.dana, "2025-03-14"));
        assertThat(at.dana.toldDirectly()).last().asString().contains("Doku aufräumen");
    }

    @Test
    void what_was_parked_and_never_taken_up_is_forgotten_though_no_round_comes_any_more() {
        at.anna.types(HERE, "runde");
        for (int i = 0; i < 3; i++) decides(at.anna, park("2025-03-12"));
        assertThat(parked()).isNotEmpty();

        at.moveTo("2025-06-10T12:00:00");
        assertThat(parked()).isNotEmpty();
        at.moveTo("2025-06-12T12:00:00");

        assertThat(parked()).isEmpty();
    }

    private List<String> parked() {
        return Grep.in(at.redis(), "Doku aufräumen").stream()
                .filter(key -> key.contains(":pk:"))
                .toList();
    }

    @Test
    void a_planned_round_opens_itself_every_week_but_not_on_a_holiday_and_not_about_nothing() {
        at.anna.types(HERE, "runde freitags 11:00");
        assertThat(at.anna.lastPrivately(HERE).path("text").asString("")).contains("jeden Freitag um 11:00 Uhr");

        at.moveTo("2025-03-07T11:01:00");
        assertThat(live()).contains("Runde: 1 von 3");
        at.anna.clicks(HERE, RoundActions.DECIDE);
        for (int i = 0; i < 3; i++) decides(at.anna, keep(at.anna, "2025-03-20"));
        at.moveTo("2025-03-14T12:00:00");
        assertThat(at.ben.sees(HERE))
                .filteredOn(m -> m.contains("Protokoll der Runde"))
                .hasSize(1);
        assertThat(live()).contains("zu Ende");

        at.anna.types(HERE, "runde aus");
        at.ben.says(HERE, "Wir müssten mal das Logo ändern.");
        at.ben.clicks(HERE, ActionId.TOPIC_LATER);
        at.moveTo("2025-03-21T12:00:00");
        assertThat(live()).contains("zu Ende");
    }

    @Test
    void a_time_no_day_has_is_no_step_and_plans_nothing() {
        assertThat(at.anna.asks(HERE, "runde freitags 25:00")).contains("Diese Uhrzeit gibt es nicht");
        assertThat(at.emma.asks(HERE, "round fridays 9:75")).contains("There is no such time of day");

        assertThat(at.anna.hasForm()).isFalse();
    }

    @Test
    void a_round_planned_for_a_saturday_comes_on_saturday() {
        at.anna.types(HERE, "runde samstags 10:00");
        assertThat(at.anna.lastPrivately(HERE).path("text").asString("")).contains("jeden Samstag um 10:00 Uhr");

        at.moveTo("2025-03-08T10:01:00");

        assertThat(cards()).singleElement().asString().contains("Runde: 1 von 3");
    }

    @Test
    void of_two_plans_only_the_later_one_opens_a_round() {
        at.anna.types(HERE, "runde mittwochs 11:00");
        at.anna.types(HERE, "runde donnerstags 15:00");

        at.moveTo("2025-03-05T12:00:00");
        assertThat(cards()).isEmpty();

        at.moveTo("2025-03-06T15:01:00");
        assertThat(cards()).singleElement().asString().contains("Runde: 1 von 3");
    }

    @Test
    void nonsense_gets_one_friendly_sentence_and_the_form_keeps_what_was_filled_in() {
        at.anna.types(HERE, "runde");

        assertThat(errors(at.anna, Map.of())).contains("Wer soll es tun?").contains("Bis wann?");
        assertThat(errors(at.anna, keep(at.anna, "2025-03-02"))).contains("vorbei");
        assertThat(errors(
                        at.anna,
                        Map.of(
                                RoundActions.FIELD_WAY,
                                Fields.option("PARK"),
                                RoundActions.FIELD_DUE,
                                Fields.day("2025-03-03"))))
                .contains("nach heute");
        assertThat(errors(at.anna, Map.of(RoundActions.FIELD_WAY, Fields.option("DROP"))))
                .contains("Grund");
        Map<String, Object> guest = new LinkedHashMap<>(keep(at.anna, "2025-03-07"));
        guest.put(RoundActions.FIELD_WHO, Map.of("type", "users_select", "selected_user", "U0GUEL"));
        assertThat(errors(at.anna, guest)).contains("Gäste");
    }

    @Test
    void a_guest_cannot_decide() {
        Colleague guest = new Colleague(at, "U0GUEL");
        String marketing = Nordlicht.MARKETING;
        at.listeningIn(marketing);
        at.ben.says(marketing, "Wir müssten mal die Flyer nachdrucken.");
        guest.types(marketing, "runde");
        assertThat(guest.hasForm()).isFalse();
        at.anna.types(marketing, "runde");

        for (String press : List.of(RoundActions.DECIDE, RoundActions.PAUSE, RoundActions.END)) {
            guest.clicks(marketing, press);
            assertThat(guest.hasForm()).isFalse();
            assertThat(guest.lastPrivately(marketing).path("text").asString("")).contains("Mitglieder eures Workspace");
        }
        assertThat(Seen.words(at.cem.withAction(marketing, RoundActions.DECIDE)))
                .contains("Runde: 1 von 1");
    }

    @Test
    void that_the_round_cannot_be_shown_is_told_once_although_slack_fails_at_first() {
        at.does("leave", Map.of("user", at.anna.id, "channel", HERE));
        at.fault(Map.of("kind", "500", "method", "conversations.open", "times", 1));
        at.anna.types(HERE, "runde");

        assertThat(toldUnseen()).isEmpty();

        at.advance("PT1M");
        assertThat(toldUnseen()).hasSize(1);
        decides(at.anna, keep(at.anna, "2025-03-07"));
        at.advance("PT1M");

        assertThat(toldUnseen()).hasSize(1);
    }

    private List<String> toldUnseen() {
        return at.anna.toldDirectly().stream()
                .filter(told -> told.contains("dann zeige ich die Runde auch im Channel"))
                .toList();
    }

    private List<String> cards() {
        at.advance("PT10S");
        return at.cem.sees(HERE).stream().filter(m -> m.contains("🔁 Runde: ")).toList();
    }

    private String live() {
        List<String> all = at.cem.sees(HERE).stream()
                .filter(m ->
                        m.contains("Runde: ") || m.contains("Runde macht Pause") || m.contains("Runde ist zu Ende"))
                .toList();
        return all.get(all.size() - 1);
    }

    private static String shown(Colleague who) {
        return who.form().path("title").path("text").asString("") + " " + Seen.words(who.form());
    }

    /** In one channel messages take turns. */
    private String protocol() {
        at.advance("PT10S");
        return at.cem.sees(HERE).stream()
                .filter(m -> m.contains("Protokoll der Runde"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Map<String, Object> park(String until) {
        return Map.of(RoundActions.FIELD_WAY, Fields.option("PARK"), RoundActions.FIELD_DUE, Fields.day(until));
    }

    private static Map<String, Object> drop(String reason) {
        return Map.of(RoundActions.FIELD_WAY, Fields.option("DROP"), RoundActions.FIELD_REASON, Fields.text(reason));
    }

    private static Map<String, Object> keep(Colleague who, String day) {
        return Map.of(
                RoundActions.FIELD_WAY, Fields.option("KEEP"),
                RoundActions.FIELD_WHO, Fields.person(who),
                RoundActions.FIELD_DUE, Fields.day(day));
    }

    private void decides(Colleague who, Map<String, ?> fields) {
        at.does("submit", submission(who, fields));
    }

    private String errors(Colleague who, Map<String, ?> fields) {
        return at.tries("submit", submission(who, fields)).path("errors").toString();
    }

    static Map<String, Object> submission(Colleague who, Map<String, ?> fields) {
        JsonNode form = who.form();
        String number = form.path("private_metadata").asString("").replaceAll(".*\"number\":\"(\\d+)\".*", "$1");
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            String name = RoundModal.field(field, number);
            values.put(block(form, name), Map.of(name, value));
        });
        return Map.of("user", who.id, "view_id", form.path("id").asString(""), "values", values);
    }

    /** The block a field stands in: its own, or one named after the day it was asked about. */
    private static String block(JsonNode form, String field) {
        for (JsonNode block : form.path("blocks")) {
            String id = block.path("block_id").asString("");
            if (id.startsWith(field + ":")) return id;
        }
        return field;
    }

    private static String topicOf(JsonNode home, String words) {
        String before = "";
        for (JsonNode block : home.path("blocks")) {
            if (before.contains(words))
                return block.path("block_id").asString("").replace("basket:", "");
            before = block.path("text").path("text").asString("");
        }
        throw new AssertionError("no topic " + words);
    }
}
