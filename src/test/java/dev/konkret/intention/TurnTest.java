package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.reading.WordList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How turns of phrase are written and found. */
class TurnTest {
    private final Intentions intentions = new Intentions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I'd suggest that we rotate the late shift | V8 | rotate the late shift
                    Es gilt noch, einen Termin zu finden | V7 | einen Termin zu finden
                    What we need is a proper rota | V10 | a proper rota
                    Freiwillige vor: Altpapier wegbringen | V9 | Altpapier wegbringen
                    Our leaflet is in dire need of an update | V10 | Our leaflet
                    Das Thema Urlaub muss auf den Tisch | V10 | Das Thema Urlaub
                    An einer neuen Firewall führt kein Weg vorbei | V10 | einer neuen Firewall
                    Eine Checkliste würde Wunder wirken | V7 | Eine Checkliste
                    Der Bericht liegt bei mir seit Wochen halbfertig in der Schublade | V13 | Der Bericht
                    Die Abrechnung lasst bei mir | C3 | Die Abrechnung
                    Kommst du noch dazu, die Liste zu prüfen? | R6 | die Liste zu prüfen
                    I do wonder whether it isn't time the collection got a proper home | V7 | the collection
                    A couple of benches would make the world of difference | V7 | A couple of benches
                    Kayla you mind calling the bank? | R6 | calling the bank
                    Declan when you've a minute check the tyres | R6 | check the tyres
                    There has to be a rota for the inbox | V12 | a rota for the inbox
                    Might put together a summary for the newsletter | V13 | a summary for the newsletter
                    """)
    void the_topic_stands_where_the_turn_says(String text, String frame, String topic) {
        Understanding heard = intentions.understand(text);

        assertThat(heard.why().frame()).isEqualTo(frame);
        assertThat(heard.topicText()).isEqualTo(topic);
    }

    /** People ask why they were asked: one word out of a turn would not tell them. */
    @Test
    void a_turn_is_quoted_whole_but_without_what_its_gaps_hold() {
        assertThat(intentions
                        .understand("Ich hab die Preisliste viel zu lange schleifen lassen")
                        .why()
                        .words())
                .containsExactly("Ich", "hab", "schleifen", "lassen");
        assertThat(intentions
                        .understand("Our leaflet is in dire need of an update")
                        .why()
                        .words())
                .contains("in", "dire", "need", "of");
        assertThat(intentions
                        .understand("One of us should clean the coffee machine")
                        .why()
                        .words())
                .containsExactly("One", "of", "us", "should");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Would you be better off? | a statement only
                    You are in real need of a holiday | not ours
                    Es gilt die Hausordnung | no other clause follows
                    Shall we take the red or the blue one? | a choice
                    """)
    void a_condition_that_fails_keeps_it_silent(String text, String why) {
        assertThat(intentions.understand(text).label()).as(why).isEqualTo(Label.NONE);
    }

    /** The words of a turn count in the clause they stand in: neither half of a message lends its own to the other. */
    @Test
    void a_turn_is_found_in_its_own_clause() {
        Intentions intentions = new Intentions();

        assertThat(intentions
                        .understand("The hall was cold, a new boiler is called for")
                        .label())
                .isEqualTo(Label.VAGUE);
        assertThat(intentions
                        .understand("A new boiler is noisy, somebody called for you")
                        .label())
                .isEqualTo(Label.NONE);
    }

    @Test
    void an_entry_without_a_word_of_its_own_is_refused() {
        assertThatThrownBy(() -> Turn.keys(List.of("^", "@WE", ">"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Turn(List.of("!worth", "=@NOSUCH", ">"), Map.of(), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"english", "german"})
    void every_section_explains_itself(String language) {
        Class<?> grammar = Intentions.class;
        WordList turns = WordList.read(grammar, language + "/turns.txt");
        for (String frame : List.of("R6", "C3", "V7", "V8", "V9", "V10", "V13")) {
            assertThat(turns.section(frame)).isNotEmpty();
            assertThat(Explanations.frames()).contains(frame);
        }
    }
}
