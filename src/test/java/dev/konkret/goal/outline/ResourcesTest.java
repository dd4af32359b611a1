package dev.konkret.goal.outline;

import static dev.konkret.goal.GoalFixtures.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.outline.Need.Care;
import dev.konkret.goal.outline.Need.Coverage;
import dev.konkret.goal.outline.Need.Coverage.Counted;
import dev.konkret.goal.outline.Need.Coverage.Degree;
import dev.konkret.goal.outline.Need.Coverage.Judged;
import dev.konkret.goal.outline.Resources.Mark;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    @Test
    void what_is_there_leaves_no_gap_and_no_mark() {
        Resources resources = with(euros(5000, 5000));

        assertThat(resources.gaps()).isEmpty();
        assertThat(resources.mark()).isEqualTo(Mark.NONE);
        assertThat(with(new Judged(Degree.THERE)).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void less_than_needed_is_a_gap_and_the_goal_carries_a_mark() {
        assertThat(with(euros(5000, 3000)).mark()).isEqualTo(Mark.OPEN_GAP);
        assertThat(with(new Judged(Degree.PARTLY)).mark()).isEqualTo(Mark.OPEN_GAP);
        assertThat(with(new Judged(Degree.MISSING)).openGaps()).hasSize(1);
    }

    @Test
    void a_gap_becomes_a_step_or_a_question_and_is_seen_to() {
        Resources resources = with(euros(5000, 3000));

        Resources step = made(resources.careFor(1, new Care.AsStep("s1")));
        Resources question = made(resources.careFor(1, new Care.AsQuestion(BEN, "Wer gibt uns 2000 €?", null)));

        assertThat(step.mark()).isEqualTo(Mark.CARED_FOR);
        assertThat(question.mark()).isEqualTo(Mark.CARED_FOR);
        assertThat(made(step.leaveOpen(1)).mark()).isEqualTo(Mark.OPEN_GAP);
        assertThat(why(resources.careFor(1, new Care.AsQuestion(BEN, " ", null))))
                .isEqualTo(OutlineRefusal.NOTHING_WRITTEN);
    }

    @Test
    void a_gap_that_closes_needs_nobody_and_one_that_opens_again_is_open() {
        Resources caredFor = made(with(euros(5000, 3000)).careFor(1, new Care.AsStep("s1")));

        Resources closed = made(caredFor.cover(1, euros(5000, 6000)));
        Resources again = made(closed.cover(1, euros(7000, 6000)));

        assertThat(closed.mark()).isEqualTo(Mark.NONE);
        assertThat(why(closed.careFor(1, new Care.AsStep("s2")))).isEqualTo(OutlineRefusal.NO_GAP);
        assertThat(again.mark()).isEqualTo(Mark.OPEN_GAP);
    }

    @Test
    void what_is_struck_out_never_lends_its_id_to_another() {
        Resources resources = made(with(euros(1, 0)).remove(1));
        resources = made(resources.add(Takes.Kind.PEOPLE, "zwei Leute im Service", new Judged(Degree.MISSING)));

        assertThat(resources.needs()).extracting(Need::id).containsExactly(2);
        assertThat(why(resources.remove(1))).isEqualTo(OutlineRefusal.NOT_FOUND);
        assertThat(why(resources.cover(1, euros(1, 1)))).isEqualTo(OutlineRefusal.NOT_FOUND);
    }

    private static Resources with(Coverage coverage) {
        return made(Resources.NONE.add(Takes.Kind.MONEY, "Budget für den Umzug", coverage));
    }

    private static Counted euros(int needed, int available) {
        return new Counted(BigDecimal.valueOf(needed), BigDecimal.valueOf(available), "€");
    }

    private static Resources made(Edit<Resources> edit) {
        return ((Edit.Made<Resources>) edit).thing();
    }

    private static OutlineRefusal why(Edit<Resources> edit) {
        return ((Edit.Refused<Resources>) edit).why();
    }
}
