package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TelltaleTest {

    @Test
    void neighbours_are_quoted_together_in_the_order_of_the_sentence() {
        assertThat(Telltale.inOrder("Wir müssten mal die Website überarbeiten", List.of("mal", "Wir", "müssten")))
                .containsExactly("Wir müssten mal");
        assertThat(Telltale.inOrder("Ich schick dir das", List.of("schick", "Ich")))
                .containsExactly("Ich schick");
    }

    @Test
    void words_apart_stay_apart() {
        assertThat(Telltale.inOrder("Wir sollten die Doku endlich aufräumen", List.of("Wir", "sollten", "endlich")))
                .containsExactly("Wir sollten", "endlich");
    }

    @Test
    void a_word_that_stands_there_twice_is_found_twice_and_one_that_does_not_is_left_out() {
        assertThat(Telltale.inOrder("mal hier, mal da", List.of("mal", "mal", "nie")))
                .containsExactly("mal", "mal");
        assertThat(Telltale.inOrder("", List.of("mal", ""))).isEmpty();
    }

    @Test
    void a_lone_short_word_takes_the_next_along() {
        assertThat(Telltale.inOrder("Was haltet ihr davon?", List.of("Was"))).containsExactly("Was haltet");
        assertThat(Telltale.inOrder("Wie wär's mit Kaffee?", List.of("Wie"))).containsExactly("Wie wär's");
        assertThat(Telltale.inOrder("TODO: lüften", List.of("TODO"))).containsExactly("TODO");
        assertThat(Telltale.inOrder("muss noch", List.of("noch"))).containsExactly("noch");
        assertThat(Telltale.inOrder("Wir sollten mal", List.of("sollten"))).containsExactly("sollten");
    }
}
