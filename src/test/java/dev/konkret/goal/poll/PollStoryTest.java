package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.BOT;
import static dev.konkret.goal.GoalFixtures.CEM;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.JUNE;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.TODAY;
import static dev.konkret.goal.GoalFixtures.draft;
import static dev.konkret.goal.poll.PollFixtures.MONDAY_AT_THREE;
import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.YES;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Due;
import dev.konkret.goal.DraftsInMemory;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.GoalsInMemory;
import dev.konkret.goal.Group;
import dev.konkret.goal.Living;
import dev.konkret.goal.MovableClock;
import dev.konkret.goal.PollId;
import dev.konkret.goal.Writing;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A poll from the question to the outcome, with everything that comes in between. */
class PollStoryTest {
    private static final Terms NAMED = new Terms(false, LocalDate.of(2025, 3, 10));
    private static final Terms ANONYMOUS = new Terms(true, LocalDate.of(2025, 3, 10));
    private static final PollId FIRST = PollId.of(GOAL, 1);
    private static final PollId SECOND = PollId.of(GOAL, 2);
    private static final GoalText OTHER = new GoalText("60 Kunden sind umgezogen.", "60 Kunden", JUNE);
    private static final Instant GOES_ON_UNTIL = Instant.parse("2025-03-13T14:00:00Z");

    private final MovableClock clock = new MovableClock(NINE);
    private final GoalsInMemory goals = new GoalsInMemory();
    private final PollsInMemory polls = new PollsInMemory(clock);
    private final Set<MemberId> service = new HashSet<>(Set.of(BEN, CEM));
    private final GroupMembers members = (team, source) -> Set.copyOf(service);
    private final GoalAgenda agenda = new GoalAgenda(GoalFixtures.people(), FollowUpPlan.KEPT);
    private final GoalKeeper keeper = new GoalKeeper(goals, new DraftsInMemory(), GoalFixtures.people(), agenda, clock);
    private final Polling with = new Polling(goals, keeper, polls, members, GoalFixtures.people(), agenda, clock);
    private final PollKeeper pollKeeper = new PollKeeper(with);
    private final PollCloser closer = new PollCloser(with, () -> Optional.of(BOT));

    @BeforeEach
    void anna_has_written_a_goal_for_the_service() {
        Group group = group("service", 60);
        keeper.write(draft(group), CHANNEL);
    }

    @Test
    void everybody_carries_it_and_the_goal_is_accepted_with_a_day_to_look_again() {
        Asked asked = pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        assertThat(((Asked.Open) asked).poll().closesAt()).isEqualTo(MONDAY_AT_THREE);
        assertThat(pollKeeper.cast(TEAM, FIRST, BEN, YES)).isEqualTo(Cast.COUNTED);
        assertThat(pollKeeper.cast(TEAM, FIRST, CEM, YES)).isEqualTo(Cast.COUNTED);

        clock.moveTo(MONDAY_AT_THREE);
        assertThat(closer.close(TEAM, FIRST)).isEmpty();

        assertThat(goal().state()).isEqualTo(new Accepted(MONDAY_AT_THREE, LocalDate.of(2025, 4, 7)));
    }

    @Test
    void a_vote_a_moment_before_closing_counts_and_one_in_the_very_moment_is_too_late() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);

        clock.moveTo(MONDAY_AT_THREE.minusNanos(1));
        assertThat(pollKeeper.cast(TEAM, FIRST, BEN, YES)).isEqualTo(Cast.COUNTED);
        assertThat(closer.close(TEAM, FIRST)).as("not early").contains(MONDAY_AT_THREE);

        clock.moveTo(MONDAY_AT_THREE);
        assertThat(pollKeeper.cast(TEAM, FIRST, CEM, NO)).isEqualTo(Cast.TOO_LATE);
    }

    @Test
    void too_few_votes_extend_it_once_and_only_once() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        clock.moveTo(MONDAY_AT_THREE);

        assertThat(closer.close(TEAM, FIRST)).contains(GOES_ON_UNTIL);
        assertThat(pollKeeper.cast(TEAM, FIRST, BEN, YES)).isEqualTo(Cast.COUNTED);
        assertThat(closer.close(TEAM, FIRST)).contains(GOES_ON_UNTIL);

        clock.moveTo(GOES_ON_UNTIL.plusSeconds(86400 * 20));
        assertThat(closer.close(TEAM, FIRST)).isEmpty();
        assertThat(goal().state()).isInstanceOf(NeedsRework.class);
    }

    @Test
    void an_objection_means_not_yet_and_becomes_work() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        pollKeeper.cast(TEAM, FIRST, BEN, YES);
        pollKeeper.cast(TEAM, FIRST, CEM, NO);
        clock.moveTo(MONDAY_AT_THREE);
        closer.close(TEAM, FIRST);

        PollState.Closed closed = (PollState.Closed) poll(FIRST).state();
        assertThat(((Verdict.NotYet) closed.verdict()).workList())
                .contains(new WorkItem.Objection("Der Preis stimmt nicht.", CEM));
        assertThat(goal().state()).isEqualTo(new NeedsRework(MONDAY_AT_THREE, NeedsRework.Why.NOT_YET));
        assertThat(pollKeeper.ask(TEAM, GOAL, ANNA, NAMED)).isInstanceOf(Asked.Open.class);
    }

    @Test
    void two_processes_close_it_once() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        pollKeeper.cast(TEAM, FIRST, BEN, YES);
        pollKeeper.cast(TEAM, FIRST, CEM, YES);
        clock.moveTo(MONDAY_AT_THREE);
        polls.meanwhile = () -> closer.close(TEAM, FIRST);

        closer.close(TEAM, FIRST);
        closer.close(TEAM, FIRST);

        assertThat(poll(FIRST).version()).isEqualTo(2);
        assertThat(goals.history(TEAM, GOAL).stream().filter(e -> e.by().equals(BOT)))
                .hasSize(1);
    }

    @Test
    void a_poll_that_was_changed_while_it_was_counted_is_counted_again() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        pollKeeper.cast(TEAM, FIRST, BEN, YES);
        pollKeeper.cast(TEAM, FIRST, CEM, YES);
        clock.moveTo(MONDAY_AT_THREE);
        polls.meanwhile = () -> polls.save(poll(FIRST).without(person(9)), List.of());

        assertThat(closer.close(TEAM, FIRST)).isEmpty();

        assertThat(goal().state()).isInstanceOf(Accepted.class);
    }

    @Test
    void a_poll_that_goes_on_in_the_moment_the_text_is_changed_is_over_all_the_same() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        keeper.act(TEAM, GOAL, ANNA, new Writing.Revise(OTHER, TODAY));
        // Not while the new one is stored, but while the old one is ended.
        polls.meanwhile = () -> polls.meanwhile = () -> polls.save(poll(FIRST).until(GOES_ON_UNTIL), List.of());

        pollKeeper.open(TEAM, GOAL);

        assertThat(poll(FIRST).state()).isInstanceOf(PollState.Superseded.class);
        assertThat(polls.awaiting(TEAM, BEN)).extracting(Poll::id).doesNotContain(FIRST);
    }

    @Test
    void a_process_that_died_between_poll_and_goal_is_made_good_by_the_next() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        Poll poll = poll(FIRST);
        Tally tally = Tally.of(poll.groups(), polls.roll(TEAM, FIRST), polls.box(TEAM, FIRST));
        polls.save(poll.closed(MONDAY_AT_THREE, tally, new Verdict.Accepted()), List.of());
        clock.moveTo(MONDAY_AT_THREE.plusSeconds(30));

        closer.close(TEAM, FIRST);

        assertThat(goal().state()).isInstanceOf(Accepted.class);
    }

    @Test
    void a_changed_text_ends_the_vote_and_asks_again_and_one_tap_keeps_the_answer() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        pollKeeper.cast(TEAM, FIRST, BEN, YES);

        keeper.act(TEAM, GOAL, ANNA, new Writing.Revise(OTHER, TODAY));
        pollKeeper.open(TEAM, GOAL);
        pollKeeper.open(TEAM, GOAL);

        assertThat(((Voting) goal().state()).poll()).isEqualTo(SECOND);
        assertThat(poll(SECOND).text()).isEqualTo(2);
        assertThat(pollKeeper.cast(TEAM, FIRST, CEM, NO)).isEqualTo(Cast.TEXT_CHANGED);
        assertThat(goal().changedSince(poll(FIRST).text()).orElseThrow().words().isNone())
                .isFalse();
        assertThat(waiting(SECOND)).containsExactlyInAnyOrder(BEN, CEM);
        assertThat(pollKeeper.keep(TEAM, SECOND, BEN)).isEqualTo(Cast.COUNTED);
        assertThat(pollKeeper.keep(TEAM, SECOND, CEM)).isEqualTo(Cast.NOTHING_TO_KEEP);
        assertThat(waiting(SECOND)).containsExactly(CEM);
    }

    @Test
    void who_joins_late_may_vote_and_a_stranger_may_not() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        assertThat(pollKeeper.cast(TEAM, FIRST, ANNA, YES)).isEqualTo(Cast.NOT_ENTITLED);

        service.add(ANNA);

        assertThat(pollKeeper.cast(TEAM, FIRST, ANNA, YES)).isEqualTo(Cast.COUNTED);
        assertThat(polls.awaiting(TEAM, BEN)).extracting(Poll::id).containsExactly(FIRST);
        assertThat(polls.awaiting(TEAM, ANNA)).isEmpty();
    }

    @Test
    void an_anonymous_poll_needs_a_crowd_and_throws_its_box_away_when_it_is_over() {
        assertThat(pollKeeper.ask(TEAM, GOAL, ANNA, ANONYMOUS)).isEqualTo(new Asked.TooFewToHide(2));
        assertThat(goal().state()).isEqualTo(new GoalState.Draft());

        service.addAll(people(1, 6));
        pollKeeper.ask(TEAM, GOAL, ANNA, ANONYMOUS);
        for (int i = 1; i <= 6; i++) pollKeeper.cast(TEAM, FIRST, person(i), YES);
        assertThat(pollKeeper.shownTo(poll(FIRST), person(1))).isEqualTo(new Shown.TurnoutOnly(6, 8, false));
        assertThat(pollKeeper.cast(TEAM, FIRST, person(1), NO)).isEqualTo(Cast.FINAL);
        clock.moveTo(MONDAY_AT_THREE);
        closer.close(TEAM, FIRST);

        assertThat(polls.box(TEAM, FIRST).voters()).isEmpty();
        Shown.Result result = (Shown.Result) pollKeeper.shownTo(poll(FIRST), person(1));
        assertThat(result.tally().total())
                .get()
                .extracting(c -> c.of(Stance.YES))
                .isEqualTo(6);
    }

    @Test
    void only_groups_with_people_can_be_asked() {
        service.clear();

        assertThat(pollKeeper.ask(TEAM, GOAL, ANNA, NAMED)).isEqualTo(new Asked.NobodyThere());
        assertThat(pollKeeper.ask(TEAM, GOAL, BEN, NAMED)).isInstanceOf(Asked.NotNow.class);
    }

    @Test
    void a_goal_given_up_ends_its_vote() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        keeper.act(TEAM, GOAL, ANNA, new Living.GiveUp("Der Markt ist weg."));

        assertThat(pollKeeper.open(TEAM, GOAL)).isEmpty();

        assertThat(poll(FIRST).state()).isInstanceOf(PollState.Superseded.class);
        assertThat(waiting(FIRST)).isEmpty();
    }

    @Test
    void everybody_is_asked_in_their_morning_and_put_down_for_one_reminder() {
        pollKeeper.ask(TEAM, GOAL, ANNA, NAMED);
        PollErrand ben = new PollErrand(FIRST, BEN);
        List<Due> invitations = agenda.invitations(poll(FIRST), polls.roll(TEAM, FIRST), NINE);

        assertThat(invitations.stream().filter(d -> d.appointment().subject().equals(ben.subject())))
                .extracting(Due::at)
                .containsExactly(NINE, Instant.parse("2025-03-07T08:00:00Z"));
        assertThat(polls.later).anyMatch(d -> d.at().equals(MONDAY_AT_THREE));
        assertThat(PollErrand.of(ben.subject())).isEqualTo(ben);
    }

    /** Who of Ben and Cem is still asked. */
    private List<MemberId> waiting(PollId id) {
        return List.of(BEN, CEM).stream()
                .filter(m -> polls.awaiting(TEAM, m).stream().anyMatch(p -> p.id().equals(id)))
                .toList();
    }

    private Goal goal() {
        return goals.find(TEAM, GOAL).orElseThrow();
    }

    private Poll poll(PollId id) {
        Optional<Poll> poll = polls.find(TEAM, id);
        return poll.orElseThrow();
    }
}
