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
                "noch nicht erledigt | UNKNOWN",
                "wann ist das fertig? | UNKNOWN",
                "not done yet | UNKNOWN",
                "verschieb auf Montag | MOVE",
                "bitte verschieben auf 12.5. | MOVE",
                "Move to Monday | MOVE",
                "hilfe | HELP",
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
            })
    void words_are_understood(String text, PlainWords meant) {
        assertThat(PlainWords.of(text)).isEqualTo(meant);
    }

    @org.junit.jupiter.api.Test
    void a_long_story_is_no_command() {
        assertThat(PlainWords.of("erledigt ".repeat(100))).isEqualTo(PlainWords.UNKNOWN);
    }
}
