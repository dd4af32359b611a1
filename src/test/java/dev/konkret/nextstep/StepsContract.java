package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.CEM;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.TEAM;
import static dev.konkret.nextstep.StepFixtures.atVersion;
import static dev.konkret.nextstep.StepFixtures.serving;
import static dev.konkret.nextstep.StepFixtures.withCard;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.StepEvent.Kind;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of next steps promises. */
public abstract class StepsContract {
    private static final ChannelId CHANNEL = new ChannelId("C1");
    private static final MessageRef CARD = new MessageRef(CHANNEL, "1741000100.000200", "1741000000.000100");

    /** Returns the store under test, the same one throughout a test, empty at its beginning. */
    protected abstract Steps steps();

    /** Returns when this appointment is due on the agenda of the store; null when it is not on it. */
    protected abstract @Nullable Instant dueAt(Appointment appointment);

    static List<StepState> every_state_in_every_shape() {
        return List.of(
                new Proposed(BEN, FRIDAY, NINE),
                new Returned(BEN, Returned.Why.DECLINED, "Keine Zeit | wirklich\nnicht \\ 🙈", FRIDAY),
                new Returned(BEN, Returned.Why.UNANSWERED, null, FRIDAY),
                new Returned(BEN, Returned.Why.OWNER_LEFT, null, LocalDate.of(2030, 2, 28)),
                new Committed(BEN, FRIDAY, NINE, null, null),
                new Committed(BEN, FRIDAY, NINE, new Handover(CEM, NINE.plusSeconds(5)), null),
                new Committed(BEN, FRIDAY, NINE, null, new Pause.Help(CHANNEL, "Wer weiß wie?", NINE)),
                new Committed(
                        BEN,
                        FRIDAY,
                        NINE,
                        new Handover(CEM, NINE),
                        new Pause.Decision(ANNA, "Rot oder blau?", List.of("Rot\nmit Rand", "Blau \\n", ""), NINE)),
                new Done(BEN, ANNA, NINE, "Früher anfangen", FRIDAY),
                new Done(BEN, BEN, NINE, null, null),
                new Dropped(BEN, BEN, NINE, "Nicht mehr nötig"),
                new Dropped(null, ANNA, NINE, "Doch nicht"),
                new Dropped(null, ANNA, NINE, "Geparkt", FRIDAY),
                new Dropped(null, ANNA, NINE, "", null, true));
    }

    @ParameterizedTest
    @MethodSource("every_state_in_every_shape")
    void what_is_stored_is_found_as_it_was(StepState state) {
        NextStep step = fresh("s1", state);

        NextStep saved = save(step);

        assertThat(saved).isEqualTo(atVersion(1, step));
        assertThat(steps().find(TEAM, step.id())).contains(saved);
    }

    @ParameterizedTest
    @MethodSource("every_state_in_every_shape")
    void nothing_is_left_of_the_state_before(StepState state) {
        for (StepState before : every_state_in_every_shape()) {
            NextStepId id = new NextStepId("s" + before.hashCode() + state.hashCode());
            NextStep first = save(fresh(id.value(), before));

            NextStep second = save(first.in(state));

            assertThat(second).isEqualTo(atVersion(2, first.in(state)));
            assertThat(steps().find(TEAM, id)).contains(second);
        }
    }

    @Test
    void a_step_without_message_and_with_first_action_is_found_as_it_was() {
        NextStep step = new NextStep(
                new NextStepId("s1"),
                TEAM,
                "x".repeat(300),
                null,
                ANNA,
                NINE,
                Horizon.LONG,
                "Wenn Kaffee, dann los",
                null,
                new Committed(ANNA, FRIDAY, NINE, null, null),
                7,
                CARD,
                0);

        NextStep saved = save(step);

        assertThat(saved).isEqualTo(atVersion(1, step));
        assertThat(steps().find(TEAM, step.id())).contains(saved);
        assertThat(steps().ofCard(TEAM, CHANNEL, CARD.ts())).contains(saved);
    }

    @Test
    void the_steps_of_a_goal_are_found_open_and_closed_and_those_of_others_are_not() {
        GoalId goal = new GoalId("v1");
        NextStep late = save(serving(goal, fresh("s1", new Committed(BEN, FRIDAY, NINE, null, null))));
        NextStep soon = save(serving(goal, fresh("s2", new Proposed(BEN, MONDAY, NINE))));
        save(serving(new GoalId("v2"), fresh("s3", new Proposed(BEN, MONDAY, NINE))));
        save(fresh("s4", new Proposed(BEN, MONDAY, NINE)));

        assertThat(steps().find(TEAM, late.id())).contains(late);
        assertThat(late.goal()).isEqualTo(goal);
        assertThat(steps().ofGoal(TEAM, goal, 10)).containsExactlyInAnyOrder(soon, late);

        NextStep done = save(soon.in(new Done(BEN, BEN, NINE, null, null)));
        assertThat(steps().ofGoal(TEAM, goal, 10)).containsExactlyInAnyOrder(done, late);
        assertThat(steps().ofGoal(new TeamId("T2"), goal, 10)).isEmpty();
        assertThat(steps().ofGoal(TEAM, goal, 1)).hasSize(1);

        steps().erase(TEAM, done.id());
        assertThat(steps().ofGoal(TEAM, goal, 10)).containsExactly(late);
    }

    @Test
    void a_step_may_serve_another_goal_or_none_from_some_day_on() {
        NextStep step = save(serving(new GoalId("v1"), fresh("s1", new Proposed(BEN, FRIDAY, NINE))));
        NextStep moved = save(serving(new GoalId("v2"), step));

        assertThat(steps().ofGoal(TEAM, new GoalId("v1"), 10)).isEmpty();
        assertThat(steps().ofGoal(TEAM, new GoalId("v2"), 10)).containsExactly(moved);

        NextStep free = save(serving(null, moved));
        assertThat(steps().ofGoal(TEAM, new GoalId("v2"), 10)).isEmpty();
        assertThat(steps().find(TEAM, free.id())).contains(free);
    }

    @Test
    void nobody_knows_a_step_of_another_workspace() {
        save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));

        assertThat(steps().find(new TeamId("T2"), new NextStepId("s1"))).isEmpty();
        assertThat(steps().concerning(new TeamId("T2"), BEN)).isEmpty();
    }

    @Test
    void a_new_step_does_not_replace_one_that_is_there() {
        save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));

        assertThat(steps().save(fresh("s1", new Proposed(CEM, MONDAY, NINE)), event(Kind.PROPOSED), List.of()))
                .isEmpty();
        assertThat(steps().concerning(TEAM, CEM)).isEmpty();
    }

    @Test
    void of_two_changes_to_the_same_version_the_second_changes_nothing() {
        NextStep first = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));
        save(first.in(new Committed(BEN, FRIDAY, NINE, null, null)));
        Appointment nudge = new Appointment(TEAM, Appointment.Kind.NUDGE, "UCEM");

        assertThat(steps().save(
                                first.in(new Proposed(CEM, MONDAY, NINE)),
                                event(Kind.SUGGESTED),
                                List.of(new Due(nudge, NINE))))
                .isEmpty();

        assertThat(steps().concerning(TEAM, CEM)).isEmpty();
        assertThat(steps().history(TEAM, first.id())).hasSize(2);
        assertThat(dueAt(nudge)).isNull();
    }

    @Test
    void of_many_at_once_exactly_one_wins() throws Exception {
        NextStep first = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            NextStep change = first.in(new Proposed(new MemberId("U" + i), FRIDAY, NINE));
            all.add(people.submit(
                    () -> steps().save(change, event(Kind.SUGGESTED), List.of()).isPresent()));
        }

        int won = 0;
        for (Future<Boolean> one : all) if (one.get()) won++;
        people.shutdown();

        assertThat(won).isEqualTo(1);
        assertThat(steps().find(TEAM, first.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void history_is_kept_from_the_first_line_on() {
        List<StepEvent> told = List.of(
                new StepEvent(Kind.PROPOSED, ANNA, NINE, BEN, FRIDAY, null),
                new StepEvent(Kind.DECLINED, BEN, NINE.plusSeconds(60), ANNA, null, "Urlaub | bis\nMontag"),
                new StepEvent(Kind.TAKEN, ANNA, NINE.plusSeconds(90), null, FRIDAY.plusYears(3), null));
        NextStep step = fresh("s1", new Proposed(BEN, FRIDAY, NINE));
        for (StepEvent event : told) step = steps().save(step, event, List.of()).orElseThrow();

        assertThat(steps().history(TEAM, step.id())).isEqualTo(told);
        assertThat(steps().history(TEAM, new NextStepId("s2"))).isEmpty();
    }

    @Test
    void history_stays_in_order_beyond_the_tenth_line() {
        NextStep step = fresh("s1", new Committed(BEN, FRIDAY, NINE, null, null));
        for (int i = 0; i < 12; i++) {
            StepEvent event = new StepEvent(Kind.POSTPONED, BEN, NINE.plusSeconds(i), null, FRIDAY.plusDays(i), null);
            step = steps().save(step, event, List.of()).orElseThrow();
        }

        assertThat(steps().history(TEAM, step.id()))
                .extracting(StepEvent::due)
                .isEqualTo(IntStream.range(0, 12).mapToObj(FRIDAY::plusDays).toList());
    }

    @Test
    void open_steps_are_listed_for_everybody_they_concern_the_earliest_due_first() {
        NextStep late = save(fresh("a", new Committed(BEN, FRIDAY, NINE, null, null)));
        NextStep early = save(fresh("b", new Committed(BEN, MONDAY, NINE, new Handover(CEM, NINE), null)));
        NextStep asked = save(fresh("c", new Proposed(BEN, FRIDAY.plusYears(1), NINE)));

        assertThat(steps().concerning(TEAM, BEN)).containsExactly(early, late, asked);
        assertThat(steps().concerning(TEAM, CEM)).containsExactly(early);
        assertThat(steps().concerning(TEAM, ANNA)).containsExactly(asked);
    }

    @Test
    void who_is_no_longer_concerned_no_longer_finds_it() {
        NextStep asked = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));
        NextStep taken = save(asked.in(new Committed(BEN, FRIDAY, NINE, null, null)));
        assertThat(steps().concerning(TEAM, ANNA)).isEmpty();

        save(taken.in(new Committed(CEM, FRIDAY, NINE, null, null)));

        assertThat(steps().concerning(TEAM, BEN)).isEmpty();
        assertThat(steps().concerning(TEAM, CEM)).hasSize(1);
    }

    @Test
    void a_moved_step_is_listed_at_its_new_place() {
        NextStep first = save(fresh("a", new Committed(BEN, MONDAY, NINE, null, null)));
        NextStep second = save(fresh("b", new Committed(BEN, MONDAY.plusDays(1), NINE, null, null)));

        NextStep moved = save(first.in(new Committed(BEN, FRIDAY, NINE, null, null)));

        assertThat(steps().concerning(TEAM, BEN)).containsExactly(second, moved);
        assertThat(steps().inChannel(TEAM, CHANNEL)).containsExactly(second, moved);
    }

    @Test
    void open_steps_are_listed_in_the_channel_they_were_said_in_until_they_are_closed() {
        NextStep open = save(fresh("a", new Proposed(BEN, FRIDAY, NINE)));
        NextStep closed = save(fresh("b", new Committed(BEN, FRIDAY, NINE, null, null)));
        save(closed.in(new Dropped(BEN, BEN, NINE, "egal")));

        assertThat(steps().inChannel(TEAM, CHANNEL)).containsExactly(open);
        assertThat(steps().inChannel(TEAM, new ChannelId("C2"))).isEmpty();
        assertThat(steps().concerning(TEAM, BEN)).containsExactly(open);
    }

    @Test
    void finished_steps_are_listed_for_who_owned_them_the_latest_first() {
        NextStep first = done("a", BEN, NINE);
        NextStep second = done("b", BEN, NINE.plusSeconds(60));
        done("c", CEM, NINE.plusSeconds(90));
        save(fresh("d", new Dropped(BEN, BEN, NINE, "egal")));

        assertThat(steps().finishedBy(TEAM, BEN, 10)).containsExactly(second, first);
        assertThat(steps().finishedBy(TEAM, BEN, 1)).containsExactly(second);
        assertThat(steps().finishedBy(TEAM, BEN, 0)).isEmpty();
        assertThat(steps().finishedBy(TEAM, ANNA, 10)).isEmpty();
    }

    @Test
    void a_card_is_found_by_where_it_stands() {
        NextStep step = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));

        steps().noteCard(TEAM, step.id(), CARD);

        assertThat(steps().ofCard(TEAM, CHANNEL, CARD.ts())).contains(withCard(CARD, step));
        assertThat(steps().ofCard(TEAM, CHANNEL, "1.2")).isEmpty();
    }

    @Test
    void a_step_written_down_in_a_channel_belongs_there_without_a_message() {
        NextStep saved = save(fresh("s1", Place.in(CHANNEL), new Committed(ANNA, FRIDAY, NINE, null, null)));
        MessageRef card = new MessageRef(CHANNEL, "1741000100.000200", null);
        steps().noteCard(TEAM, saved.id(), card);

        NextStep found = steps().find(TEAM, saved.id()).orElseThrow();
        assertThat(found.saidIn()).isEqualTo(Place.in(CHANNEL));
        assertThat(found.card()).isEqualTo(card);
        assertThat(steps().inChannel(TEAM, CHANNEL)).containsExactly(found);
        assertThat(steps().ofCard(TEAM, CHANNEL, card.ts())).contains(found);
    }

    @Test
    void noting_a_card_is_no_change_and_a_change_does_not_forget_the_card() {
        NextStep readBefore = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));
        steps().noteCard(TEAM, readBefore.id(), CARD);

        NextStep saved = save(readBefore.in(new Committed(BEN, FRIDAY, NINE, null, null)));

        assertThat(saved.card()).isEqualTo(CARD);
        assertThat(steps().find(TEAM, readBefore.id())).contains(saved);
        assertThat(steps().history(TEAM, readBefore.id())).hasSize(2);
    }

    @Test
    void a_card_that_was_posted_anew_is_found_at_its_new_place_only() {
        NextStep step = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE)));
        MessageRef elsewhere = new MessageRef(new ChannelId("C2"), "1741000999.000300", null);
        steps().noteCard(TEAM, step.id(), CARD);
        steps().noteCard(TEAM, step.id(), CARD);

        steps().noteCard(TEAM, step.id(), elsewhere);

        assertThat(steps().ofCard(TEAM, CHANNEL, CARD.ts())).isEmpty();
        assertThat(steps().ofCard(TEAM, elsewhere.channel(), elsewhere.ts())).isPresent();
    }

    @Test
    void the_card_of_a_step_nobody_knows_is_not_noted() {
        steps().noteCard(TEAM, new NextStepId("s1"), CARD);

        assertThat(steps().find(TEAM, new NextStepId("s1"))).isEmpty();
        assertThat(steps().ofCard(TEAM, CHANNEL, CARD.ts())).isEmpty();
    }

    @Test
    void what_follows_from_a_change_is_on_the_agenda() {
        Appointment card = new Appointment(TEAM, Appointment.Kind.CARD, "s1");
        Appointment nudge = new Appointment(TEAM, Appointment.Kind.NUDGE, "UBEN");
        NextStep step = fresh("s1", new Committed(BEN, FRIDAY, NINE, null, null));

        NextStep saved = steps().save(
                        step, event(Kind.TAKEN), List.of(new Due(card, NINE), new Due(nudge, NINE.plusSeconds(99))))
                .orElseThrow();
        assertThat(dueAt(card)).isEqualTo(NINE);
        assertThat(dueAt(nudge)).isEqualTo(NINE.plusSeconds(99));

        assertThat(steps().save(saved, event(Kind.POSTPONED), List.of(new Due(nudge, NINE.plusSeconds(500)))))
                .isPresent();
        assertThat(dueAt(nudge)).isEqualTo(NINE.plusSeconds(99));
    }

    @Test
    void moments_are_kept_to_the_millisecond_and_the_saved_step_says_so() {
        NextStep saved = save(fresh("s1", new Proposed(BEN, FRIDAY, NINE.plusNanos(1_234_567))));

        assertThat(saved.state()).isEqualTo(new Proposed(BEN, FRIDAY, NINE.plusMillis(1)));
        assertThat(steps().find(TEAM, saved.id())).contains(saved);
    }

    @Test
    void what_is_open_again_is_no_longer_among_what_was_finished() {
        NextStep done = done("s1", BEN, NINE);
        assertThat(steps().finishedBy(TEAM, BEN, 10)).containsExactly(done);

        NextStep again = save(done.in(new Committed(BEN, FRIDAY, NINE, null, null)));

        assertThat(steps().finishedBy(TEAM, BEN, 10)).isEmpty();
        assertThat(steps().concerning(TEAM, BEN)).containsExactly(again);
        steps().erase(TEAM, again.id());
        assertThat(steps().find(TEAM, again.id())).as("what is open stays").contains(again);
    }

    private NextStep done(String id, MemberId owner, Instant at) {
        NextStep taken = save(fresh(id, new Committed(owner, FRIDAY, NINE, null, null)));
        return save(taken.in(new Done(owner, owner, at, null, null)));
    }

    private NextStep save(NextStep step) {
        return steps().save(step, event(Kind.PROPOSED), List.of()).orElseThrow();
    }

    private static NextStep fresh(String id, StepState state) {
        return fresh(id, Place.of(new MessageRef(CHANNEL, "1741000000.000100", null)), state);
    }

    private static NextStep fresh(String id, Place saidIn, StepState state) {
        return new NextStep(
                new NextStepId(id),
                TEAM,
                "die Doku aufräumen",
                saidIn,
                ANNA,
                NINE,
                Horizon.QUICK,
                null,
                null,
                state,
                0,
                null,
                0);
    }

    private static StepEvent event(Kind kind) {
        return new StepEvent(kind, ANNA, NINE, null, null, null);
    }
}
