package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.poll.Confidence.Round;
import java.util.List;
import java.util.Map;
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

    @Test
    void the_next_round_ends_the_one_before() {
        ConfidenceBook book = book();
        book.open(TEAM, GOAL, MONDAY);
        book.count(TEAM, GOAL, MONDAY, ANNA, 4);
        book.open(TEAM, GOAL, MONDAY.plusWeeks(2));

        assertThat(book.count(TEAM, GOAL, MONDAY, BEN, 4)).isFalse();
        assertThat(book.count(TEAM, GOAL, MONDAY.plusWeeks(2), ANNA, 4)).isTrue();
    }

    @Test
    void what_somebody_misses_counts_once_for_each_thing() {
        ConfidenceBook book = book();
        book.open(TEAM, GOAL, MONDAY);

        assertThat(book.miss(TEAM, GOAL, MONDAY, ANNA, Lack.TIME)).isTrue();
        assertThat(book.miss(TEAM, GOAL, MONDAY, ANNA, Lack.TIME)).isFalse();
        assertThat(book.miss(TEAM, GOAL, MONDAY, ANNA, Lack.MONEY)).isTrue();
        assertThat(book.miss(TEAM, GOAL, MONDAY, BEN, Lack.TIME)).isTrue();

        assertThat(book.missing(TEAM, GOAL, MONDAY)).isEqualTo(Map.of(Lack.TIME, 2, Lack.MONEY, 1));
        assertThat(book.missing(TEAM, GOAL, MONDAY.plusWeeks(2))).isEmpty();
    }

    @Test
    void who_is_forgotten_leaves_the_count_behind() {
        ConfidenceBook book = book();
        book.open(TEAM, GOAL, MONDAY);
        book.count(TEAM, GOAL, MONDAY, ANNA, 5);

        book.forget(TEAM, ANNA);

        assertThat(book.rounds(TEAM, GOAL)).containsExactly(new Round(MONDAY, List.of(0, 0, 0, 0, 1)));
    }
}
