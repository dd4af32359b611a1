package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.reading.Lexicon;
import dev.konkret.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A third language is one more grammar and nothing else. */
class ThirdLanguageTest {
    private static final long SHOULD = 1;
    private static final long WE = 2;

    /** Ten lines of Esperanto: "ni devus …" is "we should …". */
    private record Esperanto(Lexicon lexicon) implements Grammar {
        public Language language() {
            return Language.EN;
        }

        public long telltale() {
            return WE | SHOULD;
        }

        public long clauseStart() {
            return WE;
        }

        public long conjunction() {
            return 0;
        }

        public void prepare(Message message) {}

        public List<Frame> frames() {
            return List.of(new Frame("V1", Label.VAGUE, SHOULD, Esperanto::weShould));
        }

        public List<Blocker> blockers() {
            return List.of(new Blocker("B3", Label.VAGUE, (c, s) -> c.word(c.first(), "ne")));
        }

        public String phrase(Clause clause, Sighting sighting) {
            return Phrases.of(clause.message(), sighting, 0, "");
        }

        private static Sighting weShould(Clause c) {
            return new Sighting(null, c.find(SHOULD) + 1, c.end(), c.find(SHOULD));
        }
    }

    @Test
    void a_grammar_of_ten_lines_is_heard() {
        Grammar esperanto = new Esperanto(new Lexicon(Map.of("ni", WE, "devus", SHOULD)));
        Intentions hearing = new Intentions(List.of(esperanto));

        Understanding heard = hearing.understand("Ni devus purigi la kuirejon.");

        assertThat(heard.label()).isEqualTo(Label.VAGUE);
        assertThat(heard.topicText()).isEqualTo("purigi la kuirejon");
        assertThat(hearing.understand("Ne devus pluvi.").label()).isEqualTo(Label.NONE);
    }
}
