package dev.konkret.goal;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CHANNEL;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static dev.konkret.goal.GoalFixtures.draft;
import static dev.konkret.goal.GoalFixtures.goal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalOutcome.Changed;
import dev.konkret.goal.GoalOutcome.Refused;
import dev.konkret.goal.outline.MindMap;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalKeeperTest {
    private final GoalsInMemory goals = new GoalsInMemory();
    private final DraftsInMemory drafts = new DraftsInMemory();
    private final GoalKeeper keeper = keeper(GoalFixtures.people());

    @Test
    void a_draft_becomes_a_goal_and_is_thrown_away() {
        drafts.keep(draft());

        GoalOutcome outcome = keeper.write(draft(), CHANNEL);

        assertThat(((Changed) outcome).goal().version()).isEqualTo(1);
        assertThat(goals.open(TEAM)).singleElement().extracting(Goal::state).isEqualTo(new GoalState.Draft());
        assertThat(drafts.of(TEAM, ANNA)).isEmpty();
    }

    @Test
    void writing_the_same_draft_down_twice_leaves_the_first() {
        keeper.write(draft(), CHANNEL);
        keeper.write(draft(), CHANNEL);

        assertThat(goals.history(TEAM, GOAL)).hasSize(1);
    }

    @Test
    void an_unfinished_draft_is_refused_and_kept() {
        GoalDraft empty = GoalDraft.blank(TEAM, ANNA, GOAL, CHANNEL);
        drafts.keep(empty);

        assertThat(((Refused) keeper.write(empty, CHANNEL)).why()).isEqualTo(GoalRefusal.NOTHING_WRITTEN);
        assertThat(drafts.find(TEAM, ANNA, GOAL)).contains(empty);
    }

    @Test
    void of_two_people_who_grow_the_same_mind_map_both_succeed() {
        keeper.write(draft(), CHANNEL);
        goals.meanwhile = () -> keeper.act(TEAM, GOAL, BEN, branch("Inhalte"));

        keeper.act(TEAM, GOAL, ANNA, branch("Story"));

        MindMap topics = goals.find(TEAM, GOAL).orElseThrow().outline().topics();
        assertThat(topics.branches()).extracting(MindMap.Branch::words).containsExactly("Inhalte", "Story");
    }

    @Test
    void a_goal_nobody_knows_is_said_to_be_unknown() {
        assertThat(((Refused) keeper.act(TEAM, GOAL, ANNA, new Living.Start())).why())
                .isEqualTo(GoalRefusal.NOT_FOUND);
    }

    @Test
    void only_the_goal_of_somebody_who_has_left_can_be_taken_over() {
        keeper.write(draft(), CHANNEL);
        assertThat(((Refused) keeper.takeOver(TEAM, GOAL, BEN)).why()).isEqualTo(GoalRefusal.WRITER_IS_HERE);

        People annaGone = PeopleFixtures.people(
                Map.of(ANNA, PeopleFixtures.member(ANNA, Member.Kind.DEACTIVATED, "Europe/Berlin")));
        GoalOutcome taken = keeper(annaGone).takeOver(TEAM, GOAL, BEN);

        assertThat(((Changed) taken).goal().writtenBy()).isEqualTo(BEN);
    }

    @Test
    void a_sheet_to_rewrite_a_goal_on_begins_with_what_is_there() {
        GoalDraft sheet = GoalDraft.of(goal(new GoalState.Draft()), ANNA);

        assertThat(sheet.text()).isEqualTo(GoalFixtures.TEXT);
        assertThat(sheet.basedOn()).isEqualTo(1);
    }

    private static GoalCommand branch(String words) {
        return new Outlining.Branch(map -> map.add(MindMap.ROOT, words));
    }

    private GoalKeeper keeper(People people) {
        return new GoalKeeper(goals, drafts, people, (goal, event) -> List.of(), new MovableClock(NINE));
    }
}
