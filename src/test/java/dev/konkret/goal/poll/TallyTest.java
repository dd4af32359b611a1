package dev.konkret.goal.poll;

import static dev.konkret.goal.poll.PollFixtures.CONCERNED;
import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.YES;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.poll;
import static dev.konkret.goal.poll.PollFixtures.roll;
import static dev.konkret.goal.poll.PollFixtures.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Group;
import dev.konkret.goal.poll.Shown.Viewer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Group PRODUCT = group("product", 50);
    private static final Group SALES = group("sales", 60);
    private static final List<Group> BOTH = List.of(PRODUCT, SALES);

    @Test
    void who_votes_twice_counts_once_with_the_later_answer() {
        Roll roll = roll("product", people(1, 4));
        BallotBox once = vote(Boxes.named(), roll, person(1), YES);
        Boxes.Dropped twice = Boxes.drop(once, person(1), Set.of("product"), NO);

        Tally tally = Tally.of(List.of(PRODUCT), roll, twice.box());

        assertThat(twice.cast()).isEqualTo(Cast.CHANGED);
        assertThat(tally.voted()).isEqualTo(1);
        assertThat(tally.objected()).isTrue();
        assertThat(tally.total()).get().extracting(c -> c.of(Stance.YES)).isEqualTo(0);
    }

    @Test
    void who_is_in_two_groups_counts_in_both_and_once_in_all() {
        Roll roll = roll("product", people(1, 3), "sales", people(3, 5));

        Tally tally = Tally.of(BOTH, roll, vote(Boxes.named(), roll, person(3), YES));

        assertThat(tally.turnout()).extracting(Turnout::voted).containsExactly(1, 1);
        assertThat(tally.voted()).isEqualTo(1);
        assertThat(tally.entitled()).isEqualTo(5);
    }

    @Test
    void who_leaves_takes_a_named_vote_along_and_who_changes_groups_takes_it_over() {
        Roll before = roll("product", people(1, 3), "sales", people(4, 5));
        BallotBox box = vote(Boxes.named(), before, person(1), NO);

        Tally left = Tally.of(BOTH, roll("product", people(2, 3), "sales", people(4, 5)), box);
        Tally changed = Tally.of(BOTH, roll("product", people(2, 3), "sales", Set.of(person(1))), box);

        assertThat(left.objected()).isFalse();
        assertThat(left.entitled()).isEqualTo(4);
        assertThat(changed.turnout()).extracting(Turnout::voted).containsExactly(0, 1);
    }

    @Test
    void who_leaves_after_an_anonymous_vote_stays_counted_and_the_quorum_never_exceeds_all() {
        Roll before = roll("product", people(1, 6));
        BallotBox box = vote(Boxes.empty(Set.of("product")), before, people(1, 6), YES);

        Tally tally = Tally.of(List.of(PRODUCT), roll("product", people(1, 2)), box);

        assertThat(tally.turnout()).containsExactly(new Turnout(PRODUCT, 6, 6));
        assertThat(tally.voted()).isEqualTo(6);
    }

    @Test
    void who_joins_late_may_vote_and_raises_the_quorum() {
        Turnout before = new Turnout(PRODUCT, 2, 4);
        Turnout after = new Turnout(PRODUCT, 2, 5);

        assertThat(before.reachedQuorum()).isTrue();
        assertThat(after.needed()).isEqualTo(3);
        assertThat(after.reachedQuorum()).isFalse();
    }

    @Test
    void two_thousand_voters_are_counted() {
        Roll roll = roll("product", people(1, 1500), "sales", people(1001, 2000));
        BallotBox box = new NamedBox(people(1, 2000).stream()
                .collect(Collectors.toMap(m -> m, m -> m.equals(person(7)) ? NO : CONCERNED)));

        Tally tally = Tally.of(BOTH, roll, box);

        assertThat(tally.voted()).isEqualTo(2000);
        assertThat(tally.turnout()).extracting(Turnout::voted).containsExactly(1500, 1000);
        assertThat(tally.total())
                .get()
                .extracting(c -> c.of(Stance.WITH_CONCERNS))
                .isEqualTo(1999);
    }

    @Test
    void a_group_without_people_has_nobody_to_wait_for_but_nobody_accepts_nothing() {
        Tally nobody = Tally.of(List.of(PRODUCT), roll("product", Set.of()), Boxes.named());

        assertThat(nobody.everyQuorumReached()).isTrue();
        assertThat(Verdict.of(nobody, false)).isEqualTo(new Verdict.NotYet(List.of()));
    }

    @Test
    void accepted_only_with_every_quorum_and_without_an_objection() {
        Roll roll = roll("product", people(1, 2), "sales", people(3, 7));
        BallotBox twoOfFive = vote(Boxes.named(), roll, people(1, 4), CONCERNED);
        BallotBox threeOfFive = vote(twoOfFive, roll, person(5), YES);
        BallotBox objected = vote(threeOfFive, roll, person(6), NO);

        assertThat(Verdict.of(Tally.of(BOTH, roll, twoOfFive), false))
                .isEqualTo(new Verdict.GoOn(List.of(new Turnout(SALES, 2, 5))));
        assertThat(Verdict.of(Tally.of(BOTH, roll, threeOfFive), false)).isEqualTo(new Verdict.Accepted());
        assertThat(Verdict.of(Tally.of(BOTH, roll, objected), false)).isInstanceOf(Verdict.NotYet.class);
    }

    @Test
    void the_work_list_begins_with_objections_and_forgets_nothing() {
        Roll roll = roll("product", people(1, 2), "sales", people(3, 7));
        BallotBox box = vote(vote(Boxes.named(), roll, person(1), NO), roll, person(3), CONCERNED);

        Verdict.NotYet notYet = (Verdict.NotYet) Verdict.of(Tally.of(BOTH, roll, box), true);

        assertThat(notYet.workList())
                .containsExactly(
                        new WorkItem.Objection("Der Preis stimmt nicht.", person(1)),
                        new WorkItem.QuorumMissed(new Turnout(SALES, 1, 5)),
                        new WorkItem.NotUnderstood(1),
                        new WorkItem.Lacking(Lack.TIME, 1),
                        new WorkItem.Lacking(Lack.MONEY, 1),
                        new WorkItem.Concern("Wer pflegt das?", person(3)));
    }

    @Test
    void results_are_hidden_until_one_has_voted_and_anonymous_ones_until_it_is_closed() {
        Roll roll = roll("product", people(1, 6));
        Poll named = poll(false, roll, PRODUCT);
        Tally tally = Tally.of(List.of(PRODUCT), roll, vote(Boxes.empty(named), roll, person(1), NO));

        assertThat(Shown.of(named, tally, Viewer.MAY_VOTE)).isEqualTo(new Shown.TurnoutOnly(1, 6, true));
        assertThat(Shown.of(named, tally, Viewer.LOOKS_ON)).isEqualTo(new Shown.TurnoutOnly(1, 6, false));
        assertThat(Shown.of(named, tally, Viewer.HAS_VOTED)).isEqualTo(new Shown.Result(tally));
        Poll anonymous = poll(true, roll, PRODUCT);
        assertThat(Shown.of(anonymous, tally, Viewer.HAS_VOTED)).isEqualTo(new Shown.TurnoutOnly(1, 6, false));
        Poll closed = anonymous.closed(anonymous.closesAt(), tally, Verdict.of(tally, true));
        assertThat(Shown.of(closed, tally, Viewer.LOOKS_ON)).isEqualTo(new Shown.Result(tally));
    }

    @Test
    void a_no_needs_a_reason_and_a_reason_has_an_end() {
        assertThat(Ballot.problem(Stance.NO, " ")).contains(Ballot.Problem.REASON_MISSING);
        assertThat(Ballot.problem(Stance.WITH_CONCERNS, null)).isEmpty();
        assertThat(Ballot.problem(Stance.NO, "😀".repeat(500))).isEmpty();
        assertThat(Ballot.problem(Stance.NO, "😀".repeat(501))).contains(Ballot.Problem.REASON_TOO_LONG);
    }
}
