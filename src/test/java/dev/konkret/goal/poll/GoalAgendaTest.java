package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalState;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalAgendaTest {
    private final GoalAgenda agenda = new GoalAgenda(GoalFixtures.people(), FollowUpPlan.KEPT);

    @Test
    void an_accepted_goal_is_looked_at_for_silence_confidence_and_review() {
        Goal accepted = goal(new GoalState.Accepted(NINE, LocalDate.of(2025, 3, 31)));

        Map<Kind, Instant> duties = duties(accepted, GoalEvent.Kind.ACCEPTED, ANNA);

        assertThat(duties)
                .containsEntry(Kind.GOAL_QUIET, Instant.parse("2025-03-10T08:00:00Z"))
                .containsEntry(Kind.CONFIDENCE, Instant.parse("2025-03-17T08:00:00Z"))
                .containsEntry(Kind.GOAL_REVIEW, Instant.parse("2025-03-31T07:00:00Z"))
                .containsEntry(Kind.GOAL_PICTURE, NINE)
                .containsEntry(Kind.GOAL_CARD, NINE);
        assertThat(duties(accepted, GoalEvent.Kind.NOT_YET, ANNA)).containsEntry(Kind.GOAL_PICTURE, NINE);
        assertThat(duties(accepted, GoalEvent.Kind.STARTED, ANNA)).doesNotContainKey(Kind.GOAL_PICTURE);
    }

    @Test
    void a_reached_goal_is_celebrated_at_once_and_a_vote_opened() {
        assertThat(duties(goal(new GoalState.Reached(ANNA, NINE)), GoalEvent.Kind.REACHED, ANNA))
                .containsEntry(Kind.CELEBRATE, NINE);
        assertThat(duties(goal(new GoalState.Draft()), GoalEvent.Kind.VOTE_OPENED, ANNA))
                .containsEntry(Kind.POLL_OPEN, NINE);
    }

    @Test
    void whoever_worked_on_it_and_its_writer_see_it_at_home() {
        List<Due> later = after(goal(new GoalState.Draft()), GoalEvent.Kind.OUTLINE_CHANGED, BEN);

        assertThat(later)
                .extracting(
                        due -> due.appointment().kind(),
                        due -> due.appointment().subject())
                .containsExactly(
                        tuple(Kind.GOAL_CARD, GOAL.value()),
                        tuple(Kind.HOME, ANNA.value()),
                        tuple(Kind.HOME, BEN.value()));
    }

    private Map<Kind, Instant> duties(Goal goal, GoalEvent.Kind kind, MemberId by) {
        Map<Kind, Instant> duties = new EnumMap<>(Kind.class);
        for (Due due : after(goal, kind, by)) duties.put(due.appointment().kind(), due.at());
        return duties;
    }

    private List<Due> after(Goal goal, GoalEvent.Kind kind, MemberId by) {
        return agenda.after(goal, new GoalEvent(kind, by, NINE, null));
    }
}
