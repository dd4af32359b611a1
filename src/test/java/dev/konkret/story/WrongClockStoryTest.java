package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.slack.view.ActionId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

    @Test
    void what_comes_due_is_not_too_early_for_a_slow_process() {
        at.ben.says(Nordlicht.WEBSITE, "Wir müssten mal die Doku aufräumen.");
        AtomicInteger handled = new AtomicInteger();
        at.putInFront(deliveries -> claim -> {
            if (claim.appointment().kind() == Kind.TOPIC_END) handled.incrementAndGet();
            deliveries.accept(claim);
        });

        at.restartBotWithClockOff(Duration.ofSeconds(-20));
        at.moveTo("2025-03-10T09:01:00");

        assertThat(handled).hasValue(1);
    }
}
