package dev.konkret.goal;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.draft;
import static dev.konkret.goal.GoalFixtures.group;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every store of drafts promises. */
public abstract class DraftsContract {

    /** Returns an empty store. */
    protected abstract Drafts drafts();

    @Test
    void a_draft_comes_back_as_it_was_typed_however_incomplete() {
        Drafts drafts = drafts();
        GoalDraft empty = GoalDraft.blank(TEAM, ANNA, new GoalId("g2"), null);
        drafts.keep(draft(group("service", 60, BEN)));
        drafts.keep(empty);

        assertThat(drafts.find(TEAM, ANNA, GOAL)).contains(draft(group("service", 60, BEN)));
        assertThat(drafts.find(TEAM, ANNA, new GoalId("g2"))).contains(empty);
        assertThat(drafts.of(TEAM, ANNA)).first().isEqualTo(empty);
    }

    @Test
    void the_later_draft_takes_the_place_of_the_earlier() {
        Drafts drafts = drafts();
        drafts.keep(GoalDraft.blank(TEAM, ANNA, GOAL, CHANNEL));
        drafts.keep(draft());

        assertThat(drafts.of(TEAM, ANNA)).containsExactly(draft());
    }

    @Test
    void nobody_sees_the_draft_of_another_and_a_forgotten_one_is_gone() {
        Drafts drafts = drafts();
        drafts.keep(draft());
        assertThat(drafts.of(TEAM, BEN)).isEmpty();

        drafts.forget(TEAM, ANNA, GOAL);

        assertThat(drafts.find(TEAM, ANNA, GOAL)).isEmpty();
        assertThat(drafts.of(TEAM, ANNA)).isEmpty();
    }
}
