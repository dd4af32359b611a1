package dev.konkret.nextstep;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.CEM;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.MONDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.act;
import static dev.konkret.nextstep.StepFixtures.askedOfBen;
import static dev.konkret.nextstep.StepFixtures.step;
import static dev.konkret.nextstep.StepFixtures.takenByBen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.Outcome.Changed;
import dev.konkret.nextstep.Outcome.Refused;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Handover;
import dev.konkret.nextstep.StepState.Pause;
import dev.konkret.nextstep.StepState.Proposed;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepCommandTest {

    @Test
    void time_ends_only_what_nobody_took_and_nobody_touched_meanwhile() {
        NextStep back = askedOfBen().in(new Returned(BEN, Returned.Why.DECLINED, null, FRIDAY));

        Outcome ended = new Closing.End(back.version()).applyTo(back, new Act(CEM, NINE, MONDAY));

        assertThat(((Outcome.Changed) ended).step().state()).isEqualTo(new Dropped(null, CEM, NINE, "", null, true));
        assertThat(new Closing.End(back.version() + 1).applyTo(back, new Act(CEM, NINE, MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(new Closing.End(askedOfBen().version()).applyTo(askedOfBen(), new Act(CEM, NINE, MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_named_person_owns_the_step_only_after_a_yes() {
        NextStep asked = askedOfBen();
        assertThat(asked.owner()).isEmpty();

        NextStep taken = changed(asked, BEN, new Answering.Accept(null));

        assertThat(taken.owner()).contains(BEN);
        assertThat(taken.due()).contains(FRIDAY);
    }

    @Test
    void nobody_else_can_say_yes_for_them() {
        assertThat(refused(askedOfBen(), CEM, new Answering.Accept(null))).isEqualTo(Refusal.NOT_WAITING);
        assertThat(refused(askedOfBen(), ANNA, new Answering.Accept(null))).isEqualTo(Refusal.NOT_WAITING);
    }

    @Test
    void a_yes_may_carry_another_date() {
        NextStep taken = changed(askedOfBen(), BEN, new Answering.Accept(FRIDAY.plusDays(3)));

        assertThat(taken.due()).contains(FRIDAY.plusDays(3));
        assertThat(taken.postponements()).isZero();
    }

    @Test
    void a_date_that_has_passed_is_never_agreed() {
        LocalDate sunday = MONDAY.minusDays(1);
        assertThat(refused(askedOfBen(), BEN, new Answering.Accept(sunday))).isEqualTo(Refusal.DUE_IN_THE_PAST);
        assertThat(refused(takenByBen(FRIDAY), BEN, new Carrying.Postpone(sunday, null, true)))
                .isEqualTo(Refusal.DUE_IN_THE_PAST);
        NextStep old = step(new Proposed(BEN, sunday, NINE));
        assertThat(refused(old, BEN, new Answering.Accept(null))).isEqualTo(Refusal.DUE_IN_THE_PAST);
    }

    @Test
    void a_no_brings_it_back_with_the_reason() {
        NextStep back = changed(askedOfBen(), BEN, new Answering.Decline("bin im Urlaub"));

        assertThat(back.state()).isEqualTo(new Returned(BEN, Returned.Why.DECLINED, "bin im Urlaub", FRIDAY));
        assertThat(back.concerned()).containsExactly(ANNA);
    }

    @Test
    void better_somebody_else_asks_that_person() {
        NextStep asked = changed(askedOfBen(), BEN, new Answering.Suggest(CEM));

        assertThat(asked.awaited()).contains(CEM);
        assertThat(refused(asked, BEN, new Answering.Accept(null))).isEqualTo(Refusal.NOT_WAITING);
    }

    @Test
    void what_came_back_may_be_taken_by_anybody_or_proposed_anew() {
        NextStep back = changed(askedOfBen(), BEN, new Answering.Decline(null));

        assertThat(changed(back, CEM, new Owning.Take(null)).owner()).contains(CEM);
        assertThat(changed(back, ANNA, new Owning.Propose(CEM, FRIDAY)).awaited())
                .contains(CEM);
        assertThat(changed(back, ANNA, new Owning.Propose(ANNA, FRIDAY)).owner())
                .contains(ANNA);
        assertThat(refused(back, CEM, new Owning.Propose(BEN, FRIDAY))).isEqualTo(Refusal.NOT_YOURS);
    }

    @Test
    void a_stranger_cannot_take_what_somebody_else_was_asked() {
        assertThat(refused(askedOfBen(), CEM, new Owning.Take(null))).isEqualTo(Refusal.NOT_YOURS);
    }

    @Test
    void unanswered_it_returns_but_an_answer_that_came_first_stands() {
        assertThat(changed(askedOfBen(), BEN, new Answering.Unanswered(BEN)).state())
                .isEqualTo(new Returned(BEN, Returned.Why.UNANSWERED, null, FRIDAY));
        assertThat(refused(takenByBen(FRIDAY), BEN, new Answering.Unanswered(BEN)))
                .isEqualTo(Refusal.NOT_WAITING);
    }

    @Test
    void handing_over_keeps_the_owner_until_the_other_says_yes() {
        NextStep asked = changed(takenByBen(FRIDAY), BEN, new Owning.HandOver(CEM));
        assertThat(asked.owner()).contains(BEN);

        assertThat(changed(asked, CEM, new Answering.Accept(null)).owner()).contains(CEM);
        NextStep declined = changed(asked, CEM, new Answering.Decline("keine Zeit"));
        assertThat(declined.owner()).contains(BEN);
        assertThat(declined.awaited()).isEmpty();
        assertThat(refused(takenByBen(FRIDAY), BEN, new Owning.HandOver(BEN))).isEqualTo(Refusal.SAME_PERSON);
    }

    @Test
    void a_suggested_third_person_takes_over_from_the_owner() {
        NextStep asked = changed(takenByBen(FRIDAY), BEN, new Owning.HandOver(CEM));
        NextStep suggested = changed(asked, CEM, new Answering.Suggest(ANNA));

        assertThat(suggested.state()).isEqualTo(new Committed(BEN, FRIDAY, NINE, new Handover(ANNA, NINE), null));
        NextStep backToBen = changed(asked, CEM, new Answering.Suggest(BEN));
        assertThat(backToBen.awaited()).isEmpty();
        assertThat(backToBen.owner()).contains(BEN);
    }

    @Test
    void the_third_postponement_asks_for_something_better_first() {
        NextStep once = changed(takenByBen(FRIDAY), BEN, new Carrying.Postpone(FRIDAY.plusDays(7), "Messe", false));
        NextStep twice = changed(once, BEN, new Carrying.Postpone(FRIDAY.plusDays(14), null, false));
        assertThat(twice.postponements()).isEqualTo(2);

        assertThat(refused(twice, BEN, new Carrying.Postpone(FRIDAY.plusDays(21), null, false)))
                .isEqualTo(Refusal.RETHINK_FIRST);
        assertThat(changed(twice, BEN, new Carrying.Postpone(FRIDAY.plusDays(21), null, true))
                        .postponements())
                .isEqualTo(3);
    }

    @Test
    void an_earlier_date_is_no_postponement() {
        NextStep sooner = changed(takenByBen(FRIDAY), BEN, new Carrying.Postpone(MONDAY, null, false));

        assertThat(sooner.due()).contains(MONDAY);
        assertThat(sooner.postponements()).isZero();
    }

    @Test
    void making_it_smaller_keeps_the_old_words_in_the_history() {
        Outcome outcome = new Carrying.MakeSmaller("Inhaltsverzeichnis", FRIDAY).applyTo(takenByBen(FRIDAY), act(BEN));

        Changed smaller = (Changed) outcome;
        assertThat(smaller.step().what()).isEqualTo("Inhaltsverzeichnis");
        assertThat(smaller.event().words()).isEqualTo("die Doku aufräumen");
    }

    @Test
    void a_decision_pauses_the_step_until_the_decider_chooses() {
        NextStep asked = changed(
                takenByBen(FRIDAY),
                BEN,
                new Carrying.AskDecision(ANNA, "Wiki oder Ordner?", List.of("Wiki", "Ordner")));
        assertThat(asked.concerned()).containsExactly(BEN, ANNA);
        assertThat(refused(asked, BEN, new Carrying.Decide(0))).isEqualTo(Refusal.NOT_YOURS);
        assertThat(refused(asked, ANNA, new Carrying.Decide(2))).isEqualTo(Refusal.NOT_WAITING);

        Changed decided = (Changed) new Carrying.Decide(1).applyTo(asked, act(ANNA));

        assertThat(decided.event().words()).isEqualTo("Ordner");
        assertThat(((Committed) decided.step().state()).pause()).isNull();
        assertThat(refused(decided.step(), ANNA, new Carrying.Decide(1))).isEqualTo(Refusal.NOT_WAITING);
    }

    @Test
    void asking_for_help_pauses_and_going_on_resumes() {
        NextStep asked = changed(takenByBen(FRIDAY), BEN, new Carrying.AskHelp(new ChannelId("C2"), "Wer kann CSS?"));
        assertThat(((Committed) asked.state()).pause()).isInstanceOf(Pause.Help.class);

        NextStep resumed = changed(asked, BEN, new Carrying.Resume());

        assertThat(((Committed) resumed.state()).pause()).isNull();
        assertThat(refused(resumed, BEN, new Carrying.Resume())).isEqualTo(Refusal.NOT_WAITING);
    }

    @Test
    void anybody_may_say_that_an_owned_step_is_done_and_the_owner_is_remembered() {
        NextStep done = changed(takenByBen(FRIDAY), CEM, new Closing.Finish("früher fragen"));

        assertThat(done.state()).isEqualTo(new Done(BEN, CEM, NINE, "früher fragen", FRIDAY));
        assertThat(refused(done, BEN, new Closing.Finish(null))).isEqualTo(Refusal.ALREADY_CLOSED);
        assertThat(refused(done, BEN, new Carrying.Postpone(FRIDAY, null, false)))
                .isEqualTo(Refusal.ALREADY_CLOSED);
    }

    @Test
    void what_was_ticked_off_by_mistake_is_its_owners_again_and_due_as_before() {
        NextStep done = changed(takenByBen(FRIDAY), CEM, new Closing.Finish(null));
        Committed again = new Committed(BEN, FRIDAY, NINE, null, null);

        assertThat(changed(done, BEN, new Closing.Reopen()).state()).isEqualTo(again);
        assertThat(changed(done, CEM, new Closing.Reopen()).state()).isEqualTo(again);
        assertThat(refused(done, ANNA, new Closing.Reopen())).isEqualTo(Refusal.NOT_YOURS);
        assertThat(refused(takenByBen(FRIDAY), BEN, new Closing.Reopen())).isEqualTo(Refusal.NOT_WAITING);
        NextStep dropped = changed(takenByBen(FRIDAY), BEN, new Closing.Drop("unwichtig"));
        assertThat(refused(dropped, BEN, new Closing.Reopen())).isEqualTo(Refusal.ALREADY_CLOSED);
    }

    @Test
    void a_done_step_that_does_not_know_its_day_is_due_today_again() {
        NextStep done = takenByBen(FRIDAY).in(new Done(BEN, BEN, NINE, null, null));

        assertThat(changed(done, BEN, new Closing.Reopen()).due()).contains(MONDAY);
    }

    @Test
    void only_the_owner_may_drop_it_and_before_that_who_proposed_it() {
        assertThat(refused(takenByBen(FRIDAY), ANNA, new Closing.Drop("unwichtig")))
                .isEqualTo(Refusal.NOT_YOURS);
        assertThat(changed(takenByBen(FRIDAY), BEN, new Closing.Drop("unwichtig"))
                        .state())
                .isEqualTo(new Dropped(BEN, BEN, NINE, "unwichtig"));
        assertThat(changed(askedOfBen(), ANNA, new Closing.Drop("doch nicht")).state())
                .isEqualTo(new Dropped(null, ANNA, NINE, "doch nicht"));
        assertThat(refused(askedOfBen(), CEM, new Closing.Drop("hm"))).isEqualTo(Refusal.NOT_YOURS);
    }

    @Test
    void a_step_comes_back_when_its_owner_leaves_the_company() {
        assertThat(changed(takenByBen(FRIDAY), ANNA, new Owning.OwnerLeft(BEN)).state())
                .isEqualTo(new Returned(BEN, Returned.Why.OWNER_LEFT, null, FRIDAY));
        assertThat(changed(askedOfBen(), ANNA, new Owning.OwnerLeft(BEN)).state())
                .isEqualTo(new Returned(BEN, Returned.Why.OWNER_LEFT, null, FRIDAY));
        assertThat(refused(takenByBen(FRIDAY), ANNA, new Owning.OwnerLeft(CEM))).isEqualTo(Refusal.NOT_WAITING);
    }

    private static NextStep changed(NextStep step, MemberId by, StepCommand command) {
        Outcome outcome = command.applyTo(step, act(by));
        assertThat(outcome).isInstanceOf(Changed.class);
        return ((Changed) outcome).step();
    }

    private static Refusal refused(NextStep step, MemberId by, StepCommand command) {
        Outcome outcome = command.applyTo(step, act(by));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).why();
    }
}
