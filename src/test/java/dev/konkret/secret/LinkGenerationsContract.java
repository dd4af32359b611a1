package dev.konkret.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.workspace.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of generations promises. */
public abstract class LinkGenerationsContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final TeamId OTHER = new TeamId("T2");

    private LinkGenerations generations;

    /** Returns an empty store. */
    protected abstract LinkGenerations empty();

    @BeforeEach
    void begin() {
        generations = empty();
    }

    @Test
    void one_that_was_begun_stays_and_is_found() {
        String first = generations.current(TEAM, LinkPurpose.GOAL_PAGE, "4f2a");

        assertThat(generations.current(TEAM, LinkPurpose.GOAL_PAGE, "4f2a")).isEqualTo(first);
        assertThat(generations.find(TEAM, LinkPurpose.GOAL_PAGE, "4f2a")).contains(first);
    }

    @Test
    void looking_begins_none() {
        assertThat(generations.find(TEAM, LinkPurpose.GOAL_PAGE, "4f2a")).isEmpty();
        assertThat(generations.find(TEAM, LinkPurpose.GOAL_PAGE, "4f2a")).isEmpty();
    }

    @Test
    void one_that_was_ended_never_comes_back() {
        String first = generations.current(TEAM, LinkPurpose.CALENDAR, "U1");

        generations.end(TEAM, LinkPurpose.CALENDAR, "U1");

        assertThat(generations.find(TEAM, LinkPurpose.CALENDAR, "U1")).isEmpty();
        assertThat(generations.current(TEAM, LinkPurpose.CALENDAR, "U1")).isNotEqualTo(first);
    }

    @Test
    void ending_one_leaves_every_other_alone() {
        String goal = generations.current(TEAM, LinkPurpose.GOAL_PAGE, "U1");
        String other = generations.current(OTHER, LinkPurpose.CALENDAR, "U1");
        generations.current(TEAM, LinkPurpose.CALENDAR, "U1");

        generations.end(TEAM, LinkPurpose.CALENDAR, "U1");

        assertThat(generations.find(TEAM, LinkPurpose.GOAL_PAGE, "U1")).contains(goal);
        assertThat(generations.find(OTHER, LinkPurpose.CALENDAR, "U1")).contains(other);
    }
}
