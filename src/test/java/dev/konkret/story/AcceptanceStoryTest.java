package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name is not an owner until that person says yes. */
class AcceptanceStoryTest {
    private Nordlicht at;

    @BeforeEach
    void ben_asks_anna() {
        at = new Nordlicht().listeningIn(Nordlicht.WEBSITE);
        at.ben.types(Nordlicht.WEBSITE, "Angebot raus <@U0ANNA|anna> bis 14.03.2025");
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void yes_on_another_day_is_a_yes() {
        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_DATE);
        at.anna.submits(Map.of(ActionId.FIELD_DUE, Fields.day("2025-03-20")));

        assertThat(at.ben.toldDirectly()).last().asString().contains("aber bis Do 20.03. statt Fr 14.03.");
        assertThat(at.anna.toldDirectly()).singleElement().asString().contains("liegt jetzt bei dir");
    }

    @Test
    void a_day_in_the_past_is_said_under_the_field() {
        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_DATE);
        var answer = at.anna.submits(Map.of(ActionId.FIELD_DUE, Fields.day("2025-02-28")));

        assertThat(answer.path("errors").path(ActionId.FIELD_DUE).asString("")).contains("vorbei");
        assertThat(at.anna.hasForm()).isTrue();
    }

    @Test
    void no_with_a_reason_brings_it_back_to_who_asked() {
        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_NO);
        at.anna.submits(Map.of(ActionId.FIELD_REASON, Fields.text("Bin im Urlaub.")));

        assertThat(at.ben.toldDirectly())
                .last()
                .asString()
                .contains("nicht übernehmen")
                .contains("Bin im Urlaub.");

        at.ben.clicks(at.ben.direct(), ActionId.STEP_TAKE);
        at.ben.opensHome();
        assertThat(at.ben.homeWords()).contains("Angebot raus");
    }

    @Test
    void better_somebody_else_asks_that_person() {
        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_OTHER);
        at.anna.submits(Map.of(ActionId.FIELD_WHO, Fields.person(at.cem)));

        assertThat(at.cem.toldDirectly())
                .last()
                .asString()
                .contains("<@U0ANNA> meint, das ist eher etwas für dich. <@U0BEN> fragt: *Machst du das?*")
                .contains("Angebot raus");
        assertThat(at.ben.toldDirectly()).last().asString().contains("<@U0ANNA> schlägt <@U0CEM> vor: *Angebot raus*");
        at.cem.clicks(at.cem.direct(), ActionId.ANSWER_YES);
        assertThat(at.ben.toldDirectly()).last().asString().contains("U0CEM").contains("Ja gesagt");
    }

    @Test
    void after_two_working_days_without_an_answer_it_is_back() {
        at.moveTo("2025-03-05T08:59:00");
        assertThat(at.ben.toldDirectly()).noneMatch(words -> words.contains("nicht geantwortet"));

        at.moveTo("2025-03-05T09:01:00");
        assertThat(at.ben.toldDirectly()).last().asString().contains("bisher nicht geantwortet");

        assertThat(at.anna.toldDirectly())
                .last()
                .asString()
                .contains("inzwischen")
                .doesNotContain("Ja, anderes Datum");
    }

    @Test
    void a_guest_and_a_bot_and_somebody_who_left_cannot_own_a_step() {
        Map<String, String> why = Map.of(
                "U0GUEL", "Gäste kann ich",
                "U0KONKRET", "Bots machen keine Zusagen",
                "U0HOLGER", "nicht mehr im Workspace");

        why.forEach((unfit, sentence) -> {
            at.dana.types(Nordlicht.WEBSITE, "Flyer drucken <@" + unfit + "> bis 14.03.2025");

            assertThat(at.dana.form().toString()).contains(sentence, "Flyer drucken", "2025-03-14");
        });
        assertThat(at.dana.sees(Nordlicht.WEBSITE)).noneMatch(words -> words.contains("Flyer"));
    }

    @Test
    void an_owner_who_leaves_gives_the_step_back() {
        at.anna.clicks(at.anna.direct(), ActionId.ANSWER_YES);

        at.does("user", Map.of("user", at.anna.id, "deleted", true));

        assertThat(at.ben.toldDirectly()).last().asString().contains("nicht mehr dabei");
    }
}
