package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A direct message with buttons follows what becomes of its step. It is Monday, 3 March 2025. */
class FollowingStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void anna_asks_ben() {
        at = new Nordlicht().listeningIn(HERE);
        at.anna.types(HERE, "Angebot schreiben <@U0BEN|ben> bis 14.03.2025");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_question_about_a_step_that_is_dropped_has_no_buttons() {
        assertThat(Seen.has(first(at.ben), ActionId.ANSWER_YES)).isTrue();
        drops(at.anna);

        assertThat(Seen.has(first(at.ben), ActionId.ANSWER_YES)).isFalse();
        assertThat(Seen.words(first(at.ben))).contains("Angebot schreiben").contains("fallen gelassen");
    }

    @Test
    void an_answer_in_its_message_stays_as_it_reads_and_follows_what_comes_after() {
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        assertThat(Seen.words(first(at.ben))).contains("Danke").contains("liegt jetzt bei dir");

        at.ben.clicks(HERE, ActionId.STEP_POSTPONE);
        at.ben.submits(
                Map.of(ActionId.FIELD_DUE, Fields.day("2025-03-17"), ActionId.FIELD_REASON, Fields.text("Messe")));
        assertThat(Seen.words(first(at.ben))).contains("17.03.").doesNotContain("14.03.");
        assertThat(Seen.has(first(at.ben), ActionId.STEP_DONE)).isTrue();

        at.anna.reacts(
                HERE, at.cem.withAction(HERE, ActionId.STEP_DONE).path("ts").asString(""), "white_check_mark");
        assertThat(Seen.has(first(at.ben), ActionId.STEP_DONE)).isFalse();
        assertThat(Seen.words(first(at.ben))).contains("Geschafft");
    }

    @Test
    void what_came_back_offers_nothing_once_it_is_taken_on_the_card() {
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_NO);
        at.ben.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Ich bin auf der Messe")));
        assertThat(Seen.words(first(at.ben))).contains("klare Nein");
        JsonNode back = last(at.anna);
        assertThat(Seen.has(back, ActionId.STEP_TAKE)).isTrue();

        at.ben.clicks(HERE, ActionId.STEP_TAKE);
        assertThat(Seen.has(last(at.anna), ActionId.STEP_TAKE)).isFalse();
        assertThat(Seen.words(first(at.ben))).contains("klare Nein");
    }

    @Test
    void a_decision_nobody_needs_any_more_offers_no_options() {
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_YES);
        at.ben.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_DECISION);
        at.ben.submits(Map.of(
                ActionId.FIELD_WHO, Fields.person(at.cem),
                ActionId.FIELD_QUESTION, Fields.text("Welches Format?"),
                ActionId.FIELD_OPTIONS, Fields.text("A4\nA5")));
        assertThat(Seen.has(last(at.cem), ActionId.DECIDE.get(0))).isTrue();
        at.ben.clicks(HERE, ActionId.STEP_RESUME);

        assertThat(Seen.has(last(at.cem), ActionId.DECIDE.get(0))).isFalse();
    }

    private void drops(Colleague who) {
        who.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_DROP);
        who.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Der Kunde will es nicht mehr")));
    }

    private JsonNode first(Colleague who) {
        return at.messages(who.direct(), who.id).get(0);
    }

    private JsonNode last(Colleague who) {
        List<JsonNode> all = at.messages(who.direct(), who.id);
        return all.get(all.size() - 1);
    }
}
