package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.intention.english.EnglishGrammar;
import dev.konkret.intention.german.GermanGrammar;
import dev.konkret.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_frame_and_blocker_is_explained(Language language) {
        for (Grammar grammar : new Grammar[] {new GermanGrammar(), new EnglishGrammar()}) {
            for (Frame frame : grammar.frames()) {
                assertThat(Explanations.frame(frame.id(), language)).isNotEqualTo(frame.id());
            }
            for (Blocker blocker : grammar.blockers()) {
                assertThat(Explanations.blocker(blocker.fired().blocker(), language))
                        .isNotEqualTo(blocker.fired().blocker());
            }
        }
    }
}
