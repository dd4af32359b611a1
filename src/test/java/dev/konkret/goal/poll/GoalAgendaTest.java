package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.goal.Duty;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalState;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalAgendaTest {
    private final List<Duty> asked = new ArrayList<>();
    private final GoalAgenda agenda = new GoalAgenda(GoalFixtures.people(), duty -> {
        asked.add(duty);
        return Appointment.Kind.CARD;
    });

    @Test
    void an_accepted_goal_is_looked_at_for_silence_confidence_and_review() {
        Goal accepted = goal(new GoalState.Accepted(NINE, LocalDate.of(2025, 3, 31)));

        Map<Duty, Instant> duties = duties(accepted, GoalEvent.Kind.ACCEPTED, ANNA);

        assertThat(duties)
                .containsEntry(Duty.GOAL_QUIET, Instant.parse("2025-03-10T08:00:00Z"))
                .containsEntry(Duty.CONFIDENCE, Instant.parse("2025-03-17T08:00:00Z"))
                .containsEntry(Duty.GOAL_REVIEW, Instant.parse("2025-03-31T07:00:00Z"))
                .containsEntry(Duty.GOAL_PICTURE, NINE)
                .containsEntry(Duty.GOAL_CARD, NINE);
        assertThat(duties(accepted, GoalEvent.Kind.NOT_YET, ANNA)).containsEntry(Duty.GOAL_PICTURE, NINE);
        assertThat(duties(accepted, GoalEvent.Kind.STARTED, ANNA)).doesNotContainKey(Duty.GOAL_PICTURE);
    }

    @Test
    void a_reached_goal_is_celebrated_at_once_and_a_vote_opened() {
        assertThat(duties(goal(new GoalState.Reached(ANNA, NINE)), GoalEvent.Kind.REACHED, ANNA))
                .containsEntry(Duty.CELEBRATE, NINE);
        assertThat(duties(goal(new GoalState.Draft()), GoalEvent.Kind.VOTE_OPENED, ANNA))
                .containsEntry(Duty.POLL_OPEN, NINE);
    }

    @Test
    void whoever_worked_on_it_and_its_writer_see_it_at_home() {
        duties(goal(new GoalState.Draft()), GoalEvent.Kind.OUTLINE_CHANGED, BEN);

        assertThat(asked).containsExactly(Duty.GOAL_CARD, Duty.HOME, Duty.HOME);
    }

    private Map<Duty, Instant> duties(Goal goal, GoalEvent.Kind kind, MemberId by) {
        asked.clear();
        List<Instant> at = agenda.after(goal, new GoalEvent(kind, by, NINE, null)).stream()
                .map(due -> due.at())
                .toList();
        Map<Duty, Instant> duties = new EnumMap<>(Duty.class);
        for (int i = 0; i < at.size(); i++) duties.put(asked.get(i), at.get(i));
        return duties;
    }
}
