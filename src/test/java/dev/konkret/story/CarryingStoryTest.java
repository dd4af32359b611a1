package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What owners do on the way, from the card in the thread. */
class CarryingStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void ben_takes_a_step() {
        at = new Nordlicht().listeningIn(HERE);
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-14"));
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void the_third_postponement_asks_smaller_help_or_drop() {
        postponeTo("2025-03-17");
        postponeTo("2025-03-18");
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);

        assertThat(Seen.words(at.ben.form())).contains("2-mal verschoben");

        at.ben.submits(Map.of(ActionId.FIELD_WAY, Fields.option("SMALLER")));
        at.ben.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text("Gliederung schreiben"),
                ActionId.FIELD_DUE, Fields.day("2025-03-05")));

        assertThat(at.ben.hasForm()).isFalse();
        assertThat(card()).contains("Gliederung schreiben");
    }

    @Test
    void the_day_it_has_and_the_step_it_is_are_no_change() {
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        JsonNode sameDay = at.ben.submits(Map.of(
                ActionId.FIELD_DUE, Fields.day("2025-03-14"), ActionId.FIELD_REASON, Fields.text("Ich mag den Tag.")));
        assertThat(sameDay.path("errors").path(ActionId.FIELD_DUE).asString("")).contains("der bisherige Tag");
        at.ben.submits(
                Map.of(ActionId.FIELD_DUE, Fields.day("2025-03-17"), ActionId.FIELD_REASON, Fields.text("Doch.")));

        postponeTo("2025-03-18");
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        at.ben.submits(Map.of(ActionId.FIELD_WAY, Fields.option("SMALLER")));
        JsonNode same = at.ben.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text(" die doku aufräumen"),
                ActionId.FIELD_DUE, Fields.day("2025-03-20")));

        assertThat(same.path("errors").path(ActionId.FIELD_WHAT).asString("")).contains("noch derselbe Schritt");
        assertThat(card()).contains("18. März");
    }

    @Test
    void who_does_not_own_it_is_told_before_writing_a_question() {
        for (String choice : List.of(ActionId.CHOICE_HELP, ActionId.CHOICE_DROP)) {
            at.anna.chooses(HERE, ActionId.STEP_MORE, choice);

            assertThat(at.anna.hasForm()).as(choice).isFalse();
            assertThat(Seen.words(at.anna.lastPrivately(HERE))).as(choice).contains("jemand anders");
        }
    }

    @Test
    void who_ticks_it_off_for_somebody_has_not_done_it() {
        finishes(at.anna);

        assertThat(at.ben.toldDirectly()).last().asString().contains("hat für dich abgehakt");
    }

    @Test
    void it_may_be_moved_all_the_same() {
        postponeTo("2025-03-17");
        postponeTo("2025-03-18");
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        at.ben.submits(Map.of(ActionId.FIELD_WAY, Fields.option("ANYWAY")));
        at.ben.submits(Map.of(
                ActionId.FIELD_DUE, Fields.day("2025-03-19"),
                ActionId.FIELD_REASON, Fields.text("Schon wieder.")));

        assertThat(at.ben.hasForm()).isFalse();
        assertThat(card()).contains("19. März").contains("3-mal");
    }

    @Test
    void help_is_asked_for_in_a_channel_and_reminders_rest() {
        more(ActionId.CHOICE_HELP);
        at.ben.submits(Map.of(
                ActionId.FIELD_CHANNEL, Fields.channel(Nordlicht.MARKETING),
                ActionId.FIELD_QUESTION, Fields.text("Wer kennt das Wiki?")));

        assertThat(at.cem.sees(Nordlicht.MARKETING)).last().asString().contains("Wer kennt das Wiki?");
        at.moveTo("2025-03-14T12:00:00");
        assertThat(at.ben.toldDirectly()).isEmpty();

        at.ben.clicks(HERE, ActionId.STEP_RESUME);
        at.moveTo("2025-03-18T12:00:00");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Doku aufräumen");
    }

    @Test
    void a_call_for_help_says_when_none_is_needed_any_more() {
        more(ActionId.CHOICE_HELP);
        at.ben.submits(Map.of(
                ActionId.FIELD_CHANNEL, Fields.channel(Nordlicht.MARKETING),
                ActionId.FIELD_QUESTION, Fields.text("Wer kennt das Wiki?")));
        at.ben.clicks(HERE, ActionId.STEP_RESUME);

        assertThat(at.cem.sees(Nordlicht.MARKETING))
                .last()
                .asString()
                .contains("nicht mehr nötig", "Doku aufräumen")
                .doesNotContain("Wer kennt das Wiki?");
    }

    @Test
    void help_is_not_asked_for_where_the_bot_is_not() {
        more(ActionId.CHOICE_HELP);
        at.ben.submits(Map.of(
                ActionId.FIELD_CHANNEL, Fields.channel("C0ALLGEMEIN"),
                ActionId.FIELD_QUESTION, Fields.text("Wer kennt das Wiki?")));

        assertThat(at.ben.hasForm())
                .as("the form stays open with what was typed")
                .isTrue();
        assertThat(card()).doesNotContain("Braucht Hilfe");
    }

    @Test
    void a_call_for_help_that_cannot_be_posted_is_told_and_reminders_go_on() {
        more(ActionId.CHOICE_HELP);
        at.does("channel", Map.of("user", at.ben.id, "channel", Nordlicht.MARKETING, "archive", true));
        at.ben.submits(Map.of(
                ActionId.FIELD_CHANNEL, Fields.channel(Nordlicht.MARKETING),
                ActionId.FIELD_QUESTION, Fields.text("Wer kennt das Wiki?")));

        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Hilferuf");
        assertThat(card()).doesNotContain("Braucht Hilfe");
        at.moveTo("2025-03-14T12:00:00");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Doku aufräumen");
    }

    @Test
    void a_named_person_decides_by_one_press() {
        more(ActionId.CHOICE_DECISION);
        at.ben.submits(Map.of(
                ActionId.FIELD_WHO, Fields.person(at.dana),
                ActionId.FIELD_QUESTION, Fields.text("Welches Werkzeug?"),
                ActionId.FIELD_OPTIONS, Fields.text("Wiki\nHandbuch")));

        at.dana.clicks(at.dana.direct(), ActionId.DECIDE.get(1));

        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("entschieden")
                .contains("Handbuch");
    }

    @Test
    void a_named_person_decides_in_words() {
        more(ActionId.CHOICE_DECISION);
        at.ben.submits(Map.of(
                ActionId.FIELD_WHO, Fields.person(at.dana),
                ActionId.FIELD_QUESTION, Fields.text("Welches Werkzeug?"),
                ActionId.FIELD_OPTIONS, Fields.text("Wiki\nHandbuch")));

        at.dana.writesToBot("2");

        assertThat(at.dana.toldDirectly()).last().asString().contains("Handbuch");
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("entschieden")
                .contains("Handbuch");
    }

    @Test
    void it_is_handed_over_only_with_a_yes() {
        more(ActionId.CHOICE_HAND_OVER);
        at.ben.submits(Map.of(ActionId.FIELD_WHO, Fields.person(at.anna)));
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Doku aufräumen");

        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_YES);

        assertThat(at.ben.toldDirectly()).last().asString().contains("übernimmt");
        at.moveTo("2025-03-14T09:00:00");
        assertThat(at.anna.toldDirectly()).last().asString().contains("Heute ist der Tag");
        assertThat(at.ben.toldDirectly()).noneMatch(words -> words.contains("Heute ist der Tag"));
    }

    @Test
    void dropped_honestly_it_is_over() {
        more(ActionId.CHOICE_DROP);
        at.ben.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Macht jetzt die Agentur.")));

        assertThat(card()).contains("ehrlich fallen gelassen");
        at.moveTo("2025-03-20T12:00:00");
        assertThat(at.ben.toldDirectly()).isEmpty();
    }

    @Test
    void a_check_mark_on_the_card_finishes_it_and_a_second_press_says_so() {
        JsonNode card = at.cem.withAction(HERE, ActionId.STEP_DONE);
        Map<String, Object> stale = at.ben.click(HERE, card, ActionId.STEP_DONE, Map.of());
        at.ben.does("click", stale);
        at.anna.reacts(HERE, card.path("ts").asString(""), "white_check_mark");

        assertThat(card()).contains("Geschafft");
        at.ben.submits(Map.of(ActionId.FIELD_LEARNED, Fields.text("Zu spät.")));
        assertThat(Seen.words(at.ben.form())).contains("schon abgeschlossen");
    }

    @Test
    void what_somebody_ticked_off_too_soon_the_owner_reopens_from_the_news() {
        finishes(at.anna);
        at.ben.clicks(at.ben.direct(), ActionId.STEP_REOPEN);

        assertThat(card()).contains("14. März");
        assertThat(at.anna.toldDirectly()).last().asString().contains("wieder geöffnet", "Doku aufräumen", "14.03.");
        at.moveTo("2025-03-14T12:00:00");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Heute ist der Tag");
    }

    @Test
    void a_check_mark_taken_away_by_whoever_set_it_opens_the_step_again() {
        String ts = at.anna.withAction(HERE, ActionId.STEP_DONE).path("ts").asString("");
        at.anna.reacts(HERE, ts, "white_check_mark");
        at.dana.reacts(HERE, ts, "white_check_mark");
        at.dana.takesAway(HERE, ts, "white_check_mark");
        assertThat(card()).as("Anna ticked it off, Dana only applauded").contains("Geschafft");

        at.anna.takesAway(HERE, ts, "white_check_mark");

        assertThat(card()).contains("14. März");
    }

    @Test
    void it_stays_done_as_long_as_a_check_mark_stands_on_the_card() {
        String ts = at.anna.withAction(HERE, ActionId.STEP_DONE).path("ts").asString("");
        at.anna.reacts(HERE, ts, "white_check_mark");
        at.ben.reacts(HERE, ts, "heavy_check_mark");
        at.anna.takesAway(HERE, ts, "white_check_mark");

        assertThat(card()).as("Ben, who owns it, says so as well").contains("Geschafft");
    }

    @Test
    void the_way_back_is_on_the_card_in_home_and_under_the_answer_to_plain_words() {
        at.ben.writesToBot("erledigt");
        at.ben.clicks(at.ben.direct(), ActionId.STEP_REOPEN);
        assertThat(card()).contains("14. März");
        finishes(at.ben);
        more(ActionId.CHOICE_REOPEN);
        assertThat(card()).contains("14. März");
        finishes(at.ben);
        at.ben.opensHome();
        at.ben.choosesAtHome(ActionId.STEP_MORE, ActionId.CHOICE_REOPEN);

        assertThat(card()).contains("14. März");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).doesNotContain("✅");
    }

    /** Whatever shows that something is done or decided: on the due morning nobody is reminded of it. */
    @ParameterizedTest
    @ValueSource(strings = {"button", "colleague", "check mark", "in words", "dropped"})
    void any_sign_of_action_cancels_the_reminder(String way) {
        switch (way) {
            case "button" -> finishes(at.ben);
            case "colleague" -> finishes(at.anna);
            case "check mark" -> {
                at.advance("PT1S");
                JsonNode card = at.ben.withAction(HERE, ActionId.STEP_DONE);
                at.anna.reacts(HERE, card.path("ts").asString(""), "white_check_mark");
            }
            case "in words" -> at.ben.writesToBot("erledigt");
            default -> {
                more(ActionId.CHOICE_DROP);
                at.ben.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Zu teuer.")));
            }
        }
        int told = at.ben.toldDirectly().size();

        at.moveTo("2025-03-21T12:00:00");

        assertThat(at.ben.toldDirectly()).hasSize(told);
    }

    private void finishes(Colleague who) {
        who.clicks(HERE, ActionId.STEP_DONE);
        who.submits(Map.of(ActionId.FIELD_LEARNED, Fields.text("Früher anfangen.")));
    }

    @Test
    void a_form_sent_twice_counts_once() {
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        Map<String, Object> form = at.ben.submission(Map.of(
                ActionId.FIELD_DUE, Fields.day("2025-03-17"),
                ActionId.FIELD_REASON, Fields.text("Zahlen fehlen.")));
        at.does("submit", form);
        at.tries("submit", form);

        assertThat(card()).contains("17. März").contains("einmal");
    }

    private void postponeTo(String day) {
        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        at.ben.submits(
                Map.of(ActionId.FIELD_DUE, Fields.day(day), ActionId.FIELD_REASON, Fields.text("Zahlen fehlen.")));
        assertThat(at.ben.hasForm()).isFalse();
    }

    private void more(String choice) {
        at.ben.chooses(HERE, ActionId.STEP_MORE, choice);
    }

    private String card() {
        return at.cem.sees(HERE).get(at.cem.sees(HERE).size() - 1);
    }
}
