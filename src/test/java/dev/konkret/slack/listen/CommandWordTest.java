package dev.konkret.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandWordTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hier an | LISTEN
            an | LISTEN
            Here  on | LISTEN
            on | LISTEN
            hier aus | DO_NOT_LISTEN
            aus | DO_NOT_LISTEN
            OFF | DO_NOT_LISTEN
            hier | HERE
            Suche | SEARCH
            find | SEARCH
            an Petersen schreiben | STEP
            aus dem Keller die Kisten holen | STEP
            on Monday call the plumber | STEP
            ziel | GOAL
            Ziele | GOALS
            goals | GOALS
            hilfe | HELP
            '' | FORM
            """)
    void one_word_is_enough_to_switch_it_on_and_off(String text, CommandWord meant) {
        assertThat(CommandWord.of(text)).isEqualTo(meant);
    }
}
