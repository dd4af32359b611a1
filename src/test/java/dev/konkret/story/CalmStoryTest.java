package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nobody is disturbed when they must not be, and nothing is lost by it. It is Monday, 3 March 2025. */
class CalmStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void morning() {
        at = new Nordlicht().listeningIn(HERE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void when_the_owner_will_be_reminded_stands_on_the_card_and_in_home() {
        takes(at.ben, "die Doku aufräumen", "2025-03-14");

        assertThat(at.cem.sees(HERE))
                .last()
                .asString()
                .contains("Erinnerungen: Mi 12.03. · Fr 14.03. · Di 18.03., falls noch offen");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Mi 12.03. · Fr 14.03.").contains("noch nicht geschrieben");

        at.moveTo("2025-03-13T07:00:00");
        assertThat(at.anna.sees(HERE))
                .last()
                .asString()
                .contains("Erinnerungen: Fr 14.03. · Di 18.03., falls noch offen");
    }

    @Test
    void an_overdue_card_announces_no_reminder_that_will_have_been() {
        takes(at.ben, "die Doku aufräumen", "2025-03-05");
        takes(at.anna, "die Messe vorbereiten", "2025-03-08");
        at.anna.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-08"));
        at.anna.clicks(HERE, ActionId.TOPIC_TAKE);

        at.moveTo("2025-03-10T08:00:00");

        assertThat(at.anna.sees(HERE))
                .filteredOn(words -> words.contains("überfällig"))
                .hasSize(2)
                .noneMatch(words -> words.contains("Erinnerung"));
    }

    @Test
    void what_falls_due_in_an_absence_waits_for_the_day_of_return() {
        takes(at.ben, "die Doku aufräumen", "2025-03-06");
        at.ben.types(HERE, "pause bis 7.3.");
        assertThat(at.ben.lastPrivately(HERE).toString())
                .contains("in der Zeit fällig")
                .contains("Mo 10.03.");

        at.moveTo("2025-03-07T23:00:00");
        assertThat(letters(at.ben)).isEmpty();
        at.moveTo("2025-03-10T08:59:00");
        assertThat(letters(at.ben)).isEmpty();
        at.moveTo("2025-03-10T09:00:00");

        assertThat(letters(at.ben))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .contains("Termin war")
                .doesNotContain("später als geplant");
        at.moveTo("2025-03-11T18:00:00");
        assertThat(letters(at.ben)).hasSize(1);
        at.moveTo("2025-03-12T09:00:00");
        assertThat(letters(at.ben)).hasSize(2).last().asString().contains("Stimmt das noch?");
    }

    @Test
    void questions_to_somebody_who_is_away_come_in_one_message_when_they_are_back() {
        takes(at.ben, "die Doku aufräumen", "2025-03-06");
        at.ben.writesToBot("Ich bin bis 7.3. im Urlaub");
        assertThat(at.ben.toldDirectly()).last().asString().contains("in Ruhe");
        asks("Angebot schreiben", "2025-03-14");
        asks("Rechnung prüfen", "2025-03-17");

        at.moveTo("2025-03-07T18:00:00");
        assertThat(letters(at.ben)).isEmpty();
        assertThat(letters(at.anna)).noneMatch(words -> words.contains("nicht geantwortet"));
        at.moveTo("2025-03-10T09:00:00");

        assertThat(letters(at.ben))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .contains("Angebot schreiben")
                .contains("Rechnung prüfen");
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        assertThat(letters(at.ben))
                .singleElement()
                .asString()
                .contains("Doku aufräumen")
                .contains("Rechnung prüfen");
        assertThat(letters(at.anna)).last().asString().contains("hat Ja gesagt");
        at.moveTo("2025-03-12T18:00:00");
        assertThat(letters(at.anna)).anyMatch(words -> words.contains("nicht geantwortet"));
    }

    @Test
    void back_early_what_has_piled_up_comes_at_once() {
        at.ben.types(HERE, "pause bis 14.3.");
        at.moveTo("2025-03-04T10:00:00");
        asks("Angebot schreiben", "2025-03-20");
        at.moveTo("2025-03-05T10:00:00");
        assertThat(letters(at.ben)).isEmpty();

        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Du bist weg");
        at.ben.clicksInHome(ActionId.HOME_BACK);

        assertThat(letters(at.ben)).singleElement().asString().contains("Angebot schreiben");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).doesNotContain("Du bist weg").contains("einmal geschrieben");
    }

    @Test
    void pause_without_a_day_asks_until_when() {
        at.ben.types(HERE, "pause");
        at.ben.submits(Map.of(
                ActionId.FIELD_AWAY_FROM, Fields.day("2025-03-05"),
                ActionId.FIELD_AWAY_UNTIL, Fields.day("2025-03-04")));
        assertThat(at.ben.hasForm()).isTrue();
        at.ben.submits(Map.of(
                ActionId.FIELD_AWAY_FROM, Fields.day("2025-03-05"),
                ActionId.FIELD_AWAY_UNTIL, Fields.day("2025-03-07")));

        assertThat(at.ben.toldDirectly()).last().asString().contains("von Mi 05.03.");
    }

    @Test
    void pause_until_a_day_there_is_not_says_so() {
        at.ben.types(HERE, "pause bis 31.2.");
        assertThat(at.ben.form().toString()).contains("Den 31.2. gibt es nicht. Bis wann?");
        at.emma.types(HERE, "pause until 31 feb");
        assertThat(at.emma.form().toString()).contains("There is no 31 feb in the calendar.");

        at.ben.writesToBot("Ich bin bis 31.2. im Urlaub");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Den 31.2. gibt es nicht");
    }

    @Test
    void a_palm_tree_in_slack_is_an_absence_as_long_as_it_stands_there() {
        takes(at.ben, "die Doku aufräumen", "2025-03-05");
        at.does(
                "user",
                Map.of(
                        "user",
                        at.ben.id,
                        "status_emoji",
                        ":palm_tree:",
                        "status_expiration",
                        epoch("2025-03-07T23:59:59")));

        at.moveTo("2025-03-07T23:00:00");
        assertThat(letters(at.ben)).isEmpty();
        at.moveTo("2025-03-10T09:00:00");
        assertThat(letters(at.ben)).singleElement().asString().contains("Doku aufräumen");
    }

    @Test
    void a_new_zone_moves_the_reminder() {
        takes(at.ben, "die Doku aufräumen", "2025-03-05");
        at.does("user", Map.of("user", at.ben.id, "tz", "America/New_York"));

        at.moveTo("2025-03-05T14:59:00");
        assertThat(letters(at.ben)).isEmpty();
        at.moveTo("2025-03-05T15:00:30");
        assertThat(letters(at.ben)).hasSize(1);
    }

    @Test
    void slacks_do_not_disturb_is_waited_out() {
        takes(at.ben, "die Doku aufräumen", "2025-03-05");
        at.does("user", Map.of("user", at.ben.id, "snoozed_until", epoch("2025-03-05T10:30:00")));

        at.moveTo("2025-03-05T10:29:00");
        assertThat(letters(at.ben)).isEmpty();
        at.moveTo("2025-03-05T10:31:00");
        assertThat(letters(at.ben)).hasSize(1);
    }

    @Test
    void what_a_colleague_asks_arrives_at_once_even_on_friday_evening() {
        at.moveTo("2025-03-07T19:30:00");
        asks("Angebot schreiben", "2025-03-14");

        assertThat(letters(at.ben)).singleElement().asString().contains("Angebot schreiben");
    }

    @Test
    void who_has_chosen_hours_is_asked_within_them() {
        at.ben.types(HERE, "einstellungen");
        at.ben.submits(Map.of(ActionId.FIELD_TO, Map.of("type", "timepicker", "selected_time", "16:00")));
        at.moveTo("2025-03-06T16:30:00");
        asks("Angebot schreiben", "2025-03-14");
        assertThat(letters(at.ben)).noneMatch(letter -> letter.contains("Angebot schreiben"));

        at.moveTo("2025-03-07T09:00:00");
        assertThat(letters(at.ben)).last().asString().contains("Angebot schreiben");
    }

    @Test
    void what_was_not_answered_comes_back_with_the_daily_message_and_not_beside_it() {
        takes(at.anna, "die Doku aufräumen", "2025-03-05");
        asks("Angebot schreiben", "2025-03-14");

        at.moveTo("2025-03-05T18:00:00");
        assertThat(letters(at.anna)).hasSize(1).last().asString().contains("Doku aufräumen");
        at.moveTo("2025-03-06T09:00:00");
        assertThat(letters(at.anna)).hasSize(2).last().asString().contains("Angebot schreiben");
        assertThat(Seen.has(lastOf(at.anna), ActionId.STEP_TAKE)).isTrue();
    }

    @Test
    void with_one_tap_a_step_is_moved_and_the_third_time_something_better_is_asked_for_first() {
        takes(at.ben, "die Doku aufräumen", "2025-03-04");
        at.moveTo("2025-03-04T09:00:00");
        at.ben.chooses(at.ben.direct(), ActionId.STEP_SNOOZE, "2025-03-05");
        assertThat(letters(at.ben)).singleElement().asString().contains("bis morgen");

        at.moveTo("2025-03-05T09:00:00");
        at.ben.chooses(at.ben.direct(), ActionId.STEP_SNOOZE, "2025-03-10");
        at.moveTo("2025-03-10T09:00:00");
        at.ben.chooses(at.ben.direct(), ActionId.STEP_SNOOZE, "2025-03-11");

        assertThat(Seen.words(at.ben.form())).contains("2-mal verschoben");
        at.ben.submits(Map.of(ActionId.FIELD_WAY, Fields.option("ANYWAY")));
        assertThat(at.cem.sees(HERE)).last().asString().contains("11. März").contains("3-mal");
    }

    @Test
    void a_newer_message_takes_the_buttons_out_of_the_older_one() {
        takes(at.ben, "die Doku aufräumen", "2025-03-04");
        at.moveTo("2025-03-04T10:00:00");
        at.moveTo("2025-03-06T10:00:00");

        List<JsonNode> all = at.messages(at.ben.direct(), at.ben.id);
        assertThat(all).hasSize(2);
        assertThat(Seen.has(all.get(0), ActionId.STEP_DONE)).isFalse();
        assertThat(Seen.words(all.get(0))).contains("Doku aufräumen").contains("neuesten Nachricht");
        assertThat(Seen.has(all.get(1), ActionId.STEP_DONE)).isTrue();
    }

    @Test
    void what_somebody_else_did_shows_in_the_message_that_asked_for_it() {
        takes(at.ben, "die Doku aufräumen", "2025-03-04");
        at.moveTo("2025-03-04T10:00:00");
        JsonNode card = at.cem.withAction(HERE, ActionId.STEP_DONE);
        at.anna.reacts(HERE, card.path("ts").asString(""), "white_check_mark");

        JsonNode reminder = at.messages(at.ben.direct(), at.ben.id).get(0);
        assertThat(Seen.words(reminder)).contains("Geschafft von");
        assertThat(Seen.has(reminder, ActionId.STEP_DONE)).isFalse();
    }

    @Test
    void who_wants_rest_is_not_asked_and_finds_it_in_the_basket() {
        at.ben.types(HERE, "ruhe");
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        assertThat(at.ben.privately(HERE).toString()).doesNotContain("Doku aufräumen");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Doku aufräumen").contains("Heute frage ich dich nichts");

        at.moveTo("2025-03-04T10:00:00");
        at.ben.says(HERE, "Wir müssten mal den Keller ausmisten.");
        assertThat(at.ben.lastPrivately(HERE).toString()).contains("Keller ausmisten");
    }

    @Test
    void ten_minutes_that_begin_before_the_morning_bring_the_check_in_and_no_reminder() {
        at.moveTo("2025-03-04T08:55:00");
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_NOW);

        at.moveTo("2025-03-04T12:00:00");
        assertThat(letters(at.ben)).singleElement().asString().contains("Zehn Minuten");
    }

    /** What the bot wrote of its own accord, without its answers to what the person did just now. */
    private static List<String> letters(Colleague who) {
        return who.toldDirectly().stream()
                .filter(words -> Stream.of("📌", "📨", "🌴").noneMatch(words::startsWith))
                .toList();
    }

    private void takes(Colleague who, String what, String due) {
        who.says(HERE, "Wir müssten mal " + what + ".");
        who.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", due));
        who.clicks(HERE, ActionId.TOPIC_TAKE);
    }

    private void asks(String what, String due) {
        at.anna.types(HERE, "");
        at.anna.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text(what),
                ActionId.FIELD_WHO, Fields.person(at.ben),
                ActionId.FIELD_DUE, Fields.day(due)));
    }

    private static long epoch(String local) {
        Instant at = LocalDateTime.parse(local).atZone(Nordlicht.BERLIN).toInstant();
        return at.getEpochSecond();
    }

    private JsonNode lastOf(Colleague who) {
        List<JsonNode> all = at.messages(who.direct(), who.id);
        return all.get(all.size() - 1);
    }
}
