package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.poll.PollFixtures.CONCERNED;
import static dev.konkret.goal.poll.PollFixtures.MONDAY_AT_THREE;
import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.YES;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.roll;
import static dev.konkret.goal.poll.PollFixtures.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Group;
import dev.konkret.goal.MovableClock;
import dev.konkret.goal.PollId;
import dev.konkret.workspace.MessageRef;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of polls promises. */
public abstract class PollsContract {
    private static final PollId ID = PollId.of(GOAL, 1);
    private static final PollId SECOND = PollId.of(GOAL, 2);
    private static final Group PRODUCT = group("product", 50);
    private static final Group BOARD = group("board", 50);
    private static final MessageRef CARD = new MessageRef(CHANNEL, "1741000000.000100", null);
    private static final Roll ROLL = roll("product", people(1, 6), "board", people(6, 8));

    private final MovableClock clock = new MovableClock(NINE);
    private Polls polls;

    /** Returns an empty store whose present time is the clock's. */
    protected abstract Polls polls(Clock clock);

    /** Returns when this appointment is due; null when it was not put down. */
    protected abstract @Nullable Instant dueAt(Appointment appointment);

    @BeforeEach
    void an_empty_store() {
        polls = polls(clock);
    }

    @Test
    void a_poll_comes_back_as_it_was_stored_open_and_closed() {
        Poll open = opened(false);
        assertThat(polls.find(TEAM, ID)).contains(open);
        polls.cast(TEAM, ID, person(1), NO);
        Tally tally = Tally.of(open.groups(), ROLL, polls.box(TEAM, ID));

        Poll closed = open.until(MONDAY_AT_THREE.plusSeconds(60)).closed(NINE, tally, Verdict.of(tally, true));
        Poll saved = polls.save(closed, List.of()).orElseThrow();

        assertThat(saved).isEqualTo(closed.atVersion(2));
        assertThat(polls.find(TEAM, ID)).contains(saved);
        assertThat(polls.save(closed, List.of())).as("an older version").isEmpty();
        assertThat(polls.ofGoal(TEAM, GOAL)).containsExactly(saved);
    }

    @Test
    void named_votes_are_kept_as_the_box_says() {
        opened(false);

        assertThat(polls.cast(TEAM, ID, person(6), YES)).isEqualTo(Cast.COUNTED);
        assertThat(polls.cast(TEAM, ID, person(6), CONCERNED)).isEqualTo(Cast.CHANGED);
        assertThat(polls.cast(TEAM, ID, BEN, YES)).isEqualTo(Cast.NOT_ENTITLED);
        assertThat(polls.cast(TEAM, SECOND, BEN, YES)).isEqualTo(Cast.NOT_FOUND);

        assertThat(polls.ballot(TEAM, ID, person(6))).contains(CONCERNED);
        assertThat(polls.ballot(TEAM, ID, person(5))).isEmpty();
        assertThat(polls.hasVoted(TEAM, ID, person(6))).isTrue();
        assertThat(polls.hasVoted(TEAM, ID, person(5))).isFalse();
        NamedBox box = (NamedBox) polls.box(TEAM, ID);
        assertThat(box.ballots()).containsOnlyKeys(person(6)).containsValue(CONCERNED);
    }

    @Test
    void anonymous_votes_are_kept_as_the_box_says_and_thrown_away_at_the_end() {
        Poll poll = opened(true);
        BallotBox expected = Boxes.empty(poll);
        for (int i = 1; i <= 8; i++) {
            Ballot ballot = i % 2 == 0 ? NO : CONCERNED;
            expected = vote(expected, ROLL, person(i), ballot);
            assertThat(polls.cast(TEAM, ID, person(i), ballot)).isEqualTo(Cast.COUNTED);
        }
        assertThat(polls.cast(TEAM, ID, person(1), YES)).isEqualTo(Cast.FINAL);
        assertThat(polls.box(TEAM, ID)).isEqualTo(expected);
        assertThat(polls.hasVoted(TEAM, ID, person(1))).isTrue();
        assertThat(polls.ballot(TEAM, ID, person(1))).isEmpty();

        Tally tally = Tally.of(poll.groups(), ROLL, expected);
        polls.save(poll.closed(NINE, tally, Verdict.of(tally, true)), List.of());

        assertThat(polls.box(TEAM, ID)).isEqualTo(Boxes.empty(poll));
        assertThat(polls.find(TEAM, ID))
                .get()
                .extracting(Poll::state)
                .isEqualTo(new PollState.Closed(NINE, tally, Verdict.of(tally, true)));
    }

    @Test
    void the_closing_moment_itself_is_too_late_by_the_stores_clock() {
        opened(false);
        clock.moveTo(MONDAY_AT_THREE.minusSeconds(1));
        assertThat(polls.cast(TEAM, ID, person(1), YES)).isEqualTo(Cast.COUNTED);

        clock.moveTo(MONDAY_AT_THREE);

        assertThat(polls.cast(TEAM, ID, person(2), YES)).isEqualTo(Cast.TOO_LATE);
        assertThat(polls.box(TEAM, ID).voters()).containsExactly(person(1));
    }

    @Test
    void a_superseded_poll_says_so() {
        Poll poll = opened(false);
        polls.save(poll.superseded(NINE, SECOND), List.of());

        assertThat(polls.cast(TEAM, ID, person(1), YES)).isEqualTo(Cast.TEXT_CHANGED);
    }

    @Test
    void a_new_roll_takes_the_place_of_the_old_and_no_vote_gets_lost() {
        opened(false);
        polls.cast(TEAM, ID, person(1), YES);

        polls.enrol(TEAM, ID, roll("product", Set.of(BEN), "board", Set.of()));

        assertThat(polls.roll(TEAM, ID).everybody()).containsExactly(BEN);
        assertThat(polls.cast(TEAM, ID, BEN, YES)).isEqualTo(Cast.COUNTED);
        assertThat(polls.cast(TEAM, ID, person(2), YES)).isEqualTo(Cast.NOT_ENTITLED);
        assertThat(polls.box(TEAM, ID).voters()).containsExactlyInAnyOrder(person(1), BEN);
    }

    @Test
    void a_person_is_awaited_until_they_have_voted_or_it_is_over() {
        opened(true);
        assertThat(polls.awaiting(TEAM, person(1))).extracting(Poll::id).containsExactly(ID);
        assertThat(polls.awaiting(TEAM, BEN)).isEmpty();

        polls.cast(TEAM, ID, person(1), YES);
        assertThat(polls.awaiting(TEAM, person(1))).isEmpty();

        clock.moveTo(MONDAY_AT_THREE);
        assertThat(polls.awaiting(TEAM, person(2))).isEmpty();
    }

    @Test
    void what_follows_from_a_change_is_put_down_with_it() {
        Due close = new Due(new Appointment(TEAM, Appointment.Kind.POLL_CLOSE, ID.value()), MONDAY_AT_THREE);
        polls.save(PollFixtures.poll(false, ROLL, PRODUCT, BOARD), List.of(close));

        assertThat(dueAt(close.appointment())).isEqualTo(MONDAY_AT_THREE);
    }

    @Test
    void where_it_stands_is_remembered_through_every_change() {
        Poll poll = opened(false);
        assertThat(polls.card(TEAM, ID)).isEmpty();

        polls.noteCard(TEAM, ID, CARD);
        polls.save(poll.until(MONDAY_AT_THREE.plusSeconds(60)), List.of());
        polls.noteCard(TEAM, SECOND, CARD);

        assertThat(polls.card(TEAM, ID)).contains(CARD);
        assertThat(polls.find(TEAM, SECOND)).isEmpty();
    }

    @Test
    void a_person_who_is_forgotten_leaves_no_name_behind_and_an_anonymous_count_stays() {
        opened(false);
        polls.cast(TEAM, ID, person(1), NO);
        polls.forget(TEAM, person(1));

        assertThat(polls.box(TEAM, ID).voters()).isEmpty();
        assertThat(polls.roll(TEAM, ID).everybody()).doesNotContain(person(1)).contains(person(2));

        Poll open = polls.find(TEAM, ID).orElseThrow();
        polls.cast(TEAM, ID, person(2), NO);
        Tally tally = Tally.of(open.groups(), ROLL, polls.box(TEAM, ID));
        polls.save(open.closed(NINE, tally, Verdict.of(tally, true)), List.of());
        polls.forget(TEAM, person(2));

        PollState.Closed closed =
                (PollState.Closed) polls.find(TEAM, ID).orElseThrow().state();
        assertThat(closed.tally().remarks()).isEmpty();
        assertThat(closed.tally().voted()).isEqualTo(1);
        assertThat(((Verdict.NotYet) closed.verdict()).workList())
                .noneMatch(item -> item.isBy(person(2)))
                .isNotEmpty();
    }

    @Test
    void what_was_counted_before_somebody_was_forgotten_is_not_stored() {
        opened(false);
        polls.cast(TEAM, ID, person(1), NO);
        Poll open = polls.find(TEAM, ID).orElseThrow();
        Tally tally = Tally.of(open.groups(), ROLL, polls.box(TEAM, ID));

        polls.forget(TEAM, person(1));

        assertThat(polls.save(open.closed(NINE, tally, Verdict.of(tally, true)), List.of()))
                .isEmpty();
    }

    @Test
    void who_has_voted_without_a_name_and_is_forgotten_stays_counted() {
        opened(true);
        polls.cast(TEAM, ID, person(1), NO);

        polls.forget(TEAM, person(1));

        AnonymousBox box = (AnonymousBox) polls.box(TEAM, ID);
        assertThat(box.voters()).hasSize(1).doesNotContain(person(1));
        assertThat(box.cells()).containsOnlyKeys("product");
    }

    @Test
    void a_poll_that_is_over_is_erased_with_its_votes_and_an_open_one_is_not() {
        Poll poll = opened(false);
        polls.cast(TEAM, ID, person(6), YES);
        polls.erase(poll);
        assertThat(polls.find(TEAM, ID)).isPresent();

        Poll over = polls.save(poll.superseded(NINE, null), List.of()).orElseThrow();
        polls.erase(over);
        polls.erase(over);

        assertThat(polls.find(TEAM, ID)).isEmpty();
        assertThat(polls.roll(TEAM, ID).everybody()).isEmpty();
        assertThat(polls.ballot(TEAM, ID, person(6))).isEmpty();
        assertThat(polls.ofGoal(TEAM, GOAL)).isEmpty();
    }

    @Test
    void nothing_is_left_in_a_journal_when_that_was_asked_for() {
        opened(true);

        Awaitility.await().until(() -> polls.forgetJournal(TEAM));
    }

    private Poll opened(boolean anonymous) {
        polls.enrol(TEAM, ID, ROLL);
        return polls.save(PollFixtures.poll(anonymous, ROLL, PRODUCT, BOARD), List.of())
                .orElseThrow();
    }
}
