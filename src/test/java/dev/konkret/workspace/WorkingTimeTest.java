package dev.konkret.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertThat(early.morningOf(LocalDate.of(2025, 3, 30))).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
        assertThat(early.morningOf(LocalDate.of(2025, 10, 26))).isEqualTo(Instant.parse("2025-10-26T00:30:00Z"));
    }

    @Test
    void a_calendar_of_nothing_but_holidays_ends_the_search() {
        WorkingTime never = new WorkingTime(BERLIN, WorkingHours.USUAL, day -> true);

        assertThat(never.workingDaysAfter(LocalDate.of(2025, 3, 3), 1)).isAfter(LocalDate.of(2026, 3, 3));
    }

    @Test
    void on_friday_nothing_is_said_from_three_on() {
        assertThat(isOpen(usual, local("2025-03-07T14:59:59"))).isTrue();
        assertThat(usual.firstMomentFrom(local("2025-03-07T15:00"))).isEqualTo(local("2025-03-10T09:00"));
        assertThat(isOpen(usual, local("2025-03-06T16:59"))).isTrue();
    }

    @Test
    void who_begins_late_on_friday_keeps_friday() {
        WorkingTime late = new WorkingTime(
                BERLIN,
                new WorkingHours(LocalTime.of(16, 0), LocalTime.of(20, 0), WorkingHours.USUAL.days()),
                d -> false);

        assertThat(isOpen(late, local("2025-03-07T16:00"))).isTrue();
        assertThat(isOpen(late, local("2025-03-07T20:00"))).isFalse();
    }

    @Test
    void days_away_are_no_working_days() {
        Absence week = new Absence(LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 14));
        WorkingTime away = new WorkingTime(BERLIN, WorkingHours.USUAL, d -> false, List.of(week));

        assertThat(away.firstMomentFrom(local("2025-03-05T10:00"))).isEqualTo(local("2025-03-17T09:00"));
        assertThat(isOpen(away, local("2025-03-04T16:59"))).isTrue();
        assertThat(away.workingDaysAfter(LocalDate.of(2025, 3, 4), 2)).isEqualTo(LocalDate.of(2025, 3, 18));
        assertThat(away.awayUntil(LocalDate.of(2025, 3, 5))).contains(LocalDate.of(2025, 3, 14));
        assertThat(away.awayUntil(LocalDate.of(2025, 3, 15))).isEmpty();
    }

    @Test
    void two_years_away_in_a_row_still_end() {
        Absence one = new Absence(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
        Absence other = new Absence(LocalDate.of(2026, 1, 2), LocalDate.of(2027, 1, 2));
        WorkingTime away = new WorkingTime(BERLIN, WorkingHours.USUAL, d -> false, List.of(one, other));

        assertThat(away.workingDaysAfter(LocalDate.of(2025, 1, 1), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    /** Night workers, for whom the change of the clock falls into the beginning of their window. */
    @ParameterizedTest
    @CsvSource({
        // In the gap: the first moment there is.
        "Europe/Berlin, 02:30, 2025-03-30, 2025-03-30T01:00:00Z",
        // In the overlap: the earlier one, once.
        "Europe/Berlin, 02:30, 2025-10-26, 2025-10-26T00:30:00Z",
        "America/New_York, 02:30, 2025-03-09, 2025-03-09T07:00:00Z",
        "America/New_York, 01:30, 2025-11-02, 2025-11-02T05:30:00Z",
        // Half an hour.
        "Australia/Lord_Howe, 02:10, 2025-10-05, 2025-10-04T15:30:00Z",
        "Australia/Lord_Howe, 01:45, 2025-04-06, 2025-04-05T14:45:00Z",
        // A leap day, and a year of 53 weeks.
        "Europe/Berlin, 09:00, 2028-02-29, 2028-02-29T08:00:00Z",
        "Europe/Berlin, 09:00, 2026-12-31, 2026-12-31T08:00:00Z"
    })
    void the_morning_comes_once_on_every_day(ZoneId zone, LocalTime from, LocalDate day, Instant morning) {
        WorkingTime time = new WorkingTime(
                zone, new WorkingHours(from, LocalTime.of(23, 0), EnumSet.allOf(DayOfWeek.class)), d -> false);

        assertThat(time.morningOf(day)).isEqualTo(morning);
        assertThat(time.firstMomentFrom(day.atStartOfDay(zone).toInstant())).isEqualTo(morning);
        assertThat(isOpen(time, morning)).isTrue();
        assertThat(isOpen(time, morning.minusMillis(1))).isFalse();
    }

    private static Instant local(String at) {
        return LocalDateTime.parse(at).atZone(BERLIN).toInstant();
    }

    private static boolean isOpen(WorkingTime time, Instant at) {
        return time.firstMomentFrom(at).equals(at);
    }
}
