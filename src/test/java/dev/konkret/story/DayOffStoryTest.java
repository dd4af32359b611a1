package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day on which nobody works is questioned when it is entered. Saturday is 8 March 2025. */
class DayOffStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void morning() {
        at = new Nordlicht().listeningIn(HERE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void in_the_prompt_the_next_working_day_is_one_tap_away() {
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-08"));
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);

        assertThat(at.ben.lastPrivately(HERE).toString()).contains("Wochenende").contains("Mo 10.03.");
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
        assertThat(at.cem.sees(HERE)).last().asString().contains("10. März");
    }

    @Test
    void who_picks_the_day_off_once_more_means_it() {
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-08"));
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-08"));
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);

        assertThat(at.cem.sees(HERE)).last().asString().contains("8. März");
    }

    @Test
    void a_form_comes_back_filled_in_with_the_next_working_day() {
        at.anna.types(HERE, "");
        at.anna.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text("Angebot schreiben"),
                ActionId.FIELD_WHO, Fields.person(at.ben),
                ActionId.FIELD_DUE, Fields.day("2025-03-08")));

        assertThat(Seen.words(at.anna.form())).contains("Wochenende");
        assertThat(at.anna.form().toString()).contains("Angebot schreiben").contains("\"initial_date\":\"2025-03-10\"");
        at.anna.submits(Map.of());
        assertThat(at.anna.hasForm()).isFalse();
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Angebot schreiben")
                .contains("10. März");
    }

    @Test
    void a_past_day_in_the_form_that_came_back_is_said_under_its_field() {
        at.anna.types(HERE, "Angebot schreiben bis Samstag <@U0BEN|ben>");
        assertThat(Seen.words(at.anna.form())).contains("Wochenende");
        assertThat(at.anna.form().toString()).contains("2025-03-10");
    }

    @Test
    void in_a_direct_message_the_step_is_kept_and_the_better_day_offered_below() {
        at.ben.writesToBot("Angebot raus bis Samstag");
        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("Festgehalten")
                .contains("Wochenende");

        at.ben.clicks(at.ben.direct(), ActionId.DAY_OFF_MOVE);
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Mo 10.03.");
    }

    @Test
    void the_person_who_is_asked_can_say_yes_to_the_next_working_day() {
        at.ben.types(HERE, "pause vom 6.3. bis 7.3.");
        at.anna.types(HERE, "Angebot schreiben <@U0BEN|ben> bis Freitag");
        assertThat(Seen.words(at.anna.form())).contains("Abwesenheit");
        at.anna.submits(Map.of("due", Fields.day("2025-03-07")));

        assertThat(at.ben.toldDirectly()).last().asString().contains("Ja, bis Mo 10.03.");
        at.ben.clicks(at.ben.direct(), ActionId.ANSWER_NEXT_DAY);
        assertThat(at.anna.toldDirectly()).last().asString().contains("aber bis Mo 10.03. statt Fr 07.03.");
    }

    @Test
    void who_asks_somebody_who_is_away_hears_that_the_question_waits() {
        at.ben.types(HERE, "pause bis 7.3.");
        at.anna.types(HERE, "Angebot schreiben <@U0BEN|ben> bis 14.3.");

        assertThat(at.anna.lastPrivately(HERE).toString()).contains("weg").contains("Mo 10.03.");
    }
}
