package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalId;
import dev.konkret.redis.Grep;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PollAction;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is over is kept for half a year, and then nothing of it is left. */
class RetentionStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String OBJECTION = "Der Preis stimmt nicht.";
    private static final GoalId GOAL = new GoalId("g1");
    private Nordlicht at;
    private GoalInStory goal;

    @BeforeEach
    void a_goal_with_an_objection_to_it() {
        at = new Nordlicht();
        goal = new GoalInStory(at, at.anna, GoalInStory.group("Technik", 50, at.ben, at.cem));
        at.anna.clicks(HERE, PollAction.OPEN);
        at.anna.submits(
                Map.of(PollAction.FIELD_CLOSE, Fields.day("2025-03-10"), PollAction.FIELD_WAY, Fields.option("named")));
        at.advance("PT1M");
        at.cem.clicks(at.cem.direct(), PollAction.NO);
        at.cem.submits(
                Map.of(PollAction.FIELD_STANCE, Fields.option("NO"), PollAction.FIELD_REASON, Fields.text(OBJECTION)));
        at.moveTo("2025-03-10T15:05:00");
        assertThat(Grep.in(at.redis(), OBJECTION)).isNotEmpty();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_poll_goes_half_a_year_after_it_was_closed_and_its_goal_stays() {
        at.moveTo("2025-09-06T12:00:00");
        assertThat(Grep.in(at.redis(), OBJECTION)).isNotEmpty();

        at.moveTo("2025-09-06T16:10:00");

        assertThat(Grep.in(at.redis(), OBJECTION)).isEmpty();
        assertThat(Grep.forGood(at.redis(), "g1-p1")).isEmpty();
        assertThat(goal.now().id()).isEqualTo(GOAL);
    }

    @Test
    void a_week_later_it_is_gone_from_the_disk_too() {
        at.moveTo("2025-09-06T16:10:00");
        assertThat(Grep.inFile(at.redis(), OBJECTION)).isTrue();

        at.moveTo("2025-09-15T12:00:00");

        assertThat(Grep.inFile(at.redis(), OBJECTION)).isFalse();
    }

    @Test
    void nothing_is_left_of_a_goal_half_a_year_after_it_was_given_up() {
        at.anna.chooses(HERE, GoalAction.MORE, GoalAction.CHOICE_GIVE_UP);
        at.anna.submits(Map.of(GoalAction.FIELD_REASON, Fields.text("Der Markt ist weg.")));
        assertThat(goal.now().isClosed()).isTrue();
        at.moveTo("2025-09-05T12:00:00");
        assertThat(goal.now().isClosed()).isTrue();

        at.moveTo("2025-09-08T12:00:00");

        assertThat(Grep.forGood(at.redis(), "g1")).isEmpty();
        assertThat(Grep.in(at.redis(), "Der Markt ist weg.")).isEmpty();
        assertThat(Grep.in(at.redis(), OBJECTION)).isEmpty();
    }
}
