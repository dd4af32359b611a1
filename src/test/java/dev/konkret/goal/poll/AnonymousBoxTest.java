package dev.konkret.goal.poll;

import static dev.konkret.goal.poll.PollFixtures.NO;
import static dev.konkret.goal.poll.PollFixtures.YES;
import static dev.konkret.goal.poll.PollFixtures.group;
import static dev.konkret.goal.poll.PollFixtures.people;
import static dev.konkret.goal.poll.PollFixtures.person;
import static dev.konkret.goal.poll.PollFixtures.roll;
import static dev.konkret.goal.poll.PollFixtures.vote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Group;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnonymousBoxTest {
    private static final Group PRODUCT = group("product", 50);
    private static final Group SALES = group("sales", 50);
    private static final Group BOARD = group("board", 50);

    @Test
    void an_anonymous_vote_is_final() {
        Roll roll = roll("product", people(1, 6));
        BallotBox once = vote(empty(roll), roll, person(1), YES);

        Boxes.Dropped again = Boxes.drop(once, person(1), Set.of("product"), NO);

        assertThat(again.cast()).isEqualTo(Cast.FINAL);
        assertThat(again.box()).isEqualTo(once);
    }

    @Test
    void a_small_group_is_counted_with_the_rest_from_the_first_vote_on() {
        Roll roll = roll("product", people(1, 6), "board", people(7, 8));

        AnonymousBox box = (AnonymousBox) vote(empty(roll), roll, people(1, 8), YES);

        assertThat(box.cells()).containsOnlyKeys("product", AnonymousBox.REST);
        assertThat(box.cells().get("product").votes()).isEqualTo(6);
    }

    @Test
    void two_people_of_the_rest_take_the_smallest_group_along_or_the_total_would_give_them_away() {
        Roll roll = roll("product", people(1, 6), "sales", people(11, 20), "board", people(7, 8));
        BallotBox box = vote(empty(roll), roll, roll.everybody(), YES);

        Tally tally = Tally.of(List.of(PRODUCT, SALES, BOARD), roll, box);

        assertThat(tally.blocks())
                .extracting(Tally.Block::groups)
                .containsExactly(Set.of("sales"), Set.of("product", AnonymousBox.REST));
    }

    @Test
    void one_person_in_two_large_groups_is_counted_in_neither_or_their_sum_would_give_them_away() {
        Roll roll = roll("product", people(1, 6), "sales", people(6, 12));
        BallotBox yes = vote(empty(roll), roll, people(1, 5), YES);
        BallotBox all = vote(vote(yes, roll, people(7, 12), YES), roll, person(6), NO);

        AnonymousBox box = (AnonymousBox) all;
        Tally tally = Tally.of(List.of(PRODUCT, SALES), roll, all);

        assertThat(box.cells().get("product").votes()).isEqualTo(5);
        assertThat(tally.turnout()).extracting(Turnout::voted).containsExactly(6, 7);
        assertThat(tally.blocks()).allMatch(b -> b.counts().votes() >= AnonymousBox.CROWD);
        assertThat(tally.blocks()).hasSize(2);
    }

    @Test
    void four_votes_show_nothing_but_that_there_are_four() {
        Roll roll = roll("product", people(1, 6));

        Tally tally = Tally.of(List.of(PRODUCT), roll, vote(empty(roll), roll, people(1, 4), YES));

        assertThat(tally.voted()).isEqualTo(4);
        assertThat(tally.blocks()).isEmpty();
        assertThat(tally.total()).isEmpty();
    }

    @Test
    void reasons_have_no_name_and_an_order_that_says_nothing() {
        Roll roll = roll("product", people(1, 6));
        Ballot late = new Ballot(true, Stance.NO, "A zuerst im Alphabet", Set.of());

        BallotBox box = vote(vote(empty(roll), roll, person(1), NO), roll, person(2), late);

        assertThat(Tally.of(List.of(PRODUCT), roll, box).remarks())
                .containsExactly(
                        new Remark(Stance.NO, "A zuerst im Alphabet", null),
                        new Remark(Stance.NO, "Der Preis stimmt nicht.", null));
    }

    private static AnonymousBox empty(Roll roll) {
        return Boxes.empty(AnonymousBox.largeEnough(roll));
    }
}
