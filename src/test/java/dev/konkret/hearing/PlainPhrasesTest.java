package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPhrasesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angebot raus bis Freitag",
                "Rechnung nicht vergessen, bis Montag",
                "call Miller by Friday",
                "Don't forget the invoice, Friday",
            })
    void something_to_be_done_can_be_a_step(String text) {
        assertThat(PlainPhrases.canBeAStep(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ich komm morgen nicht",
                "Ich bin morgen im Büro",
                "Habe Freitag frei",
                "ja mach ich, aber erst bis Montag",
                "Nein, bis Freitag keine Zeit",
                "Gilt das bis Freitag?",
                "Das Angebot kann bis Freitag nicht raus",
                "I'm in the office tomorrow",
            })
    void an_answer_a_question_and_a_report_are_no_steps(String text) {
        assertThat(PlainPhrases.canBeAStep(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heute nicht, morgen | ' morgen'",
                "schaffe ich heute nicht, aber Montag | 'Montag'",
                "komm diese Woche nicht dazu | ''",
                "erst am 3.12. | 'erst am 3.12.'",
            })
    void the_day_that_is_not_denied_counts(String text, String part) {
        assertThat(PlainPhrases.undenied(text, p -> p.matches("(?s).*(?:morgen|heute|Woche|Montag|3\\.12).*")))
                .isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aber erst Montag | true",
                "kein Problem, Freitag passt | true",
                "aber nicht vor Montag | false",
                "ist das nicht Bens Sache? | false"
            })
    void a_yes_that_takes_itself_back_is_none(String rest, boolean leaves) {
        assertThat(PlainPhrases.leavesTheYes(rest)).isEqualTo(leaves);
    }
}
