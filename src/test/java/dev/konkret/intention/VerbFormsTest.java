package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a German verb of work that people write: with and without its ending, or without the vowel before it. */
class VerbFormsTest {
    private final Intentions intentions = new Intentions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich ändere die Preisliste",
                "Ich änder die Preisliste",
                "ich ändre die Preisliste",
                "Gut, ich änder das und ruf dort an.",
                "ich sammle die Zettel ein",
                "ich ordne die Belege bis Freitag",
                "Ich übertrag die Termine in den Kalender",
                "Karla überträgt die Termine bis Montag",
                "ich verkleiner die Bilder"
            })
    void is_heard_as_a_commitment(String sentence) {
        assertThat(intentions.understand(sentence).label()).isEqualTo(Label.COMMITMENT);
    }
}
