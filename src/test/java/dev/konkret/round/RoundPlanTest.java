package dev.konkret.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundPlanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingTime TIME =
            new WorkingTime(BERLIN, WorkingHours.USUAL, day -> day.equals(LocalDate.of(2025, 4, 18)));
    private final RoundPlan fridays = new RoundPlan(DayOfWeek.FRIDAY, LocalTime.of(11, 0), BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T09:00:00Z, 2025-03-07T10:00:00Z",
        "2025-03-07T10:00:00Z, 2025-03-14T10:00:00Z",
        // Summer time has begun: eleven o'clock stays eleven o'clock.
        "2025-03-28T10:00:00Z, 2025-04-04T09:00:00Z",
        // Good Friday is left out.
        "2025-04-11T10:00:00Z, 2025-04-25T09:00:00Z"
    })
    void it_comes_every_week_and_leaves_out_holidays(Instant after, Instant next) {
        assertThat(fridays.next(after, TIME)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07T10:00:00Z, true",
        "2025-03-07T11:00:00Z, false",
        "2025-03-06T10:00:00Z, false",
        // Good Friday.
        "2025-04-18T09:00:00Z, false"
    })
    void only_its_own_times_begin_a_round(Instant moment, boolean begins) {
        assertThat(fridays.begins(moment, TIME)).isEqualTo(begins);
    }

    @Test
    void one_planned_for_a_sunday_comes_on_sundays() {
        RoundPlan sundays = new RoundPlan(DayOfWeek.SUNDAY, LocalTime.NOON, BERLIN);
        assertThat(sundays.next(Instant.parse("2025-03-03T09:00:00Z"), TIME))
                .isEqualTo(Instant.parse("2025-03-09T11:00:00Z"));
    }

    @Test
    void a_plan_that_finds_only_holidays_ends_all_the_same() {
        WorkingTime festive = new WorkingTime(BERLIN, WorkingHours.USUAL, day -> true);
        assertThat(fridays.next(Instant.parse("2025-03-03T09:00:00Z"), festive))
                .isAfter(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "freitags 11:00, FRIDAY, 11:00",
        "jeden Fr um 11 Uhr, FRIDAY, 11:00",
        "Dienstag, TUESDAY, 11:00",
        "fridays 4pm, FRIDAY, 16:00",
        "every monday at 9.30, MONDAY, 09:30",
        "mittwochs 12am, WEDNESDAY, 00:00"
    })
    void times_are_read_in_both_languages(String words, DayOfWeek day, LocalTime at) {
        assertThat(RoundTimes.read(words)).contains(new RoundTimes.Weekly(day, at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tische aufbauen bis freitag", "freitags 25:00", "freitags 11:99", "11:00", "@anna freitag"})
    void what_is_no_time_is_left_to_others(String words) {
        assertThat(RoundTimes.read(words)).isEmpty();
    }
}
