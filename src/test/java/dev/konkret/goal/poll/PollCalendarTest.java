package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.GOOD_FRIDAY;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.USUAL;
import static dev.konkret.goal.poll.PollFixtures.MONDAY_AT_THREE;
import static dev.konkret.goal.poll.PollFixtures.poll;
import static dev.konkret.goal.poll.PollFixtures.roll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState.Terms;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PollCalendarTest {

    @Test
    void it_closes_at_three_on_the_wished_working_day() {
        assertThat(PollCalendar.closing(on(LocalDate.of(2025, 3, 10)), NINE, USUAL))
                .isEqualTo(MONDAY_AT_THREE);
    }

    @Test
    void a_weekend_or_a_holiday_becomes_the_next_working_day() {
        assertThat(PollCalendar.closing(on(LocalDate.of(2025, 3, 8)), NINE, USUAL))
                .isEqualTo(MONDAY_AT_THREE);
        assertThat(PollCalendar.closing(on(GOOD_FRIDAY), NINE, USUAL)).isEqualTo(Instant.parse("2025-04-22T13:00:00Z"));
    }

    @Test
    void everybody_has_a_working_day_even_when_the_wish_has_passed() {
        assertThat(PollCalendar.closing(on(MONDAY.minusDays(9)), NINE, USUAL))
                .isEqualTo(Instant.parse("2025-03-04T14:00:00Z"));
    }

    @Test
    void early_birds_close_in_the_middle_of_their_day() {
        WorkingHours early = new WorkingHours(LocalTime.of(6, 0), LocalTime.of(12, 0), Set.of(DayOfWeek.values()));
        WorkingTime bakery = new WorkingTime(ZoneId.of("Europe/Berlin"), early, day -> false);

        assertThat(PollCalendar.closing(on(MONDAY.plusDays(1)), NINE, bakery))
                .isEqualTo(Instant.parse("2025-03-04T08:00:00Z"));
    }

    @Property
    void it_always_closes_in_working_time_after_it_opened(
            @ForAll @IntRange(min = -10, max = 400) int wished, @ForAll @IntRange(min = 0, max = 9000) int hours) {
        Instant opened = NINE.plusSeconds(3600L * hours);

        Instant closes = PollCalendar.closing(on(MONDAY.plusDays(wished)), opened, USUAL);

        assertThat(closes).isAfter(opened);
        assertThat(USUAL.firstMomentFrom(closes)).isEqualTo(closes);
        Instant goesOn = PollCalendar.extension(closes, closes.plusSeconds(60), USUAL);
        assertThat(goesOn).isAfter(closes.plusSeconds(60));
        assertThat(USUAL.firstMomentFrom(goesOn)).isEqualTo(goesOn);
    }

    @Test
    void an_extension_slept_through_is_counted_from_waking_up() {
        Instant lateFriday = Instant.parse("2025-03-14T20:00:00Z");

        assertThat(PollCalendar.extension(MONDAY_AT_THREE, lateFriday, USUAL))
                .isEqualTo(Instant.parse("2025-03-19T14:00:00Z"));
    }

    @Test
    void who_has_not_voted_is_reminded_on_the_working_day_before() {
        Poll poll = poll(false, roll());

        assertThat(PollCalendar.reminder(poll, USUAL)).contains(Instant.parse("2025-03-07T08:00:00Z"));
    }

    @Test
    void a_poll_of_a_day_is_reminded_of_on_the_morning_it_closes() {
        Poll day = poll(false, roll()).until(Instant.parse("2025-03-04T14:00:00Z"));

        assertThat(PollCalendar.reminder(day, USUAL)).contains(Instant.parse("2025-03-04T08:00:00Z"));
    }

    @Test
    void a_goal_is_looked_at_again_in_four_weeks_or_halfway() {
        assertThat(PollCalendar.review(MONDAY, null, USUAL)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(PollCalendar.review(MONDAY, LocalDate.of(2025, 3, 13), USUAL))
                .isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(PollCalendar.review(MONDAY, MONDAY.minusDays(1), USUAL)).isEqualTo(LocalDate.of(2025, 3, 31));
    }

    @Test
    void confidence_is_asked_every_two_weeks_on_a_working_day() {
        assertThat(PollCalendar.nextConfidence(LocalDate.of(2025, 4, 4), USUAL))
                .isEqualTo(Instant.parse("2025-04-22T07:00:00Z"));
    }

    private static Terms on(LocalDate wished) {
        return new Terms(false, wished);
    }
}
