package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.poll.Confidence.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every book of confidence promises. */
public abstract class ConfidenceBookContract {

    /** Returns an empty book. */
    protected abstract ConfidenceBook book();

    @Test
    void everybody_counts_once_a_round() {
        ConfidenceBook book = book();
        book.open(TEAM, GOAL, MONDAY);

        assertThat(book.count(TEAM, GOAL, MONDAY, ANNA, 5)).isTrue();
        assertThat(book.count(TEAM, GOAL, MONDAY, ANNA, 1)).isFalse();
        assertThat(book.count(TEAM, GOAL, MONDAY, BEN, 5)).isTrue();
        book.open(TEAM, GOAL, MONDAY);

        assertThat(book.rounds(TEAM, GOAL)).containsExactly(new Round(MONDAY, List.of(0, 0, 0, 0, 2)));
    }

    @Test
    void a_round_nobody_opened_takes_no_answer() {
        ConfidenceBook book = book();

        assertThat(book.count(TEAM, GOAL, MONDAY, ANNA, 3)).isFalse();
        assertThat(book.rounds(TEAM, GOAL)).isEmpty();
    }

    @Test
    void rounds_come_the_oldest_first() {
        ConfidenceBook book = book();
        book.open(TEAM, GOAL, MONDAY.plusWeeks(2));
        book.open(TEAM, GOAL, MONDAY);
        book.count(TEAM, GOAL, MONDAY.plusWeeks(2), ANNA, 1);

        assertThat(book.rounds(TEAM, GOAL))
                .containsExactly(
                        new Round(MONDAY, List.of(0, 0, 0, 0, 0)),
                        new Round(MONDAY.plusWeeks(2), List.of(1, 0, 0, 0, 0)));
    }
}
