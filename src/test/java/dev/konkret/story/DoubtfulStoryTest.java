package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalId;
import dev.konkret.goal.Living;
import dev.konkret.slack.view.DigestActions;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack took a message and its answer was lost; what the message is about changes before anybody looks for it. */
class DoubtfulStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private final Nordlicht at = new Nordlicht();

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void the_card_of_a_goal_is_not_posted_twice() {
        answersGetLost(1);
        GoalInStory goal =
                new GoalInStory(at.redis(), GoalInStory.TEAM, at.agenda().now(), new GoalId("g1"));
        goal.write(new ChannelId(HERE), GoalInStory.WORDS, new MemberId(at.anna.id), List.of());
        at.advance("PT1S");

        goal.acts(new Living.Start());
        at.advance("PT5M");

        assertThat(at.cem.sees(HERE))
                .filteredOn(message -> message.contains(GoalInStory.WORDS))
                .hasSize(1);
    }

    @Test
    void a_member_is_asked_once_though_another_one_has_answered_meanwhile() {
        Colleague frida = new Colleague(at, "U0FRIDA");
        frida.types("C0ALLGEMEIN", "team");
        frida.clicksInForm(DigestActions.TEAM_NEW);
        answersGetLost(3);
        frida.submits(DigestStoryTest.team(
                HERE,
                List.of(),
                List.of("U0BEN", "U0DANA"),
                List.of("U0FRIDA"),
                Map.of(
                        DigestActions.FIELD_MATTERS,
                        Map.of("type", "checkboxes", "selected_options", List.of(Map.of("value", "NAMES"))))));
        at.dana.clicks(at.dana.direct(), DigestActions.AGREE_YES);
        at.advance("PT5M");

        assertThat(at.ben.toldDirectly()).hasSize(1);
    }

    private void answersGetLost(int times) {
        at.fault(Map.of("kind", "lost_answer", "method", "chat.postMessage", "times", times));
    }
}
