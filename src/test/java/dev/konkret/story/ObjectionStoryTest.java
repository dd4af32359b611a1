package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import dev.konkret.slack.view.PollAction;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ben has concerns and Cem objects: how what they said becomes the next version, and what becomes of their votes. */
class ObjectionStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;
    private GoalInStory goal;

    @BeforeEach
    void the_first_version_is_not_carried() {
        at = new Nordlicht();
        goal = new GoalInStory(at, at.anna, GoalInStory.group("Technik", 100, at.ben, at.cem));
        asks("2025-03-10");
        votes(at.ben, PollAction.CONCERNS, "WITH_CONCERNS", "Zwei Tage fehlen.");
        votes(at.cem, PollAction.NO, "NO", "Die Schulung ist nicht bezahlt.");
        at.moveTo("2025-03-10T15:05:00");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void from_the_work_list_to_the_next_version_and_an_answer_by_one_tap() {
        at.anna.clicks(HERE, PollAction.WORK);
        at.anna.clicksInForm(GoalAction.EDIT);
        at.anna.submits(version("Der Technische Service hat 40 Kunden umgezogen, die Schulung ist bezahlt."));
        assertThat(Seen.words(at.anna.form())).contains("die Schulung ist bezahlt");
        at.anna.closesForms();
        asks("2025-03-17");

        assertThat(at.ben.toldDirectly()).last().asString().contains("Es bleibt dabei: Ja, mit Bedenken");
        assertThat(at.cem.toldDirectly())
                .last()
                .asString()
                .contains("neuen Text", "Es bleibt dabei: Nein", "Ja, trage ich mit");
        at.ben.clicks(at.ben.direct(), PollAction.KEEP);
        at.cem.clicks(at.cem.direct(), PollAction.YES);
        at.moveTo("2025-03-17T15:05:00");

        assertThat(goal.now().state()).isInstanceOf(GoalState.Accepted.class);
        assertThat(at.dana.sees(HERE))
                .anySatisfy(words -> assertThat(words)
                        .contains("Angenommen", "1 Ja · 🤔 1 mit Bedenken", "Zwei Tage fehlen.")
                        .doesNotContain("Die Schulung ist nicht bezahlt."));
    }

    @Test
    void who_says_yes_on_the_ballot_and_leaves_the_old_objection_standing_no_longer_objects() {
        asks("2025-03-17");
        at.cem.clicks(at.cem.direct(), PollAction.VOTE);
        at.cem.submits(Map.of(PollAction.FIELD_STANCE, Fields.option("YES")));

        assertThat(at.cem.toldDirectly())
                .last()
                .asString()
                .contains("Deine Antwort: *Ja*")
                .doesNotContain("Die Schulung");
    }

    @Test
    void what_one_writes_with_a_yes_is_kept() {
        asks("2025-03-17");
        votes(at.cem, PollAction.VOTE, "YES", "Wenn die Schulung vor Ostern liegt.");

        assertThat(at.cem.toldDirectly()).last().asString().contains("Wenn die Schulung vor Ostern liegt.");
    }

    @Test
    void a_step_from_the_work_list_serves_the_goal_and_stands_under_its_card() {
        at.anna.clicks(HERE, PollAction.WORK);
        at.anna.clicksInForm(PollAction.AS_STEP);
        at.anna.submits(
                Map.of(ActionId.FIELD_WHO, Fields.person(at.anna), ActionId.FIELD_DUE, Fields.day("2025-03-14")));

        assertThat(at.dana.sees(HERE))
                .anySatisfy(
                        card -> assertThat(card).contains("wird überarbeitet").contains("1 unterwegs"));
        assertThat(at.messages(HERE, at.dana.id))
                .anySatisfy(message -> assertThat(message.path("thread_ts").asString(""))
                        .as(Seen.words(message))
                        .isNotEmpty());
    }

    @Test
    void only_who_is_in_charge_is_offered_to_write_it_anew() {
        at.dana.clicks(HERE, PollAction.WORK);

        assertThat(Seen.has(at.dana.form(), GoalAction.EDIT)).isFalse();
        assertThat(Seen.words(at.dana.form())).contains("Die Schulung ist nicht bezahlt.");
    }

    @Test
    void who_is_not_asked_is_told_when_the_result_is_shown() {
        asks("2025-03-17");
        at.dana.clicks(HERE, PollAction.RESULT);

        assertThat(Seen.words(at.dana.form()))
                .contains("wenn die Abstimmung zu Ende ist")
                .doesNotContain("sobald du selbst");
    }

    private void asks(String closeOn) {
        at.anna.clicks(HERE, PollAction.OPEN);
        at.anna.submits(Map.of(PollAction.FIELD_CLOSE, Fields.day(closeOn)));
        at.advance("PT1M");
    }

    private static void votes(Colleague who, String button, String stance, String reason) {
        who.clicks(who.direct(), button);
        who.submits(
                Map.of(PollAction.FIELD_STANCE, Fields.option(stance), PollAction.FIELD_REASON, Fields.text(reason)));
    }

    private static Map<String, Object> version(String words) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(GoalAction.FIELD_TEXT, Fields.text(words));
        fields.put(GoalAction.FIELD_MEASURE, Fields.text("40 Kunden"));
        fields.put(GoalAction.FIELD_DATE, Fields.day("2025-06-30"));
        return fields;
    }
}
