package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine a process runs on has the wrong time, or its clock is put right while it runs. Redis' clock is what counts. */
class WrongClockStoryTest {
    private final Nordlicht at = new Nordlicht().listeningIn(Nordlicht.WEBSITE);

    @AfterEach
    void evening() {
        at.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-10M", "PT10M", "PT-1H", "PT1H"})
    void people_are_reminded_at_nine_and_once(Duration off) {
        at.ben.says(Nordlicht.WEBSITE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-07"));
        at.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_TAKE);

        at.restartBotWithClockOff(off);
        at.moveTo("2025-03-07T08:59:00");
        assertThat(at.ben.toldDirectly()).isEmpty();
        at.moveTo("2025-03-07T09:00:30");
        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Heute ist der Tag");

        at.restartBotWithClockOff(off.negated());
        at.moveTo("2025-03-07T18:00:00");
        assertThat(at.ben.toldDirectly()).hasSize(1);
    }
}
