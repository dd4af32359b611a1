package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.team.DemoTeam;
import dev.konkret.redis.StoredTexts;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.RoundActions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has a form open and is taken out of the channel it is about: neither the form nor its buttons work any more. */
class LeftChannelStoryTest {
    private static final String HERE = DemoTeam.LEITUNG;
    private final Nordlicht at = new Nordlicht();

    @BeforeEach
    void the_bot_is_in_a_private_channel() {
        at.anna.does("invite", Map.of("user", at.anna.id, "channel", HERE));
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_form_of_a_goal_is_neither_sent_off_nor_gone_on_with() {
        new GoalInStory(at, "vgeheim", HERE, "Bis Juni sind wir doppelt so viele.", at.anna);
        at.dana.clicks(HERE, GoalAction.PLAN);
        at.dana.clicksInForm(GoalAction.LAYER_ADD);
        danaHasLeft();
        List<String> before = goals();

        at.dana.triesToSubmit(Map.of(GoalAction.FIELD_BEFORE, Fields.text("Mein Einfall")));

        assertThat(goals()).isEqualTo(before);
        assertThat(Seen.words(at.dana.form())).contains("in dem du nicht bist");
    }

    @Test
    void who_is_still_there_goes_on_and_so_does_everybody_while_slack_does_not_say() {
        new GoalInStory(at, "vgeheim", HERE, "Bis Juni sind wir doppelt so viele.", at.anna);
        at.dana.clicks(HERE, GoalAction.PLAN);
        at.dana.clicksInForm(GoalAction.LAYER_ADD);
        at.dana.submits(Map.of(GoalAction.FIELD_BEFORE, Fields.text("Erster Einfall")));
        assertThat(Seen.words(at.dana.form())).contains("Erster Einfall");

        at.advance("PT2M");
        at.fault(Map.of("method", "users.conversations", "kind", "500", "times", 10));
        at.dana.clicksInForm(GoalAction.LAYER_ADD);
        at.dana.submits(Map.of(GoalAction.FIELD_BEFORE, Fields.text("Zweiter Einfall")));
        assertThat(Seen.words(at.dana.form())).contains("Zweiter Einfall");
    }

    @Test
    void a_round_is_decided_by_who_is_there() {
        at.anna.types(HERE, "Gehaltsrunde vorbereiten <@U0ANNA> bis Freitag");
        new Colleague(at, "U0FRIDA").types(HERE, "Raum buchen <@U0ANNA> bis Freitag");
        at.dana.types(HERE, "runde");
        danaHasLeft();

        Map<String, Object> verdict = Map.of(
                RoundActions.FIELD_WAY, Fields.option("DROP"), RoundActions.FIELD_REASON, Fields.text("Weg damit."));
        at.tries("submit", RoundStoryTest.submission(at.dana, verdict));

        assertThat(Seen.words(at.dana.form())).contains("Du bist nicht mehr in diesem Channel");
    }

    private void danaHasLeft() {
        at.dana.does("leave", Map.of("user", at.dana.id, "leaver", at.dana.id, "channel", HERE));
        at.advance("PT2M");
    }

    private List<String> goals() {
        return StoredTexts.of(at.redis(), ":g");
    }
}
