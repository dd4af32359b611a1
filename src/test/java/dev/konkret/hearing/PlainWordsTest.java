package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "erledigt | DONE",
                "Das Angebot ist fertig! | DONE",
                "done :tada: | DONE",
                "✅ | DONE",
                "noch nicht erledigt | NOT_YET",
                "wann ist das fertig? | UNKNOWN",
                "not done yet | NOT_YET",
                "verschieb auf Montag | MOVE",
                "bitte verschieben auf 12.5. | MOVE",
                "Move to Monday | MOVE",
                "hilfe | HELP",
                "Was kannst du? | HELP",
                "wer bist du | HELP",
                "hilf mir | HELP",
                "What can you do? | HELP",
                "status | LIST",
                "Help! | HELP",
                "Liste | LIST",
                "what's open? | LIST",
                "Was liegt an? | LIST",
                "was steht heute bei mir an | LIST",
                "Was habe ich noch zu tun? | LIST",
                "zeig mir meine Aufgaben | LIST",
                "offene Schritte | LIST",
                "what do I have to do? | LIST",
                "show me my open tasks | LIST",
                "was meinst du? | UNKNOWN",
                "die Liste ist zu lang | UNKNOWN",
                "Angebot raus bis Freitag | UNKNOWN",
                "unerledigt | UNKNOWN",
                "fast fertig | NOT_YET",
                "wird bis Freitag erledigt | UNKNOWN",
                "Schaffe ich heute nicht mehr | NOT_YET",
                "ich komm diese Woche nicht dazu | NOT_YET",
                "krieg ich nicht hin | NOT_YET",
                "schaff ich erst Montag | NOT_YET",
                "dauert noch | NOT_YET",
                "Bin dran | NOT_YET",
                "I won't make it today | NOT_YET",
                "still working on it | NOT_YET",
                "Ich brauche da Hilfe | STUCK",
                "komme hier nicht weiter | STUCK",
                "Hat sich erledigt | STUCK",
                "brauchen wir nicht mehr | STUCK",
                "kann ich das abgeben? | STUCK",
                "I need help | STUCK",
                "ja | YES",
                "Ja, mach ich | YES",
                "mach ich! | YES",
                "Übernehme ich | YES",
                "ich mach das | YES",
                "Super, mach ich | YES",
                "ok | YES",
                "👍 | YES",
                "will do | YES",
                "kein Problem | YES",
                "no problem | YES",
                "ja, aber erst Montag | YES",
                "Ja, ist schon erledigt | DONE",
                "ok, verschieb auf Montag | MOVE",
                "nein | NO",
                "Nein, keine Zeit | NO",
                "Nee, das ist Bens Sache | NO",
                "Kann ich leider nicht | NO",
                "no, sorry | NO",
                "I can't, on vacation | NO",
                "nein, schon fertig | DONE",
                "danke | THANKS",
                "Vielen Dank! | THANKS",
                "super :tada: | UNKNOWN",
                "thanks | THANKS",
                "Jahresbericht bis Freitag | UNKNOWN",
                "Notiz an Meier bis Freitag | UNKNOWN",
                "ich mache die Website bis Freitag | UNKNOWN",
            })
    void words_are_understood(String text, PlainWords meant) {
        assertThat(PlainWords.of(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja, aber erst Montag | aber erst Montag",
                "Nein, keine Zeit | keine Zeit",
                "ja | ''",
                "Mach ich! | ''",
                "Angebot raus | Angebot raus",
            })
    void what_follows_a_yes_or_a_no_is_kept(String text, String rest) {
        assertThat(PlainWords.rest(text)).isEqualTo(rest);
    }

    @org.junit.jupiter.api.Test
    void a_long_story_is_no_command() {
        assertThat(PlainWords.of("erledigt ".repeat(100))).isEqualTo(PlainWords.UNKNOWN);
    }
}
