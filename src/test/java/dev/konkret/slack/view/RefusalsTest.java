package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Refusal;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private final Texts texts = Texts.in(Language.DE);

    @Test
    void who_comes_second_sees_how_things_stand_now() {
        assertThat(Refusals.sentence(Refusal.NOT_WAITING, Samples.committed("Doku", FRIDAY), texts, TODAY))
                .isEqualTo("Das hat sich inzwischen geklärt. Liegt bei <@U0BEN>, bis Fr 07.03.");
    }

    @Test
    void every_refusal_has_a_sentence_of_its_own_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(Arrays.stream(Refusal.values())
                            .map(why -> Refusals.sentence(why, null, Texts.in(language), TODAY)))
                    .doesNotHaveDuplicates()
                    .allMatch(s -> s.equals(s.strip()) && s.matches(".*[.?]$"));
        }
    }

    @Test
    void errors_in_forms_are_plain_text() {
        for (Refusal why : Refusal.values()) {
            assertThat(Refusals.underField(why, texts).values()).allMatch(s -> !s.contains("<") && !s.contains("&"));
        }
    }

    @Test
    void a_mistyped_command_is_echoed_without_its_markup() {
        assertThat(Seen.of(Replies.meantPerhaps("liste", "lsite <!channel>\n" + "x".repeat(500), texts))
                        .text())
                .contains("„lsite &lt;!channel&gt; xxx")
                .contains("/konkret liste")
                .hasSizeLessThan(300);
    }

    @Test
    void when_the_memory_is_away_the_answer_stays_calm() {
        assertThat(Replies.memoryAway(texts).text()).contains("Ich komme gerade nicht an mein Gedächtnis");
    }
}
