package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.team.DemoTeam;
import dev.konkret.slack.view.ActionId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shortcuts, the command, direct messages: other ways to the same step. */
class WaysInStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
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
    void the_message_shortcut_fills_the_form_in() {
        String ts = at.ben.says(HERE, "Wir müssten mal die Doku aufräumen, bis Freitag.");
        at.anna.does(
                "shortcut",
                Map.of(
                        "user",
                        at.anna.id,
                        "callback_id",
                        ActionId.SHORTCUT_MESSAGE,
                        "channel",
                        HERE,
                        "message_ts",
                        ts));
        assertThat(at.anna.form().toString()).contains("die Doku aufräumen").contains("2025-03-07");

        at.anna.submits(capture("Doku aufräumen", at.anna, "2025-03-07"));

        assertThat(at.cem.sees(HERE)).last().asString().contains("Doku aufräumen");
    }

    @Test
    void the_global_shortcut_opens_an_empty_form() {
        at.anna.does("shortcut", Map.of("user", at.anna.id, "callback_id", ActionId.SHORTCUT_GLOBAL));
        at.anna.submits(capture("Steuer machen", at.anna, "2025-03-07"));

        assertThat(at.anna.toldDirectly()).singleElement().asString().contains("Steuer machen");
    }

    @Test
    void the_command_asks_for_what_is_missing() {
        at.ben.types(HERE, "Angebot raus bis Freitag");
        assertThat(at.ben.form().toString())
                .contains("Angebot raus")
                .contains("2025-03-07")
                .contains(at.ben.id);

        at.ben.submits(capture("Angebot raus", at.ben, "2025-03-07"));
        at.ben.types(HERE, "liste");

        assertThat(at.ben.sees(HERE)).last().asString().contains("Angebot raus");
        at.ben.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_POSTPONE);
        at.ben.submits(Map.of(
                ActionId.FIELD_DUE, Fields.day("2025-03-10"), ActionId.FIELD_REASON, Fields.text("Preise fehlen")));
        at.ben.chooses(HERE, ActionId.STEP_MORE, ActionId.CHOICE_DONE);
        at.ben.submits(Map.of());
        assertThat(at.anna.sees(HERE)).last().asString().contains("Geschafft");
    }

    @Test
    void a_name_nobody_has_and_a_day_that_is_over_are_named_and_asked_for() {
        at.ben.types(HERE, "Angebot raus @holger bis Freitag");
        assertThat(at.ben.form().toString())
                .contains("@holger finde ich im Workspace nicht. Wer macht's?")
                .contains("\"Angebot raus\"")
                .doesNotContain("\"" + at.ben.id + "\"");
        at.ben.closesForms();

        at.ben.types(HERE, "Angebot raus @anna bis gestern");
        assertThat(at.ben.form().toString())
                .contains("„gestern“ ist schon vorbei. Bis wann?")
                .contains("\"Angebot raus\"")
                .contains(at.anna.id);

        at.ben.writesToBot("Angebot raus @holger bis Freitag");
        assertThat(at.ben.toldDirectly()).last().asString().contains("@holger finde ich im Workspace nicht");
    }

    @Test
    void somebody_who_cannot_own_a_step_leaves_the_rest_of_it_in_the_form() {
        at.ben.types(HERE, "Angebot raus <@" + DemoTeam.GUEL + "> bis Freitag");

        assertThat(at.ben.form().toString())
                .contains("Gäste kann ich nicht fragen. Wer aus dem Team macht's?")
                .contains("\"Angebot raus\"")
                .contains("2025-03-07")
                .doesNotContain(DemoTeam.GUEL)
                .doesNotContain("\"" + at.ben.id + "\"");
    }

    @Test
    void a_mistyped_command_opens_no_form() {
        assertThat(at.ben.asks(HERE, "lsite"))
                .contains("Meintest du `/konkret liste`?")
                .contains("„lsite“");
        assertThat(at.emma.asks(HERE, "serach")).contains("Did you mean `/konkret search`?");
        assertThat(at.ben.asks(HERE, "suche")).contains("Wonach soll ich suchen?");
        assertThat(at.ben.hasForm()).isFalse();

        at.ben.types(HERE, "lsite bis Freitag");
        assertThat(at.ben.form().toString()).contains("lsite");
    }

    @Test
    void here_tells_whether_the_channel_is_listened_to() {
        assertThat(at.ben.asks(HERE, "hier")).contains("Ich höre hier nicht zu").contains("/konkret hier an");
        at.listeningIn(HERE);
        assertThat(at.ben.asks(HERE, "hier")).contains("Ich höre hier zu.").contains("/konkret hier aus");
        assertThat(at.ben.asks(at.ben.direct(), "hier")).contains("nur in einem Channel");
    }

    @Test
    void everybody_in_the_channel_hears_when_listening_changes() {
        at.ben.types(HERE, "hier an");
        assertThat(at.dana.sees(HERE)).last().asString().contains("Gut, ich höre hier zu. <@U0BEN> hat zugestimmt.");
        at.ben.types(HERE, "hier an");
        at.anna.types(HERE, "hier aus");

        assertThat(at.dana.sees(HERE)).last().asString().contains("nur auf Zuruf. <@U0ANNA> hat so entschieden.");
        assertThat(at.dana.sees(HERE))
                .filteredOn(m -> m.contains("hat zugestimmt") || m.contains("hat so entschieden"))
                .hasSize(2);
    }

    @Test
    void the_plural_shows_the_goals_there_are() {
        assertThat(at.ben.asks(HERE, "ziele"))
                .contains("Gerade ist kein Ziel offen.")
                .contains("/konkret ziel");
        new GoalInStory(at, at.anna);
        assertThat(at.ben.asks(HERE, "ziele")).contains("Offene Ziele").contains(GoalInStory.WORDS);
        assertThat(at.ben.hasForm()).isFalse();
        assertThat(at.emma.asks(HERE, "goals")).contains("Open goals");
    }

    @Test
    void what_is_written_down_in_a_channel_gets_its_card_there_and_stands_in_its_list() {
        at.ben.types(HERE, "Angebot raus <@" + at.anna.id + "> bis Freitag");

        assertThat(at.cem.sees(HERE)).last().asString().contains("Angebot raus").contains(at.anna.id);
        at.anna.types(HERE, "liste");
        assertThat(at.anna.sees(HERE)).last().asString().contains("Angebot raus");

        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_YES);
        assertThat(at.cem.withAction(HERE, ActionId.STEP_DONE).toString()).contains("Angebot raus");
    }

    @Test
    void what_is_written_down_between_two_people_is_shown_to_nobody_else() {
        at.ben.types(at.ben.direct(), "Angebot raus <@" + at.ben.id + "> bis Freitag");

        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Angebot raus");
        assertThat(at.cem.sees(HERE)).noneMatch(words -> words.contains("Angebot raus"));
    }

    @Test
    void the_bare_command_opens_the_form_and_help_and_english_words_work() {
        at.ben.types(HERE, "");
        assertThat(at.ben.hasForm()).isTrue();
        at.emma.types(HERE, "help");
        at.emma.types(HERE, "list");
        assertThat(at.emma.sees(HERE)).anyMatch(words -> words.contains("`/konkret list`"));
    }

    @Test
    void a_command_delivered_twice_makes_one_step() {
        at.ben.types(HERE, "Angebot raus <@U0BEN|ben> bis Freitag");
        at.ben.opensHome();
        String once = at.ben.homeWords();
        assertThat(once.split("Angebot raus", -1)).hasSize(2);
    }

    @Test
    void an_hour_that_was_named_stays_in_the_steps_name() {
        at.ben.writesToBot("Angebot an Weber bis Freitag um 17 Uhr");
        assertThat(at.ben.toldDirectly()).last().asString().contains("*Angebot an Weber (17:00)*", "07.03.");

        at.anna.types(HERE, "Weber anrufen <@U0ANNA|anna> bis Donnerstag 9:30");
        assertThat(at.anna.sees(HERE)).last().asString().contains("Weber anrufen (09:30)");
    }

    @Test
    void plain_words_to_the_bot_are_understood() {
        at.ben.writesToBot("Angebot raus bis Freitag");
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Angebot raus")
                .contains("07.03.");

        at.ben.writesToBot("verschieb auf Montag");
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Verschoben auf Mo 10.03.")
                .contains("10.03.");

        at.ben.writesToBot("liste");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Angebot raus");

        at.ben.writesToBot("erledigt");
        assertThat(at.ben.toldDirectly()).last().asString().contains("Geschafft: ");

        at.ben.writesToBot("Was ist der Sinn des Lebens?");
        assertThat(at.ben.toldDirectly()).last().asString().contains("nicht verstanden");
    }

    @Test
    void strange_words_get_one_friendly_sentence_and_nothing_is_written_down() {
        for (String strange :
                new String[] {"🎉🎉🎉", ":tada:", "שלום עולם, מה שלומך?", "\u202Etxet", "lorem ipsum ".repeat(3_300)}) {
            int before = at.ben.toldDirectly().size();
            at.ben.writesToBot(strange);
            assertThat(at.ben.toldDirectly()).as(strange.substring(0, 5)).hasSize(before + 1);
            assertThat(at.ben.toldDirectly()).last().asString().contains("nicht verstanden");
        }

        at.ben.types(HERE, "lorem ipsum ".repeat(3_300) + "<@" + at.ben.id + "> bis Freitag");
        assertThat(at.ben.sees(HERE)).last().asString().contains("zu lang für einen Schritt");
        at.ben.types(HERE, "🎉");
        assertThat(at.ben.form().toString()).contains("🎉");

        at.ben.types(HERE, "liste");
        assertThat(at.ben.sees(HERE)).last().asString().contains("nichts offen");
    }

    @Test
    void with_several_open_steps_the_bot_asks_which_one() {
        at.ben.writesToBot("Angebot raus bis Freitag");
        at.ben.writesToBot("Flyer drucken bis Freitag");

        at.ben.writesToBot("erledigt");

        assertThat(at.ben.toldDirectly()).last().asString().contains("Welchen Schritt meinst du?");
        at.ben.clicks(at.ben.direct(), ActionId.STEP_DONE);
        assertThat(at.ben.hasForm()).isTrue();
    }

    @Test
    void english_people_are_answered_in_english() {
        at.emma.writesToBot("Send the offer by Friday");

        assertThat(at.emma.toldDirectly()).last().asString().doesNotContain("Festgehalten");
    }

    private static Map<String, Object> capture(String what, Colleague who, String due) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(ActionId.FIELD_WHAT, Fields.text(what));
        fields.put(ActionId.FIELD_WHO, Fields.person(who));
        fields.put(ActionId.FIELD_DUE, Fields.day(due));
        return fields;
    }
}
