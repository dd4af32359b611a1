package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bot is quiet: it listens only where it may, asks seldom, and takes no for an answer. */
class QuietStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String VAGUE = "Wir müssten mal die Website überarbeiten.";
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
    void it_introduces_itself_and_listens_only_when_somebody_agrees() {
        at.anna.does("invite", Map.of("user", at.anna.id, "channel", Nordlicht.SALES));
        assertThat(at.cem.sees(Nordlicht.SALES)).last().asString().contains("ich bin Konkret");
        at.cem.says(Nordlicht.SALES, VAGUE);
        assertThat(at.cem.privately(Nordlicht.SALES)).isEmpty();

        at.cem.clicks(Nordlicht.SALES, ActionId.LISTEN_HERE);
        at.cem.says(Nordlicht.SALES, VAGUE);
        assertThat(at.cem.privately(Nordlicht.SALES)).hasSize(1);

        at.cem.types(Nordlicht.SALES, "hier aus");
        at.anna.says(Nordlicht.SALES, VAGUE);
        assertThat(at.anna.privately(Nordlicht.SALES)).isEmpty();
    }

    @Test
    void who_is_back_hears_of_what_was_left_only_when_something_was() {
        assertThat(at.ben.asks(HERE, "pause aus"))
                .contains("Schön, dass du da bist")
                .doesNotContain("liegen geblieben");

        at.ben.types(HERE, "Angebot raus @ben bis 05.03.2025");
        at.ben.types(HERE, "pause bis 07.03.2025");
        at.moveTo("2025-03-06T10:00:00");
        assertThat(at.ben.asks(HERE, "pause aus")).contains("Was liegen geblieben ist, kommt gleich");
    }

    @Test
    void what_is_over_budget_waits_in_the_basket_and_can_be_kept_from_there() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.ben.says(HERE, "Wir sollten mal die Doku aufräumen.");
        assertThat(at.ben.privately(HERE)).hasSize(1);

        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Doku aufräumen");
        at.ben.clicksInHome(ActionId.BASKET_KEEP);
        at.ben.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text("Doku aufräumen"),
                ActionId.FIELD_WHO, Fields.person(at.ben),
                ActionId.FIELD_DUE, Fields.day("2025-03-07")));
        assertThat(at.cem.sees(HERE)).last().asString().contains("Doku aufräumen");

        at.moveTo("2025-03-11T09:30:00");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).doesNotContain("Dein Korb");
    }

    @Test
    void of_a_list_it_asks_about_one_thing_and_lays_the_others_into_the_basket() {
        at.listeningIn(HERE);
        at.ben.opensHome();
        at.ben.says(HERE, """
                Aus dem Jour fixe:
                • wir müssten mal die Website überarbeiten
                • Budget ist freigegeben
                • die Preisliste müsste auch jemand prüfen
                • <@%s> kannst du bis Freitag die Doku aufräumen?""".formatted(at.dana.id));

        assertThat(at.ben.privately(HERE)).hasSize(1);
        assertThat(at.ben.lastPrivately(HERE).toString())
                .contains("Doku aufräumen", "Fr 07.03.")
                .contains("Aus derselben Liste liegen noch 2 Vorhaben in deinem Korb");
        assertThat(at.ben.homeWords())
                .contains("Dein Korb", "Website überarbeiten", "Preisliste prüfen")
                .doesNotContain("Doku", "Budget");
    }

    @Test
    void in_a_thread_it_asks_there_and_only_once() {
        at.listeningIn(HERE);
        String root = at.anna.says(HERE, "Wie steht es um die Seite?");
        at.ben.saysInThread(HERE, root, VAGUE);
        at.dana.saysInThread(HERE, root, "Wir sollten mal die Doku aufräumen.");

        assertThat(at.ben.lastPrivately(HERE).path("thread_ts").asString("")).isEqualTo(root);
        assertThat(at.dana.privately(HERE)).isEmpty();
    }

    @Test
    void three_questions_a_day_are_enough_for_a_channel() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.dana.says(HERE, "Wir sollten mal die Doku aufräumen.");
        at.emma.says(HERE, "We should really update the manual.");
        at.anna.says(HERE, "Man müsste mal den Flyer erneuern.");
        assertThat(at.emma.lastPrivately(HERE).toString())
                .contains("update the manual")
                .contains("Who");
        assertThat(at.anna.privately(HERE)).noneMatch(m -> Seen.has(m, ActionId.TOPIC_TAKE));

        at.advance("P1D");
        at.anna.says(HERE, "Man müsste mal die Preise erneuern.");
        assertThat(at.anna.privately(HERE)).anyMatch(m -> Seen.has(m, ActionId.TOPIC_TAKE));
    }

    @Test
    void a_guest_is_refused_in_the_question_itself_and_nothing_is_lost() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.ben.clicks(HERE, ActionId.TOPIC_OWNER, Map.of("selected_user", "U0GUEL"));
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-07"));
        at.ben.clicks(HERE, ActionId.TOPIC_KEEP);
        assertThat(Seen.words(at.ben.lastPrivately(HERE))).contains("Gäste kann ich");

        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
        assertThat(at.cem.sees(HERE)).last().asString().contains("Website überarbeiten");
    }

    @Test
    void who_chooses_another_language_is_answered_in_it() {
        at.ben.types(HERE, "einstellungen");
        at.ben.submits(Map.of(
                ActionId.FIELD_LANGUAGE,
                Map.of(
                        "type",
                        "static_select",
                        "selected_option",
                        Map.of("value", Seen.option(at.ben.form(), ActionId.FIELD_LANGUAGE, "en")))));

        at.ben.writesToBot("list");
        assertThat(at.ben.toldDirectly()).last().asString().doesNotContain("offen");
    }

    @Test
    void later_lays_it_aside_for_seven_days() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.ben.clicks(HERE, ActionId.TOPIC_LATER);
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Website überarbeiten");

        at.moveTo("2025-03-10T10:00:00");
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).doesNotContain("Website überarbeiten");
    }

    @Test
    void no_intention_is_remembered_and_can_be_taken_back() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.ben.chooses(HERE, ActionId.TOPIC_DISMISS, "never");
        at.advance("P1D");
        at.ben.says(HERE, VAGUE);
        assertThat(at.ben.privately(HERE)).hasSize(1);

        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("nie frage");
        at.ben.clicksInHome(ActionId.UNMUTE_ME);
        at.ben.says(HERE, VAGUE);
        assertThat(at.ben.privately(HERE)).hasSize(2);
    }

    @Test
    void only_this_time_and_this_wording_can_be_undone_at_once() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.ben.chooses(HERE, ActionId.TOPIC_DISMISS, "once");
        at.ben.clicks(HERE, ActionId.TOPIC_UNDO);
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Website überarbeiten");

        at.anna.says(HERE, VAGUE);
        at.anna.chooses(HERE, ActionId.TOPIC_DISMISS, "wording");
        at.anna.clicks(HERE, ActionId.TOPIC_UNDO);
        assertThat(Seen.words(at.anna.lastPrivately(HERE))).contains("frage ich dich wieder. Das Vorhaben liegt");
        at.anna.opensHome();
        assertThat(at.anna.homeWords()).contains("Website überarbeiten");
        at.advance("PT5H");
        at.anna.says(HERE, VAGUE);
        assertThat(at.anna.withAction(HERE, ActionId.TOPIC_TAKE)).isNotNull();
    }

    @Test
    void strange_messages_lead_to_nothing_and_break_nothing() {
        at.listeningIn(HERE);
        at.ben.says(HERE, ":tada: :tada:");
        at.ben.says(HERE, "🎉🎉🎉");
        at.ben.says(HERE, "שלום עולם, מה שלומך היום?");
        at.ben.says(HERE, "lorem ipsum ".repeat(3_300));
        assertThat(at.ben.privately(HERE)).isEmpty();

        at.ben.says(HERE, "Wir müssten mal " + "die Website und ".repeat(2_000) + "die Doku überarbeiten.");
        at.dana.says(HERE, VAGUE);
        assertThat(at.dana.privately(HERE)).hasSize(1);
    }

    @Test
    void ten_minutes_now_are_followed_up() {
        at.listeningIn(HERE);
        at.ben.says(HERE, VAGUE);
        at.ben.clicks(HERE, ActionId.TOPIC_NOW);
        at.advance("PT10M");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Zehn Minuten sind um");

        at.ben.clicks(at.ben.direct(), ActionId.STEP_TEN_MINUTES);
        at.advance("PT11M");
        assertThat(at.ben.toldDirectly())
                .filteredOn(words -> words.contains("Zehn Minuten sind um"))
                .hasSize(1);
        assertThat(at.ben.toldDirectly()).hasSize(2);

        at.ben.clicks(at.ben.direct(), ActionId.STEP_TEN_MINUTES);
        assertThat(at.ben.toldDirectly()).last().asString().contains("Los geht's");
        at.advance("PT5M");
        at.ben.clicks(at.ben.direct(), ActionId.STEP_DONE);
        at.ben.submits(Map.of());
        at.advance("PT6M");
        assertThat(at.ben.toldDirectly()).hasSize(2).last().asString().contains("✅");
    }
}
