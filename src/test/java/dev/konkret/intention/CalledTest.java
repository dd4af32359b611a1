package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is called first is asked; whoever is named later is whom it is for. */
class CalledTest {
    private final Intentions intentions = new Intentions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna, schick das Angebot bitte Ben | Anna",
                "Ute, zeig das Muster bitte auch Doris | Ute",
                "Anna, das ist dringend. Schick das Angebot bitte heute noch raus. | Anna",
                "Jana? Kannst du das Angebot bitte bis morgen prüfen? | Jana",
                "Nils: die Messschieber sind überfällig, gib die bitte bis Freitag bei mir ab. | Nils",
                "Mehmet, hast du noch das Foto? Dann stell es Callum bitte in den Kanal. | Mehmet",
                "Luca, Branko: seid so gut und schafft die Kisten in Halle 2 | Luca",
                "<@U1>, das Formular ist falsch. Kannst du es Nils bitte neu schicken? | <@U1>",
                "Anna hat gefragt. Kannst du das Angebot bitte prüfen? | addressee",
                "Mädels, bitte meldet euch bis Freitag an | addressee",
                "Liebe Kolleginnen und Kollegen, bitte tragt euch bis Freitag ein | addressee",
                "Mate can ya grab two bags of cement tomorrow? | addressee",
                "Weren't you going to send me the seating plan? | addressee",
                "Reckon you could shift your car, Tom? | Tom",
                "Tamsin could you shift your car? | Tamsin",
                "Anna, this is urgent. Please send the offer out today. | Anna",
                "Jana? Can you check the offer by tomorrow? | Jana",
                "Luca, Branko: could you put the crates in hall 2? | Luca",
                "Priya, the demo unit needs its own socket. Could you ask the organisers? | Priya",
                "Anna asked. Could you check the offer? | addressee",
            })
    void the_first_who_is_called_is_asked(String sentence, String owner) {
        Owner heard = intentions.understand(sentence).owner();

        assertThat(Objects.requireNonNull(heard).asWritten()).isEqualTo(owner);
    }
}
