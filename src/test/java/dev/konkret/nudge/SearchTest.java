package dev.konkret.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Instant FROM = Instant.parse("2025-03-05T09:00:00.000123Z");
    private final Search search = new Search(FROM, FollowUpPlan.KEPT);

    @Test
    void who_proposed_it_is_asked_after_30_and_90_days_and_after_180_it_ends() {
        Instant first = search.next(FROM);
        Instant second = search.next(first);
        Instant end = search.next(second);

        assertThat(days(first)).isEqualTo(30);
        assertThat(days(second)).isEqualTo(90);
        assertThat(days(end)).isEqualTo(180);
        assertThat(end).isEqualTo(search.end());
        assertThat(search.asks(first, first)).isTrue();
        assertThat(search.asks(second, second)).isTrue();
    }

    @Test
    void a_look_that_was_planned_for_something_else_asks_nothing() {
        Instant between = FROM.plus(Duration.ofDays(40));

        assertThat(search.asks(between, between)).isFalse();
        assertThat(search.asks(FROM, FROM.plusSeconds(60))).isFalse();
    }

    @Test
    void what_was_missed_is_asked_once_when_the_bot_is_back() {
        Instant first = search.next(FROM);
        Instant back = FROM.plus(Duration.ofDays(100));

        assertThat(search.asks(first, back)).isTrue();
        assertThat(search.next(back)).isEqualTo(search.end());
    }

    private long days(Instant at) {
        return Duration.between(search.from(), at).toDays();
    }
}
