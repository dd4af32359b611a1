package dev.konkret.goal;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TERMS;
import static dev.konkret.goal.GoalFixtures.TEXT;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static dev.konkret.goal.GoalFixtures.act;
import static dev.konkret.goal.GoalFixtures.goal;
import static dev.konkret.goal.GoalFixtures.group;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalOutcome.Changed;
import dev.konkret.goal.GoalOutcome.NotOutlined;
import dev.konkret.goal.GoalOutcome.Refused;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.GivenUp;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Reached;
import dev.konkret.goal.GoalState.UnderWay;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.OutlineRefusal;
import dev.konkret.workspace.MemberId;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalCommandTest {
    private static final Group SERVICE = group("service", 60, BEN);
    private static final GoalText OTHER = new GoalText("60 Kunden sind umgezogen und zufrieden.", "60 Kunden", JUNE);

    @Test
    void from_draft_to_celebration() {
        Goal voting = changed(goal(new Draft(), SERVICE), ANNA, new Living.OpenVote(TERMS));
        Voting vote = (Voting) voting.state();
        Goal accepted = changed(voting, ANNA, new Living.Accept(vote.poll(), MONDAY.plusWeeks(4)));
        Goal underWay = changed(accepted, BEN, new Living.Start());
        Goal reached = changed(underWay, ANNA, new Living.Reach());

        assertThat(vote.poll()).isEqualTo(PollId.of(GOAL, 1));
        assertThat(vote.text()).isEqualTo(1);
        assertThat(accepted.state()).isEqualTo(new Accepted(NINE, MONDAY.plusWeeks(4)));
        assertThat(reached.state()).isEqualTo(new Reached(ANNA, NINE));
        assertThat(reached.celebration()).isEqualTo(GoalFixtures.PARTY);
        assertThat(reached.isClosed()).isTrue();
    }

    @Test
    void a_changed_text_is_a_new_version_and_shows_what_changed() {
        Goal revised = changed(goal(new Draft()), ANNA, new Writing.Revise(OTHER, TODAY));

        assertThat(revised.texts()).extracting(TextVersion::number).containsExactly(1, 2);
        assertThat(revised.text().text()).isEqualTo(OTHER);
        assertThat(revised.changedSince(1))
                .get()
                .extracting(r -> r.measure().isNone())
                .isEqualTo(false);
        assertThat(refused(revised, ANNA, new Writing.Revise(OTHER, TODAY))).isEqualTo(GoalRefusal.SAME_TEXT);
    }

    @Test
    void a_text_changed_while_people_vote_asks_them_again_on_the_same_terms() {
        Goal voting = changed(goal(new Draft(), SERVICE), ANNA, new Living.OpenVote(TERMS));

        Goal revised = changed(voting, ANNA, new Writing.Revise(OTHER, TODAY));

        assertThat(revised.state()).isEqualTo(new Voting(PollId.of(GOAL, 2), 2, TERMS));
        assertThat(refused(revised, ANNA, new Living.Accept(PollId.of(GOAL, 1), MONDAY)))
                .isEqualTo(GoalRefusal.OTHER_VOTE);
    }

    @Test
    void what_was_accepted_has_to_be_carried_anew_when_the_text_changes() {
        Goal revised = changed(goal(new UnderWay(NINE), SERVICE), ANNA, new Writing.Revise(OTHER, TODAY));

        assertThat(revised.state()).isEqualTo(new NeedsRework(NINE, NeedsRework.Why.TEXT_CHANGED));
        assertThat(changed(revised, ANNA, new Living.OpenVote(TERMS)).state()).isInstanceOf(Voting.class);
    }

    @Test
    void who_is_not_in_charge_may_think_along_but_not_decide() {
        Goal goal = goal(new Draft(), SERVICE);

        assertThat(refused(goal, BEN, new Writing.Revise(OTHER, TODAY))).isEqualTo(GoalRefusal.NOT_YOURS);
        assertThat(refused(goal, BEN, new Living.OpenVote(TERMS))).isEqualTo(GoalRefusal.NOT_YOURS);
        assertThat(refused(goal, BEN, new Living.GiveUp("keine Lust"))).isEqualTo(GoalRefusal.NOT_YOURS);
        Goal planned = changed(goal, BEN, planning("Pilotkunde ist umgezogen"));
        assertThat(planned.outline().plan()).isNotNull();
    }

    @Test
    void a_goal_of_one_needs_no_vote_but_one_that_others_were_asked_about_does() {
        Goal own = goal(new Draft());
        Goal voted = changed(goal(new Draft(), SERVICE), ANNA, new Living.OpenVote(TERMS));
        Goal notYet = changed(voted, ANNA, new Living.Rework(PollId.of(GOAL, 1)));
        Goal struckOut = changed(notYet, ANNA, new Writing.Concern(List.of()));

        assertThat(changed(own, ANNA, new Living.Start()).state()).isInstanceOf(UnderWay.class);
        assertThat(refused(own, ANNA, new Living.OpenVote(TERMS))).isEqualTo(GoalRefusal.NOBODY_CONCERNED);
        assertThat(refused(struckOut, ANNA, new Living.Start())).isEqualTo(GoalRefusal.NOT_ACCEPTED);
        assertThat(refused(notYet, ANNA, new Living.Reach())).isEqualTo(GoalRefusal.NOT_ACCEPTED);
    }

    @Test
    void giving_up_needs_a_reason_and_ends_it() {
        Goal goal = goal(new UnderWay(NINE));

        assertThat(refused(goal, ANNA, new Living.GiveUp(" "))).isEqualTo(GoalRefusal.NOTHING_WRITTEN);
        Goal over = changed(goal, ANNA, new Living.GiveUp("Der Markt ist weg."));
        assertThat(over.state()).isEqualTo(new GivenUp(ANNA, NINE, "Der Markt ist weg."));
        assertThat(refused(over, ANNA, new Living.Start())).isEqualTo(GoalRefusal.ALREADY_CLOSED);
        assertThat(refused(over, BEN, planning("noch was"))).isEqualTo(GoalRefusal.ALREADY_CLOSED);
    }

    @Test
    void the_groups_stay_as_they_are_while_people_vote() {
        Goal voting = changed(goal(new Draft(), SERVICE), ANNA, new Living.OpenVote(TERMS));

        assertThat(refused(voting, ANNA, new Writing.Concern(List.of()))).isEqualTo(GoalRefusal.VOTE_RUNNING);
        assertThat(refused(goal(new Draft()), ANNA, new Writing.Concern(List.of(SERVICE, SERVICE))))
                .isEqualTo(GoalRefusal.GROUPS_UNCLEAR);
    }

    @Test
    void a_plan_needs_a_day_and_follows_it() {
        GoalText undated = new GoalText(TEXT.words(), TEXT.measure(), null);
        Goal without = changed(goal(new Draft()), ANNA, new Writing.Revise(undated, TODAY));
        assertThat(((NotOutlined) planning("Pilot läuft").applyTo(without, act(ANNA))).why())
                .isEqualTo(OutlineRefusal.NO_DATE);

        Goal planned = changed(goal(new Draft()), ANNA, planning("Pilot läuft"));
        GoalText later = new GoalText(TEXT.words(), TEXT.measure(), JUNE.plusDays(30));
        Goal moved = changed(planned, ANNA, new Writing.Revise(later, TODAY));
        assertThat(moved.outline().plan()).extracting(BackwardPlan::celebration).isEqualTo(JUNE.plusDays(30));
    }

    @Test
    void a_goal_whose_writer_has_left_can_be_taken_over() {
        assertThat(refused(goal(new Draft()), BEN, new Writing.TakeOver(false))).isEqualTo(GoalRefusal.WRITER_IS_HERE);
        assertThat(changed(goal(new Draft()), BEN, new Writing.TakeOver(true)).writtenBy())
                .isEqualTo(BEN);
    }

    @Test
    void a_first_wording_comes_from_the_celebration() {
        assertThat(GoalFixtures.PARTY.firstWording())
                .isEqualTo("Anna und der Technische Service haben 40 Kunden auf das neue Portal umgezogen.");
        assertThat(Celebration.BLANK.firstWording()).isEmpty();
        assertThat(new Celebration("", "alle", "haben 3 Angebote geschrieben", "").firstWording())
                .isEqualTo("Alle haben 3 Angebote geschrieben.");
    }

    private static GoalCommand planning(String layer) {
        return new Outlining.Plan(plan -> plan.add(GoalFixtures.layer(layer), 0, TODAY));
    }

    private static Goal changed(Goal goal, MemberId by, GoalCommand command) {
        return ((Changed) command.applyTo(goal, act(by))).goal();
    }

    private static GoalRefusal refused(Goal goal, MemberId by, GoalCommand command) {
        Refused refused = (Refused) command.applyTo(goal, act(by));
        assertThat(refused.goal()).isSameAs(goal);
        return refused.why();
    }
}
