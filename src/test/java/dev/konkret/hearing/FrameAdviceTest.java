package dev.konkret.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameAdviceTest {
    @ParameterizedTest
    @CsvSource({"25, 9, true", "25, 10, false", "24, 0, false", "1000, 399, true", "1000, 400, false", "0, 0, false"})
    void under_forty_in_a_hundred_after_twenty_five_questions(long asked, long taken, boolean disturbs) {
        assertThat(new FrameFigures(asked, taken).disturbs()).isEqualTo(disturbs);
    }

    @Test
    void what_is_off_stays_on_the_list_whatever_its_figures() {
        FrameFigures good = new FrameFigures(100, 90);
        FrameFigures bad = new FrameFigures(50, 5);
        FrameFigures worse = new FrameFigures(80, 1);

        assertThat(FrameAdvice.of(Map.of("V1", good, "V2", bad, "V8", worse, "V9", good), Set.of("V9", "V10")))
                .containsExactly(
                        new FrameAdvice("V9", good, true),
                        new FrameAdvice("V10", new FrameFigures(0, 0), true),
                        new FrameAdvice("V8", worse, false),
                        new FrameAdvice("V2", bad, false));
    }

    @Test
    void nothing_is_proposed_where_nothing_disturbs() {
        assertThat(FrameAdvice.of(Map.of("V1", new FrameFigures(24, 0)), Set.of()))
                .isEmpty();
    }
}
