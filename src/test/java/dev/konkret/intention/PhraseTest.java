package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people read on a card: a deed or a thing, whole, and nothing that hangs on it or is turned round. */
class PhraseTest {
    private final Intentions intentions = new Intentions();

    @ParameterizedTest
    @CsvFileSource(
            resources = {"/intention/german-phrases.txt", "/intention/english-phrases.txt"},
            delimiterString = " → ",
            quoteCharacter = '`',
            commentCharacter = '#')
    void a_step_is_named_as_people_would(String sentence, String phrase) {
        assertThat(intentions.understand(sentence).phrase()).as(sentence).isEqualTo(phrase);
    }
}
