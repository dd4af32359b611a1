package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.team.DemoTeam;
import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever administers the workspace says what is usual there; everybody else follows where they have chosen nothing. */
class SettingsStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;
    private Colleague frida;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
        frida = new Colleague(at, DemoTeam.FRIDA);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void what_is_usual_holds_for_who_has_chosen_nothing() {
        frida.types(DemoTeam.ALLGEMEIN, "einstellungen");
        frida.submits(Map.of(
                ActionId.FIELD_USUAL_LANGUAGE, Fields.chosen("en"),
                ActionId.FIELD_USUAL_FROM, Map.of("type", "timepicker", "selected_time", "07:00"),
                ActionId.FIELD_USUAL_ZONE, Fields.chosen("Europe/Zurich"),
                ActionId.FIELD_USUAL_REGION, Fields.chosen("CH-TI")));

        at.ben.types(HERE, "Angebot raus @ben bis 05.03.2025");
        assertThat(at.cem.sees(HERE)).last().asString().contains("By when");
        at.ben.types(HERE, "einstellungen");
        assertThat(at.ben.form().toString()).contains("Wie im Workspace (Tessin)", "\"initial_time\":\"07:00\"");
    }

    @Test
    void hours_without_sense_are_pointed_out_and_nothing_is_changed() {
        frida.types(DemoTeam.ALLGEMEIN, "einstellungen");
        String said = frida.triesToSubmit(Map.of(
                        ActionId.FIELD_USUAL_LANGUAGE,
                        Fields.chosen("en"),
                        ActionId.FIELD_USUAL_TO,
                        Map.of("type", "timepicker", "selected_time", "08:00")))
                .toString();

        assertThat(said).contains("nach dem Anfang");
        frida.closesForms();
        frida.types(DemoTeam.ALLGEMEIN, "einstellungen");
        assertThat(Seen.option(frida.form(), ActionId.FIELD_USUAL_LANGUAGE, "de"))
                .isEqualTo("de");
        at.ben.types(HERE, "Angebot raus @ben bis 05.03.2025");
        assertThat(at.cem.sees(HERE)).last().asString().contains("Bis wann");
    }

    @Test
    void who_does_not_administer_is_shown_nothing_of_it() {
        at.ben.types(HERE, "einstellungen");
        assertThat(at.ben.form().toString()).doesNotContain(ActionId.FIELD_USUAL_LANGUAGE, ActionId.FIELD_PER_THREAD);
    }
}
