package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.CEM;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.TEAM;
import static dev.konkret.nextstep.StepFixtures.askedOfBen;
import static dev.konkret.nextstep.StepFixtures.takenByBen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Outcome.Changed;
import dev.konkret.nextstep.Outcome.Refused;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTrackerTest {
    private static final NextStepId ID = new NextStepId("s1");

    @Test
    void who_writes_it_down_for_themselves_owns_it_at_once() {
        StepsInMemory steps = new StepsInMemory();

        Outcome outcome = tracker(steps).propose(proposal(ANNA, FRIDAY));

        assertThat(((Changed) outcome).step().owner()).contains(ANNA);
        assertThat(steps.find(TEAM, ID)).get().extracting(NextStep::version).isEqualTo(1L);
    }

    @Test
    void who_is_named_by_somebody_else_is_only_asked() {
        Outcome outcome = tracker(new StepsInMemory()).propose(proposal(BEN, FRIDAY));

        assertThat(((Changed) outcome).step().owner()).isEmpty();
        assertThat(((Changed) outcome).step().awaited()).contains(BEN);
    }

    @Test
    void writing_the_same_thing_down_twice_leaves_the_first() {
        StepsInMemory steps = new StepsInMemory();
        StepTracker tracker = tracker(steps);
        tracker.propose(proposal(ANNA, FRIDAY));

        Outcome again = tracker.propose(proposal(BEN, MONDAY));

        assertThat(((Changed) again).step().owner()).contains(ANNA);
        assertThat(steps.history(TEAM, ID)).hasSize(1);
    }

    @Test
    void the_past_is_refused() {
        Outcome outcome = tracker(new StepsInMemory()).propose(proposal(ANNA, MONDAY.minusDays(1)));

        assertThat(((Refused) outcome).why()).isEqualTo(Refusal.DUE_IN_THE_PAST);
    }

    @Test
    void the_past_begins_at_the_midnight_of_whoever_acts() {
        // In Honolulu it is still Sunday when it is nine on Monday in Berlin.
        Member away = PeopleFixtures.member(ANNA, Member.Kind.FULL, "Pacific/Honolulu");
        StepTracker tracker = tracker(new StepsInMemory(), PeopleFixtures.people(Map.of(ANNA, away)));

        assertThat(tracker.propose(proposal(ANNA, MONDAY.minusDays(1)))).isInstanceOf(Changed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GUEST, OWNER_IS_GUEST",
        "EXTERNAL, OWNER_IS_EXTERNAL",
        "BOT, OWNER_IS_BOT",
        "DEACTIVATED, OWNER_HAS_LEFT"
    })
    void whoever_cannot_own_a_step_is_not_even_asked(Member.Kind kind, Refusal why) {
        Member unfit = PeopleFixtures.member(BEN, kind, "Europe/Berlin");
        People people = PeopleFixtures.people(Map.of(BEN, unfit));
        StepsInMemory steps = StepsInMemory.of(takenByBen(FRIDAY));

        assertThat(((Refused) tracker(new StepsInMemory(), people).propose(proposal(BEN, FRIDAY))).why())
                .isEqualTo(why);
        assertThat(((Refused) tracker(
                                        steps,
                                        PeopleFixtures.people(Map.of(CEM, PeopleFixtures.member(CEM, kind, "UTC"))))
                                .act(TEAM, ID, BEN, new Owning.HandOver(CEM)))
                        .why())
                .isEqualTo(why);
    }

    @Test
    void of_two_people_at_once_one_wins_and_the_other_sees_what_happened() {
        StepsInMemory steps = StepsInMemory.of(takenByBen(FRIDAY));
        StepTracker tracker = tracker(steps);
        steps.meanwhile = () -> tracker.act(TEAM, ID, CEM, new Closing.Finish(null));

        Outcome outcome = tracker.act(TEAM, ID, BEN, new Carrying.Postpone(FRIDAY.plusDays(3), null, false));

        Refused refused = (Refused) outcome;
        assertThat(refused.why()).isEqualTo(Refusal.ALREADY_CLOSED);
        assertThat(refused.step()).isNotNull();
        assertThat(refused.step().state()).isInstanceOf(StepState.Done.class);
    }

    @Test
    void a_change_that_does_not_hinder_ours_is_taken_in() {
        StepsInMemory steps = StepsInMemory.of(takenByBen(FRIDAY));
        StepTracker tracker = tracker(steps);
        steps.meanwhile = () -> tracker.act(TEAM, ID, BEN, new Owning.HandOver(CEM));

        Outcome outcome = tracker.act(TEAM, ID, BEN, new Carrying.Postpone(FRIDAY.plusDays(3), null, false));

        NextStep step = ((Changed) outcome).step();
        assertThat(step.due()).contains(FRIDAY.plusDays(3));
        assertThat(step.awaited()).contains(CEM);
    }

    @Test
    void a_step_nobody_knows_is_said_to_be_unknown() {
        Outcome outcome = tracker(new StepsInMemory()).act(TEAM, ID, BEN, new Closing.Finish(null));

        assertThat(((Refused) outcome).why()).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    void what_follows_is_stored_with_the_change() {
        StepsInMemory steps = StepsInMemory.of(askedOfBen());
        StepTracker tracker = new StepTracker(
                steps, everybody(), (before, step, event) -> List.of(), Clock.fixed(NINE, ZoneId.of("UTC")));

        tracker.act(TEAM, ID, BEN, new Answering.Accept(null));

        assertThat(steps.history(TEAM, ID)).extracting(StepEvent::kind).containsExactly(StepEvent.Kind.ACCEPTED);
    }

    private static Proposal proposal(MemberId owner, LocalDate due) {
        return new Proposal(ID, TEAM, "die Doku aufräumen", null, ANNA, owner, due, null);
    }

    private static StepTracker tracker(Steps steps) {
        return tracker(steps, everybody());
    }

    private static StepTracker tracker(Steps steps, People people) {
        return new StepTracker(steps, people, (before, step, event) -> List.of(), Clock.fixed(NINE, ZoneId.of("UTC")));
    }

    private static People everybody() {
        return PeopleFixtures.people(Map.of(
                ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin"),
                CEM, PeopleFixtures.member(CEM, Member.Kind.FULL, "Europe/Berlin")));
    }
}
