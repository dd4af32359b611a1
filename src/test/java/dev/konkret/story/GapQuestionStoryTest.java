package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.team.DemoTeam;
import dev.konkret.slack.view.GoalAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Anna asks Ben about something her goal still lacks. */
class GapQuestionStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void a_goal_lacks_a_budget() {
        at = new Nordlicht();
        new GoalInStory(at, at.anna);
        at.anna.clicks(HERE, GoalAction.RESOURCES);
        at.anna.clicksInForm(GoalAction.NEED_ADD);
        at.anna.submits(Map.of(
                GoalAction.FIELD_NEED, Fields.text("Budget"),
                GoalAction.FIELD_DEGREE, Fields.option("MISSING")));
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void in_working_time_it_comes_at_once_and_once_however_often_it_is_sent() {
        asks(at.ben);
        asks(at.ben);

        assertThat(questions()).singleElement().asString().contains("Wer gibt es frei?");
    }

    @Test
    void in_the_evening_it_waits_for_the_morning() {
        at.moveTo("2025-03-03T20:00:00");
        asks(at.ben);
        assertThat(questions()).isEmpty();

        at.moveTo("2025-03-04T08:59:00");
        assertThat(questions()).isEmpty();
        at.moveTo("2025-03-04T09:01:00");
        assertThat(questions()).hasSize(1);
    }

    @Test
    void what_is_settled_over_night_is_not_asked_any_more() {
        at.moveTo("2025-03-03T20:00:00");
        asks(at.ben);
        at.anna.choosesInForm(GoalAction.NEED_MORE, GoalAction.CHOICE_EDIT);
        at.anna.submits(Map.of(GoalAction.FIELD_DEGREE, Fields.option("THERE")));

        at.moveTo("2025-03-04T12:00:00");

        assertThat(questions()).isEmpty();
    }

    @Test
    void it_outlives_a_slack_that_fails_and_a_bot_that_dies() {
        at.fault(Map.of("kind", "500", "method", "chat.postMessage", "times", 2));
        asks(at.ben);
        at.restartBot();
        at.advance("PT1H");

        assertThat(questions()).hasSize(1);
    }

    @Test
    void who_asks_themselves_gets_no_message() {
        asks(at.anna);

        assertThat(at.anna.toldDirectly()).noneSatisfy(w -> assertThat(w).contains("hat dich etwas gefragt"));
        assertThat(card()).contains("um jede Lücke kümmert sich jemand");
    }

    @Test
    void guests_and_bots_cannot_be_asked_and_the_gap_stays_open() {
        for (String id : List.of(DemoTeam.HOLGER, DemoTeam.GUEL, DemoTeam.BOT)) {
            JsonNode form = opensQuestion();
            JsonNode answer = at.anna.triesToSubmit(Map.of(
                    GoalAction.FIELD_ASKED, Map.of("type", "users_select", "selected_user", id),
                    GoalAction.FIELD_ASKED_WHAT, Fields.text("Wer gibt es frei?")));
            assertThat(form).isNotNull();
            assertThat(answer.toString()).contains(GoalAction.FIELD_ASKED);
            at.does(
                    "close",
                    Map.of(
                            "user",
                            at.anna.id,
                            "view_id",
                            at.anna.form().path("id").asString("")));
        }

        assertThat(card()).contains("Eine Lücke ist offen");
    }

    private JsonNode opensQuestion() {
        at.anna.choosesInForm(GoalAction.NEED_MORE, GoalAction.CHOICE_AS_QUESTION);
        return at.anna.form();
    }

    private void asks(Colleague whom) {
        opensQuestion();
        at.anna.submits(Map.of(
                GoalAction.FIELD_ASKED, Fields.person(whom),
                GoalAction.FIELD_ASKED_WHAT, Fields.text("Wer gibt es frei?")));
    }

    private List<String> questions() {
        return at.ben.toldDirectly().stream()
                .filter(words -> words.contains("hat dich etwas gefragt"))
                .toList();
    }

    private String card() {
        return Seen.words(at.anna.withAction(HERE, GoalAction.MORE));
    }
}
