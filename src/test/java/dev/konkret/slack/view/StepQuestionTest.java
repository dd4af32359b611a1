package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.CEM;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepQuestionTest {
    private final Texts texts = Texts.in(Language.DE);

    @Test
    void the_named_person_is_asked_and_can_answer_in_four_ways() {
        Seen question = question(Samples.proposed("Doku aufräumen"));

        assertThat(question.text())
                .contains("<@U0ANNA> fragt: *Machst du das?*", "> Doku aufräumen", "Freitag, 7. März 2025")
                .contains("<#C0MARKETING>", "2 Arbeitstage", "an <@U0ANNA> zurück");
        assertThat(question.buttons()).containsExactly("Ja", "Ja, anderes Datum", "Nein, weil …", "Besser @…");
    }

    @Test
    void what_stands_for_days_names_the_day_and_not_tomorrow() {
        LocalDate thursday = FRIDAY.minusDays(1);

        assertThat(Seen.of(HelpRequest.message(Samples.needsHelp("Wer?"), texts, thursday))
                        .text())
                .contains("bis Fr 07.03.")
                .doesNotContain("morgen");
    }

    @Test
    void who_is_to_take_over_is_asked_by_the_owner() {
        Seen question = question(Samples.handedOver("Doku"));

        assertThat(question.text()).contains("<@U0BEN> fragt: *Übernimmst du das?*", "an <@U0BEN> zurück");
        assertThat(question.buttons()).contains("Ja", "Besser @…");
    }

    @Test
    void the_decider_gets_one_button_per_option() {
        NextStep step = Samples.needsDecision("Welcher Anbieter?", List.of("Müller & Co", "Meier"));

        Seen question = question(step);

        assertThat(question.text())
                .contains("<@U0BEN> braucht deine Entscheidung", "> Welcher Anbieter?")
                .contains("1. Müller &amp; Co\n2. Meier");
        assertThat(question.buttons()).containsExactly("1. Müller & Co", "2. Meier");
        String second = question.element(ActionId.DECIDE.get(1))
                .orElseThrow()
                .path("value")
                .asString();
        assertThat(Choice.of(second)).isEqualTo(new Choice("1", "S1"));
    }

    @Test
    void a_yes_is_thanked_for_and_offers_to_start_at_once() {
        Seen answer = answered(Samples.committed("Doku", FRIDAY), StepEvent.Kind.ACCEPTED, null);

        assertThat(answer.text()).contains("Danke", "*Doku*", "bis Fr 07.03.");
        assertThat(answer.buttons()).containsExactly("Jetzt 10 Minuten");
    }

    @Test
    void a_no_is_thanked_for_and_somebody_knows() {
        Seen answer =
                answered(Samples.returned("Doku", Returned.Why.DECLINED, "Urlaub"), StepEvent.Kind.DECLINED, null);

        assertThat(answer.text()).contains("Danke für das klare Nein", "<@U0ANNA> weiß Bescheid");
        assertThat(answer.buttons()).isEmpty();
    }

    @Test
    void who_suggests_somebody_else_hears_who_is_asked_now() {
        NextStep asked = Samples.proposed("Doku");

        assertThat(Seen.of(StepQuestion.answered(
                                asked,
                                new StepEvent(StepEvent.Kind.SUGGESTED, BEN, NOW, CEM, null, null),
                                texts,
                                TODAY))
                        .text())
                .contains("Ich frage jetzt <@U0CEM>");
    }

    @Test
    void a_question_nobody_waits_for_any_more_says_how_things_stand() {
        assertThat(question(Samples.committed("Doku", FRIDAY)).text()).contains("Liegt bei <@U0BEN>, bis Fr 07.03.");
        assertThat(question(Samples.committed("Doku", FRIDAY)).buttons()).isEmpty();
    }

    @Test
    void news_of_a_no_bring_the_reason_and_the_ways_on() {
        StepEvent no = new StepEvent(StepEvent.Kind.DECLINED, BEN, NOW, Samples.ANNA, null, "Bin im Urlaub");

        Seen news = Seen.of(StepNews.message(
                Samples.returned("Doku", Returned.Why.DECLINED, "Bin im Urlaub"),
                no,
                null,
                Samples.ANNA,
                texts,
                TODAY));

        assertThat(news.text())
                .contains("<@U0BEN> kann das nicht übernehmen: *Doku*", "> Bin im Urlaub", "Wie geht es weiter?");
        assertThat(news.buttons()).containsExactly("Ich mach's", "Jemand anders …", "Fallen lassen");
    }

    @Test
    void news_of_a_yes_name_the_agreed_day() {
        StepEvent yes = new StepEvent(StepEvent.Kind.ACCEPTED, BEN, NOW, null, FRIDAY.plusDays(3), null);

        Seen news = Seen.of(
                StepNews.message(Samples.committed("Doku", FRIDAY.plusDays(3)), yes, null, Samples.ANNA, texts, TODAY));

        assertThat(news.text()).contains("<@U0BEN> hat Ja gesagt: *Doku*, bis Mo 10.03.");
        assertThat(news.buttons()).isEmpty();
    }

    @Test
    void news_of_a_decision_put_the_owner_back_to_work() {
        StepEvent decided = new StepEvent(StepEvent.Kind.DECIDED, CEM, NOW, BEN, null, "Müller & Co");

        Seen news = Seen.of(StepNews.message(Samples.committed("Doku", FRIDAY), decided, null, BEN, texts, TODAY));

        assertThat(news.text()).contains("<@U0CEM> hat entschieden. Es ging um: *Doku*", "> Müller &amp; Co");
        assertThat(news.buttons()).containsExactly("Erledigt", "Verschieben");
    }

    @Test
    void the_call_for_help_names_question_step_and_day() {
        assertThat(Seen.of(HelpRequest.message(Samples.needsHelp("Wer kennt X?"), texts, TODAY))
                        .text())
                .contains("<@U0BEN> braucht Hilfe", "> Wer kennt X?", "*Doku*, bis Fr 07.03.", "im Thread");
    }

    @Test
    void a_step_of_a_backward_plan_is_asked_for_as_what_it_serves() {
        var around = new StepQuestion.Around(null, "40 Kunden sind auf das neue Portal umgezogen.", false, null);

        Seen question =
                Seen.of(StepQuestion.message(Samples.proposed("Testzugang"), around, Permalinks.NONE, texts, TODAY));

        assertThat(question.text())
                .contains("*Sorgst du dafür?*", "> Testzugang", "🎯 Für das Ziel: *40 Kunden sind")
                .doesNotContain("Gesagt");
    }

    @Test
    void a_near_day_leaves_no_longer_to_answer() {
        var around = new StepQuestion.Around(null, null, true, null);

        assertThat(Seen.of(StepQuestion.message(Samples.proposed("Doku"), around, Permalinks.NONE, texts, TODAY))
                        .text())
                .contains("Kommt bis zu diesem Tag keine Antwort, geht es an <@U0ANNA> zurück")
                .doesNotContain("Arbeitstag");
    }

    private Seen question(NextStep step) {
        return Seen.of(StepQuestion.message(step, StepQuestion.Around.NOTHING, Permalinks.NONE, texts, TODAY));
    }

    private Seen answered(NextStep step, StepEvent.Kind kind, String words) {
        StepEvent event = new StepEvent(kind, BEN, NOW, null, null, words);
        return Seen.of(StepQuestion.answered(step, event, texts, TODAY));
    }
}
