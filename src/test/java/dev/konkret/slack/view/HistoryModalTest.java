package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepEvent.Kind;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryModalTest {
    @Test
    void everybody_was_asked_for_what_the_step_was_then() {
        List<StepEvent> history = List.of(
                event(Kind.PROPOSED, ANNA, null),
                event(Kind.ACCEPTED, BEN, null),
                event(Kind.MADE_SMALLER, BEN, "Flyer drucken"),
                event(Kind.MADE_SMALLER, BEN, "Druckerei suchen"),
                event(Kind.DONE, BEN, null));

        String told = Seen.of(HistoryModal.view(
                        Samples.committed("Druckerei anrufen", FRIDAY),
                        history,
                        Texts.in(Language.DE),
                        TODAY,
                        ZoneId.of("Europe/Berlin")))
                .text();

        assertThat(told)
                .contains("fragt <@U0BEN>: *Flyer drucken*", "hat Ja gesagt: *Flyer drucken*")
                .contains("daraus gemacht: *Druckerei suchen*", "> Flyer drucken")
                .contains("daraus gemacht: *Druckerei anrufen*", "> Druckerei suchen")
                .contains("abgehakt: *Druckerei anrufen*");
    }

    private static StepEvent event(Kind kind, MemberId by, String words) {
        return new StepEvent(kind, by, NOW, kind == Kind.DONE ? ANNA : BEN, FRIDAY, words);
    }
}
