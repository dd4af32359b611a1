package dev.konkret.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2025, 4, 18);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);
    private final WorkingTime usual =
            new WorkingTime(BERLIN, WorkingHours.USUAL, Set.of(GOOD_FRIDAY, EASTER_MONDAY)::contains);

    @Test
    void counting_working_days_skips_weekends_and_holidays() {
        assertThat(usual.workingDaysAfter(LocalDate.of(2025, 4, 17), 1)).isEqualTo(LocalDate.of(2025, 4, 22));
        assertThat(usual.workingDaysBefore(LocalDate.of(2025, 4, 22), 2)).isEqualTo(LocalDate.of(2025, 4, 16));
        assertThat(usual.workingDayUpTo(EASTER_MONDAY)).isEqualTo(LocalDate.of(2025, 4, 17));
    }

    @Test
    void a_moment_in_working_time_is_taken_as_it_is() {
        Instant tenOnMonday = Instant.parse("2025-03-03T09:00:00Z");
        assertThat(usual.firstMomentFrom(tenOnMonday)).isEqualTo(tenOnMonday);
    }

    @Test
    void before_nine_it_waits_for_nine_and_after_five_for_the_next_working_day() {
        assertThat(usual.firstMomentFrom(Instant.parse("2025-03-03T05:00:00Z")))
                .isEqualTo(Instant.parse("2025-03-03T08:00:00Z"));
        assertThat(usual.firstMomentFrom(Instant.parse("2025-04-17T15:00:00Z")))
                .isEqualTo(Instant.parse("2025-04-22T07:00:00Z"));
    }

    @Test
    void nine_in_the_morning_stays_nine_over_a_change_of_summer_time() {
        assertThat(usual.morningOf(LocalDate.of(2025, 3, 28))).isEqualTo(Instant.parse("2025-03-28T08:00:00Z"));
        assertThat(usual.morningOf(LocalDate.of(2025, 3, 31))).isEqualTo(Instant.parse("2025-03-31T07:00:00Z"));
        assertThat(usual.morningOf(LocalDate.of(2025, 10, 27))).isEqualTo(Instant.parse("2025-10-27T08:00:00Z"));
    }

    @Test
    void an_hour_that_does_not_exist_becomes_the_first_one_after_it() {
        WorkingTime early = new WorkingTime(
                BERLIN,
                new WorkingHours(LocalTime.of(2, 30), LocalTime.of(10, 0), Set.of(DayOfWeek.SUNDAY)),
                day -> false);

        assertThat(early.morningOf(LocalDate.of(2025, 3, 30))).isEqualTo(Instant.parse("2025-03-30T01:30:00Z"));
        assertThat(early.morningOf(LocalDate.of(2025, 10, 26))).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
    }

    @Test
    void a_calendar_of_nothing_but_holidays_ends_the_search() {
        WorkingTime never = new WorkingTime(BERLIN, WorkingHours.USUAL, day -> true);

        assertThat(never.workingDaysAfter(LocalDate.of(2025, 3, 3), 1)).isAfter(LocalDate.of(2026, 3, 3));
    }
}
