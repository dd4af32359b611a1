package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GistTest {

    @ParameterizedTest
    @CsvSource({
        "die Doku aufräumen, die Doku endlich aufräumen",
        "die Doku aufräumen, die ganze Doku aufräumen",
        "Website überarbeiten, unsere Website mal wieder überarbeiten",
        "die Preisliste prüfen, die Preislisten prüfen",
        "clean up the docs, finally clean up our docs",
        "neue Stühle kaufen, Stühle kaufen für den Besprechungsraum"
    })
    void the_same_in_other_words_is_alike(String one, String other) {
        assertThat(Gist.of(one).isLike(Gist.of(other))).isTrue();
        assertThat(Gist.of(other).isLike(Gist.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "die Doku aufräumen, das Lager aufräumen",
        "Website überarbeiten, Preisliste überarbeiten",
        "Kunden anrufen, Lieferanten anrufen",
        "'', ''",
        "mal wieder, mal wieder"
    })
    void something_else_is_not(String one, String other) {
        assertThat(Gist.of(one).isLike(Gist.of(other))).isFalse();
    }

    @Test
    void no_word_can_be_read_out_of_it() {
        assertThat(Gist.of("Kündigung von Herrn Meier").words()).allMatch(number -> number >= 0 && number < 1 << 20);
    }
}
