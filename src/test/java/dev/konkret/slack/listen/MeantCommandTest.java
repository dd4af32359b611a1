package dev.konkret.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantCommandTest {
    @ParameterizedTest
    @CsvSource({
        "lsite, liste",
        "lst, list",
        "hlep, help",
        "Hilffe, hilfe",
        "zeil, ziel",
        "zielee, ziele",
        "gaols, goals",
        "einstelungen, einstellungen",
        "setings, settings",
        "paue, pause",
        "hier vielleicht, hier",
        "ruhe 18-8, ruhe",
        "runde foo, runde",
        "bericht marketing, bericht",
        "abbrechen, hilfe",
        "Löschen, hilfe",
        "version, help",
        "cancel, help",
    })
    void a_mistyped_command_is_recognised(String text, String command) {
        assertThat(MeantCommand.by(text)).contains(command);
    }

    @ParameterizedTest
    @FieldSource("dev.konkret.slack.listen.MeantCommand#COMMANDS")
    void what_it_suggests_is_understood(String command) {
        assertThat(CommandWord.of(command) != CommandWord.STEP || LedgerListeners.areMeantBy(command))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🎉",
                "a",
                "Steuererklärung",
                "Kiste",
                "Kalender drucken",
                "Bericht schreiben",
                "Runde vorbereiten",
                "liste der Kunden prüfen",
                "Wein",
                "Tee"
            })
    void what_can_be_a_step_is_left_alone(String text) {
        assertThat(MeantCommand.by(text)).isEmpty();
    }
}
