package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever gets a question in a direct message answers it there, in their own words. It is Monday, 3 March 2025. */
class DirectAnswerStoryTest {
    private Nordlicht at;

    @BeforeEach
    void ben_asks_anna() {
        at = new Nordlicht().listeningIn(Nordlicht.WEBSITE);
        at.ben.types(Nordlicht.WEBSITE, "Angebot schreiben <@U0ANNA|anna> bis 14.03.2025");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void yes_in_words_is_a_yes() {
        assertThat(answer("Ja, mach ich")).contains("liegt jetzt bei dir").contains("14.03.");
        assertThat(told(at.ben)).contains("Ja gesagt");
    }

    @Test
    void the_question_loses_its_buttons_and_says_what_became_of_it() {
        assertThat(question()).contains("Machst du das?").contains(ActionId.ANSWER_YES);
        answer("ja, mach ich");
        assertThat(question())
                .contains("Angebot schreiben")
                .contains("liegt jetzt bei dir")
                .doesNotContain("Machst du das?")
                .doesNotContain(ActionId.ANSWER_YES);
    }

    @Test
    void yes_but_later_is_a_yes_on_that_day() {
        assertThat(answer("ja mach ich, aber erst bis Donnerstag"))
                .contains("liegt jetzt bei dir")
                .contains("Do 06.03.");
        assertThat(told(at.ben)).contains("aber bis Do 06.03. statt");
    }

    @Test
    void no_in_words_brings_it_back_with_the_reason() {
        assertThat(answer("Nein, ich bin auf der Messe")).contains("klare Nein");
        assertThat(told(at.ben)).contains("nicht übernehmen").contains("ich bin auf der Messe");
    }

    @Test
    void a_yes_that_takes_itself_back_is_asked_once_more() {
        assertThat(answer("ja, aber nicht vor April")).contains("Was ist deine Antwort?");
        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_YES);
        assertThat(told(at.ben)).contains("Ja gesagt");
    }

    @Test
    void with_two_questions_the_words_say_which() {
        at.ben.types(Nordlicht.WEBSITE, "Preisliste prüfen <@U0ANNA|anna> bis 14.03.2025");
        assertThat(answer("ok"))
                .contains("Was ist deine Antwort?")
                .contains("Angebot")
                .contains("Preisliste");
        assertThat(answer("ja, die Preisliste übernehme ich"))
                .contains("liegt jetzt bei dir")
                .contains("Preisliste");
        assertThat(told(at.ben)).contains("Ja gesagt");
    }

    @Test
    void what_takes_longer_moves_or_is_asked_about() {
        answer("ja");
        assertThat(answer("ich komm diese Woche nicht dazu"))
                .contains("Wie geht es weiter?")
                .contains("Angebot");
        assertThat(answer("schaff ich heute nicht, erst am 20.03."))
                .contains("Verschoben")
                .contains("20.03.");
        assertThat(answer("noch nicht, wird der 21.03.")).contains("21.03.");
    }

    @Test
    void a_mere_day_answers_the_question_and_then_moves_the_step() {
        assertThat(answer("lieber Donnerstag")).contains("liegt jetzt bei dir").contains("Do 06.03.");
        assertThat(answer("Freitag")).contains("Verschoben").contains("Fr 07.03.");
        assertThat(answer("erledigt")).contains("🎉");
        assertThat(answer("Montag")).contains("nichts offen");
    }

    @Test
    void what_has_become_needless_is_no_success() {
        answer("ja");
        assertThat(answer("Das Angebot hat sich erledigt"))
                .contains("Wie geht es weiter?")
                .contains("Fallen lassen");
    }

    @Test
    void another_thing_that_is_done_does_not_finish_the_step() {
        answer("ja");
        assertThat(answer("Das Protokoll ist fertig")).contains("Welchen Schritt meinst du?");
        assertThat(answer("Das Angebot ist fertig")).contains("🎉");
    }

    @Test
    void what_is_done_before_the_yes_is_asked_about() {
        assertThat(answer("erledigt"))
                .contains("wartet noch auf dein Ja")
                .contains("Angebot schreiben")
                .contains("Schon erledigt");
        at.anna.clicks(at.anna.direct(), ActionId.STEP_DONE);
        at.anna.submits(Map.of());
        assertThat(told(at.ben)).contains("Angebot schreiben").contains("geschafft");
    }

    @Test
    void a_step_is_not_moved_to_a_day_that_is_over() {
        answer("ja");
        assertThat(answer("Verschiebe das Angebot auf gestern"))
                .contains("Der Tag ist schon vorbei. Auf welchen Tag soll ich *Angebot schreiben* verschieben?");
        assertThat(answer("verschieben")).contains("Auf welchen Tag").doesNotContain("vorbei");
        assertThat(answer("Freitag")).contains("Verschoben").contains("Fr 07.03.");
    }

    @Test
    void another_step_than_the_one_they_name_is_not_moved() {
        answer("ja");
        at.ben.types(Nordlicht.WEBSITE, "Preisliste prüfen <@U0ANNA|anna> bis 14.03.2025");

        assertThat(answer("Preisliste verschieb auf Montag, weil ich auf der Messe bin"))
                .contains("wartet noch auf dein Ja", "Preisliste prüfen", "Ja, anderes Datum")
                .doesNotContain("Angebot");
        assertThat(answer("verschieb das Protokoll auf Montag")).contains("Welchen Schritt meinst du?");
        assertThat(answer("kannst du das Angebot bitte auf Montag verschieben, weil die Preisliste fehlt?"))
                .contains("Verschoben auf Mo 10.03.", "Angebot");
        assertThat(answer("schieb meinen Termin bitte auf Mittwoch")).contains("Verschoben auf Mi 05.03.");
    }

    @Test
    void who_is_not_understood_hears_of_the_help() {
        assertThat(answer("stopp")).contains("nicht verstanden").contains("„hilfe“ zeigt, was ich kann.");
        assertThat(answer("erledgt")).contains("Meinst du „erledigt“?");
        assertThat(answer("Was kannst du?")).contains("/konkret liste");
        answer("nein");
        assertThat(answer("Ich brauche Hilfe")).contains("nichts offen").contains("„hilfe“ zeigt");
    }

    @Test
    void a_yes_can_be_corrected_as_long_as_it_is_fresh() {
        answer("ja");
        assertThat(answer("ja, aber erst Montag"))
                .contains("Verschoben auf Mo 10.03.")
                .contains("Angebot schreiben");
        assertThat(answer("ja, das Wetter wird schön")).contains("nicht verstanden");
    }

    @Test
    void a_yes_to_nothing_is_no_thank_you() {
        answer("nein");
        assertThat(answer("ja")).contains("Gerade wartet nichts auf dein Ja.");
        assertThat(answer("danke")).contains("Gern!");
    }

    @Test
    void the_words_of_commands_are_known_here_too() {
        assertThat(answer("ruhe")).contains("Heute frage ich dich nichts mehr");
        assertThat(answer("ruhe bis 2025-03-07")).contains("Bis Fr 07.03. frage ich dich nichts");
        assertThat(answer("suche website")).contains("Das geht als Befehl: `/konkret suche website`");
        for (String word : List.of("kalender", "bericht", "einstellungen", "meine daten", "Ziel", "webhook", "api"))
            assertThat(answer(word)).as(word).contains("`/konkret " + word + "`");
        assertThat(answer("Suche eine neue Agentur bis Freitag"))
                .contains("neue Agentur")
                .doesNotContain("/konkret suche");
    }

    @Test
    void an_answer_to_nothing_makes_no_step() {
        answer("nein");
        assertThat(answer("ja mach ich, aber erst bis Montag")).contains("nicht verstanden");
        assertThat(answer("ich komm morgen nicht")).contains("nicht verstanden");
        assertThat(answer("danke")).contains("Gern");
        assertThat(answer("liste")).doesNotContain("mach ich").doesNotContain("komm");
    }

    @Test
    void english_readers_answer_in_english() {
        at.anna.types(Nordlicht.WEBSITE, "Miller anrufen <@U0EMMA|emma> bis 14.03.2025");
        at.emma.writesToBot("yes, but not before Wednesday");
        assertThat(told(at.emma)).contains("What is your answer?");
        at.emma.writesToBot("sure, by Thursday");
        assertThat(told(at.emma)).contains("This is with you now").contains("6 Mar");
    }

    /** The first message of the bot's, with its buttons. */
    private String question() {
        return at.messages(at.anna.direct(), at.anna.id).get(0).toString();
    }

    private String answer(String words) {
        at.anna.writesToBot(words);
        return told(at.anna);
    }

    private static String told(Colleague who) {
        var all = who.toldDirectly();
        return all.get(all.size() - 1);
    }
}
