package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Wir müssten mal …" becomes an owned, dated next step that is followed up until it is done. */
@SuppressWarnings("all")
class MainJobStoryTest {
    private Nordlicht nordlicht;

    @BeforeEach
    void monday_morning() {
        nordlicht = new Nordlicht().listeningIn(Nordlicht.WEBSITE);
    }

    @AfterEach
    void evening() {
        nordlicht.close();
    }

    @Test
    void a_vague_sentence_becomes_a_step_somebody_said_yes_to_and_finishes() {
        nordlicht.ben.says(Nordlicht.WEBSITE, "Wir müssten mal die Website überarbeiten.");

        assertThat(nordlicht.anna.privately(Nordlicht.WEBSITE).stream().map(Seen::words))
                .noneMatch(words -> words.contains("Website überarbeiten"));
        assertThat(Seen.words(nordlicht.ben.lastPrivately(Nordlicht.WEBSITE))).contains("die Website überarbeiten");

        nordlicht.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_OWNER, Map.of("selected_user", nordlicht.anna.id));
        nordlicht.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-07"));
        nordlicht.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_KEEP);

        assertThat(nordlicht.anna.toldDirectly()).singleElement().asString().contains("die Website überarbeiten");
        assertThat(nordlicht.cem.toldDirectly()).isEmpty();

        nordlicht.anna.clicks(nordlicht.anna.direct(), ActionId.ANSWER_YES);

        assertThat(nordlicht.ben.toldDirectly()).last().asString().contains("die Website überarbeiten");
        assertThat(nordlicht.cem.sees(Nordlicht.WEBSITE)).last().asString().contains("die Website überarbeiten");

        nordlicht.moveTo("2025-03-07T09:00:00");

        assertThat(nordlicht.anna.toldDirectly()).last().asString().contains("die Website überarbeiten");

        nordlicht.anna.clicks(nordlicht.anna.direct(), ActionId.STEP_DONE);
        nordlicht.anna.submits(
                Map.of(ActionId.FIELD_LEARNED, Map.of("type", "plain_text_input", "value", "Früh fragen.")));

        assertThat(nordlicht.ben.toldDirectly()).last().asString().contains("Früh fragen");
        assertThat(nordlicht.anna.toldDirectly())
                .as("the reminder follows what became of the step")
                .last()
                .asString()
                .contains("Geschafft");
    }

    @Test
    void words_of_time_no_calendar_knows_are_asked_back() {
        nordlicht.ben.says(Nordlicht.WEBSITE, "Wir müssten vor der Messe mal die Flyer drucken.");

        assertThat(Seen.words(nordlicht.ben.lastPrivately(Nordlicht.WEBSITE)))
                .contains("die Flyer drucken", "Du schreibst „vor der Messe“. Welcher Tag ist das?");
    }

    @Test
    void who_has_left_is_not_offered_as_the_one_to_ask() {
        nordlicht.ben.says(Nordlicht.WEBSITE, "<@U0HOLGER> kannst du bis Freitag die Kundenliste schicken?");

        assertThat(Seen.words(nordlicht.ben.lastPrivately(Nordlicht.WEBSITE)))
                .contains("wer, was, bis wann?")
                .doesNotContain("U0HOLGER");
    }

    @Test
    void the_card_says_by_itself_that_the_step_is_overdue() {
        nordlicht.ben.types(Nordlicht.WEBSITE, "Angebot raus <@" + nordlicht.ben.id + "> bis 7.3.");
        assertThat(nordlicht.cem.sees(Nordlicht.WEBSITE)).last().asString().doesNotContain("überfällig");

        nordlicht.moveTo("2025-03-07T09:00:00");
        assertThat(nordlicht.cem.sees(Nordlicht.WEBSITE)).last().asString().doesNotContain("überfällig");

        nordlicht.moveTo("2025-03-08T07:00:00");
        assertThat(nordlicht.cem.sees(Nordlicht.WEBSITE)).last().asString().contains("überfällig");
    }
}
