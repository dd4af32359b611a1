package dev.konkret.nudge;

import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.askedOfBen;
import static dev.konkret.nextstep.StepFixtures.step;
import static dev.konkret.nextstep.StepFixtures.takenByBen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nudge.NudgePlan.Planned;
import dev.konkret.workspace.Absence;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NudgePlanTest {
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2025, 4, 18);
    private final WorkingTime berlin = new WorkingTime(
            ZoneId.of("Europe/Berlin"), WorkingHours.USUAL, Set.of(GOOD_FRIDAY, EASTER_MONDAY)::contains);

    @Test
    void a_young_step_gets_no_hint_but_the_due_morning() {
        assertThat(plan(takenByBen(FRIDAY), 4))
                .containsExactly("DUE 2025-03-07", "CHECK 2025-03-11", "OVERDUE 2025-03-14", "OVERDUE 2025-03-21");
    }

    @Test
    void a_step_older_than_five_days_gets_a_hint_two_working_days_ahead() {
        assertThat(plan(takenByBen(MONDAY.plusDays(14)), 2)).containsExactly("HINT 2025-03-13", "DUE 2025-03-17");
    }

    @Test
    void the_hint_needs_more_than_five_days_to_the_minute() {
        assertThat(plan(takenByBen(MONDAY.plusDays(9)), 1)).containsExactly("HINT 2025-03-10");
        assertThat(plan(takenByBen(MONDAY.plusDays(7)), 1)).containsExactly("DUE 2025-03-10");
    }

    @Test
    void what_is_due_on_a_day_off_is_reminded_of_before_it() {
        assertThat(plan(takenByBen(EASTER_MONDAY), 3))
                .containsExactly("HINT 2025-04-15", "DUE 2025-04-17", "CHECK 2025-04-23");
    }

    @Test
    void reminders_come_at_nine_local_time_in_winter_and_summer() {
        List<Planned> moments = planned(takenByBen(LocalDate.of(2025, 3, 28)), 3);

        assertThat(moments.get(1).at()).isEqualTo(Instant.parse("2025-03-28T08:00:00Z"));
        assertThat(moments.get(2).at()).isEqualTo(Instant.parse("2025-04-01T07:00:00Z"));
    }

    @Test
    void nothing_is_planned_while_the_owner_waits_for_others_or_nobody_owns_it() {
        NextStep waiting = step(
                new Committed(BEN, FRIDAY, NINE, null, new Pause.Help(new ChannelId("C1"), "Wer kann CSS?", NINE)));

        assertThat(NudgePlan.next(waiting, berlin, NINE)).isEmpty();
        assertThat(NudgePlan.next(askedOfBen(), berlin, NINE)).isEmpty();
    }

    @Test
    void what_is_due_in_an_absence_is_reminded_of_before_and_on_return() {
        Absence week = new Absence(LocalDate.of(2025, 3, 12), LocalDate.of(2025, 3, 18));
        WorkingTime away = new WorkingTime(berlin.zone(), berlin.hours(), day -> false, List.of(week));
        List<String> plan = NudgePlan.announced(takenByBen(LocalDate.of(2025, 3, 14)), away).stream()
                .map(p -> p.occasion() + " " + p.day())
                .toList();

        assertThat(plan).containsExactly("DUE 2025-03-11", "DUE 2025-03-19", "CHECK 2025-03-21");
    }

    @Test
    void who_takes_it_on_for_today_is_not_reminded_today() {
        NextStep today = step(new Committed(BEN, FRIDAY, Instant.parse("2025-03-07T07:55:00Z"), null, null));

        assertThat(NudgePlan.announced(today, berlin))
                .extracting(Planned::occasion)
                .containsExactly(Occasion.CHECK);
    }

    @Test
    void years_later_the_next_weekly_reminder_is_found_at_once() {
        Instant later = Instant.parse("2035-06-01T10:00:00Z");

        Planned next = NudgePlan.next(takenByBen(FRIDAY), berlin, later).orElseThrow();

        assertThat(next.occasion()).isEqualTo(Occasion.OVERDUE);
        assertThat(next.at()).isAfter(later).isBefore(later.plusSeconds(9 * 86_400));
    }

    private List<String> plan(NextStep step, int count) {
        return planned(step, count).stream()
                .map(p -> p.occasion() + " " + p.day())
                .toList();
    }

    private List<Planned> planned(NextStep step, int count) {
        List<Planned> all = new ArrayList<>();
        Instant after = NINE;
        while (all.size() < count) {
            Optional<Planned> next = NudgePlan.next(step, berlin, after);
            all.add(next.orElseThrow());
            after = next.get().at();
        }
        return all;
    }
}
