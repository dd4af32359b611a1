package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.Grep;
import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody takes is not forgotten and does not stay for ever. */
class UntakenStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private static final String STEP = "Messestand streichen";
    private static final String ASKED = "sucht noch jemanden";
    private Nordlicht at;

    @BeforeEach
    void nobody_answers() {
        at = new Nordlicht();
        at.anna.types(HERE, STEP + " @ben bis 05.03.2025");
        at.moveTo("2025-03-06T12:00:00");
        assertThat(at.anna.toldDirectly())
                .singleElement()
                .asString()
                .contains(STEP)
                .doesNotContain(ASKED);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void who_proposed_it_is_asked_twice_more_then_it_ends_and_then_it_is_gone() {
        at.moveTo("2025-04-08T12:00:00");
        assertThat(at.anna.toldDirectly()).hasSize(2).last().asString().contains(STEP, ASKED);
        at.moveTo("2025-06-10T12:00:00");
        assertThat(at.anna.toldDirectly()).hasSize(3).last().asString().contains(STEP, ASKED);

        at.moveTo("2025-09-02T12:00:00");
        assertThat(at.anna.toldDirectly()).hasSize(4);
        assertThat(at.ben.sees(HERE)).anyMatch(words -> words.contains(STEP) && words.contains("niemand übernommen"));
        assertThat(at.anna.toldDirectly()).last().asString().contains("Damit ist es zu Ende", STEP);
        assertThat(at.anna.asks(HERE, "liste")).doesNotContain(STEP);

        at.moveTo("2026-03-10T12:00:00");
        assertThat(Grep.in(at.redis(), STEP)).isEmpty();
    }

    @Test
    void a_sign_of_life_begins_the_time_anew() {
        at.moveTo("2025-07-01T12:00:00");
        assertThat(at.anna.asks(HERE, "liste")).contains(STEP, "war bis Mi 05.03. gedacht");
        at.anna.clicks(at.anna.direct(), ActionId.STEP_REASSIGN);
        at.anna.submits(
                Map.of(ActionId.FIELD_WHO, Fields.person(at.ben), ActionId.FIELD_DUE, Fields.day("2025-07-04")));
        at.moveTo("2025-09-02T12:00:00");

        assertThat(Grep.in(at.redis(), STEP)).isNotEmpty();
        assertThat(at.ben.sees(HERE)).noneMatch(words -> words.contains("niemand übernommen"));
    }
}
