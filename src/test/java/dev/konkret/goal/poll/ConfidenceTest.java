package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.poll.Confidence.Round;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void the_line_goes_from_low_to_high() {
        Confidence confidence = new Confidence(List.of(round(0, 1), round(1, 2), round(2, 3), round(3, 5)), 1);

        assertThat(confidence.sparkline()).isEqualTo("▁▃▅█");
        assertThat(confidence.latest()).hasValue(5.0);
        assertThat(confidence.fall()).isEmpty();
    }

    @Test
    void a_fall_by_one_is_asked_about_and_by_less_is_not() {
        Round fourAndAHalf = new Round(MONDAY, List.of(0, 0, 0, 1, 1));

        assertThat(new Confidence(List.of(round(0, 4), round(1, 3)), 1).fall()).contains(1.0);
        assertThat(new Confidence(List.of(round(0, 5), fourAndAHalf), 1).fall()).isEmpty();
        assertThat(new Confidence(List.of(round(0, 3), round(1, 4)), 1).fall()).isEmpty();
    }

    @Test
    void too_few_answers_are_a_dot_and_no_reason_for_alarm() {
        Round one = round(1, 1);
        Round six = new Round(MONDAY, List.of(0, 0, 0, 0, 6));

        assertThat(new Confidence(List.of(six, one), 5).sparkline()).isEqualTo("█·");
        assertThat(new Confidence(List.of(six, one), 5).fall()).isEmpty();
        assertThat(new Confidence(List.of(six, one, new Round(MONDAY, List.of(0, 0, 0, 6, 0))), 5).fall())
                .contains(1.0);
        assertThat(new Confidence(List.of(new Round(MONDAY, List.of(0, 0, 0, 0, 0))), 0).latest())
                .isEmpty();
    }

    @Property
    void there_is_a_bar_for_every_round(@ForAll List<@IntRange(min = 1, max = 5) Integer> answers) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) rounds.add(round(i, answers.get(i)));

        assertThat(new Confidence(rounds, 1).sparkline()).hasSize(answers.size());
    }

    private static Round round(int number, int answer) {
        List<Integer> counts = new ArrayList<>(List.of(0, 0, 0, 0, 0));
        counts.set(answer - 1, 1);
        return new Round(MONDAY.plusWeeks(2L * number), counts);
    }
}
