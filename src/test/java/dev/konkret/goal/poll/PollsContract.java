package dev.konkret.goal.poll;

import static dev.konkret.goal.GoalFixtures.BEN;
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
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Group;
import dev.konkret.goal.MovableClock;
import dev.konkret.goal.PollId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of polls promises. */
public abstract class PollsContract {
    private static final PollId ID = PollId.of(GOAL, 1);
    private static final PollId SECOND = PollId.of(GOAL, 2);
    private static final Group PRODUCT = group("product", 50);
    private static final Group BOARD = group("board", 50);
    private static final Roll ROLL = roll("product", people(1, 6), "board", people(6, 8));

    private final MovableClock clock = new MovableClock(NINE);
    private Polls polls;

    /** Returns an empty store whose present time is the clock's. */
    protected abstract Polls polls(Clock clock);

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

        NamedBox box = (NamedBox) polls.box(TEAM, ID);
        assertThat(box.ballots()).containsOnlyKeys(person(6)).containsValue(CONCERNED);
    }

    @Test
    void anonymous_votes_are_kept_as_the_box_says_and_thrown_away_at_the_end() {
        Poll poll = opened(true);
        BallotBox expected = poll.emptyBox();
        for (int i = 1; i <= 8; i++) {
            Ballot ballot = i % 2 == 0 ? NO : CONCERNED;
            expected = expected.drop(person(i), ROLL.groupsOf(person(i)), ballot).box();
            assertThat(polls.cast(TEAM, ID, person(i), ballot)).isEqualTo(Cast.COUNTED);
        }
        assertThat(polls.cast(TEAM, ID, person(1), YES)).isEqualTo(Cast.FINAL);
        assertThat(polls.box(TEAM, ID)).isEqualTo(expected);

        Tally tally = Tally.of(poll.groups(), ROLL, expected);
        polls.save(poll.closed(NINE, tally, Verdict.of(tally, true)), List.of());

        assertThat(polls.box(TEAM, ID)).isEqualTo(poll.emptyBox());
        assertThat(polls.find(TEAM, ID))
                .get()
                .extracting(Poll::state)
                .isEqualTo(new PollState.Closed(NINE, tally, Verdict.of(tally, true)));
    }

    @Test
    void the_closing_moment_itself_is_too_late_by_the_stores_clock() {
        opened(false);
        clock.moveTo(MONDAY_AT_THREE.minusMillis(1));
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

    private Poll opened(boolean anonymous) {
        polls.enrol(TEAM, ID, ROLL);
        return polls.save(PollFixtures.poll(anonymous, ROLL, PRODUCT, BOARD), List.of())
                .orElseThrow();
    }
}
