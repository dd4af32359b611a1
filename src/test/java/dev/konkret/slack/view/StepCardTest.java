package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.SAID;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Dropped;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepCardTest {
    private final Texts texts = Texts.in(Language.DE);

    @Test
    void a_proposed_step_waits_for_the_yes_and_offers_no_done() {
        Seen card = card(Samples.proposed("Doku"));

        assertThat(card.text()).contains("*Doku*", "Wartet auf das Ja von <@U0BEN>", "Freitag, 7. März 2025");
        assertThat(card.buttons()).isEmpty();
        assertThat(card.menu()).containsExactly("Jemand anders …", "Fallen lassen", "Verlauf");
    }

    @Test
    void a_committed_step_shows_owner_day_horizon_and_what_can_be_done() {
        NextStep step = Samples.step(
                "S1", "Doku", new Committed(BEN, FRIDAY, NOW, null, null), 2, "Wenn Kaffee, dann Gliederung", SAID);

        Seen card = card(step);

        assertThat(card.text())
                .contains("<@U0BEN>", "Freitag, 7. März 2025", "schnell", "2-mal", "Wenn Kaffee, dann Gliederung")
                .doesNotContain("überfällig");
        assertThat(card.buttons()).containsExactly("Erledigt", "Verschieben");
        assertThat(card.menu())
                .containsExactly("Abgeben", "Hilfe holen", "Entscheidung holen", "Fallen lassen", "Verlauf");
    }

    @Test
    void what_is_overdue_says_so() {
        assertThat(card(Samples.committed("Doku", TODAY.minusDays(3))).text())
                .contains("⏰ überfällig")
                .doesNotContain("seit");
        assertThat(card(Samples.committed("Doku", TODAY)).text()).doesNotContain("überfällig");
    }

    @Test
    void who_waits_for_others_is_not_overdue_and_can_carry_on() {
        NextStep waiting = Samples.needsDecision("A oder B?", List.of("A", "B"));

        Seen card = card(waiting);

        assertThat(card.text()).contains("Wartet auf eine Entscheidung von <@U0CEM>", "> A oder B?");
        assertThat(card.buttons()).containsExactly("Erledigt", "Weiter geht's", "Verschieben");
        assertThat(card(Samples.needsHelp("Wer kennt X?")).text()).contains("<#C0MARKETING>", "> Wer kennt X?");
    }

    @Test
    void a_step_asked_to_be_taken_over_stays_with_its_owner_meanwhile() {
        assertThat(card(Samples.handedOver("Doku")).text()).contains("<@U0BEN>", "übernimmt: <@U0CEM>");
    }

    @Test
    void a_step_that_came_back_says_why_and_looks_for_somebody() {
        Seen declined = card(Samples.returned("Doku", Returned.Why.DECLINED, "Bin im Urlaub"));

        assertThat(declined.text()).contains("<@U0BEN> kann das nicht übernehmen:", "> Bin im Urlaub", "Wer macht's?");
        assertThat(declined.buttons()).containsExactly("Ich mach's", "Jemand anders …", "Fallen lassen");
        assertThat(card(Samples.returned("Doku", Returned.Why.UNANSWERED, null)).text())
                .contains("nicht geantwortet");
        assertThat(card(Samples.returned("Doku", Returned.Why.OWNER_LEFT, null)).text())
                .contains("nicht mehr dabei");
    }

    @Test
    void what_is_done_is_celebrated_with_what_was_learned() {
        Seen card = card(Samples.step("Doku", new Done(BEN, Samples.ANNA, NOW, "Früher fragen", null)));

        assertThat(card.text())
                .contains("✅ *Doku*", "Geschafft von <@U0BEN>, abgehakt von <@U0ANNA>", "> Früher fragen");
        assertThat(card.menu()).containsExactly("Doch nicht fertig", "Verlauf");
    }

    @Test
    void what_is_dropped_is_dropped_kindly() {
        Seen card = card(Samples.step("Doku", new Dropped(BEN, BEN, NOW, "Braucht keiner")));

        assertThat(card.text()).contains("ehrlich fallen gelassen", "> Braucht keiner", "Auch ein gutes Ergebnis");
    }

    @Test
    void what_a_round_parked_is_not_dropped() {
        NextStep parked = Samples.step("Doku", new Dropped(null, BEN, NOW, "In der Runde geparkt", Samples.FRIDAY));

        assertThat(card(parked).text())
                .contains(
                        "🅿️ *Doku*", "In der Runde geparkt von <@U0BEN>, bis Freitag", "kommt es wieder in die Runde")
                .doesNotContain("fallen gelassen", "Auch ein gutes Ergebnis");
    }

    private Seen card(NextStep step) {
        return Seen.of(StepCard.message(step, texts, TODAY));
    }
}
