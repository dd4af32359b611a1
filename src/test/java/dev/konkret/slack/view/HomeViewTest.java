package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.CEM;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.TODAY;
import static dev.konkret.slack.view.Samples.many;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.OpenTopic;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepState.Done;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Preferences;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeViewTest {
    private final Texts texts = Texts.in(Language.DE);

    @Test
    void who_has_nothing_open_is_told_so_kindly_and_can_begin() {
        Seen home = home(BEN, List.of());

        assertThat(home.text()).contains("Bei dir ist gerade nichts offen", "keine Erinnerung geplant");
        assertThat(home.buttons()).containsExactly("Nächster Schritt", "Neues Ziel", "Einstellungen");
    }

    @Test
    void my_steps_come_overdue_first_then_today_then_next() {
        Seen home = home(
                BEN,
                List.of(
                        Samples.committed("Später", FRIDAY),
                        Samples.committed("Heutiges", TODAY),
                        Samples.committed("Altes", TODAY.minusDays(3))));

        assertThat(home.text())
                .containsSubsequence(
                        "Überfällig", "*Altes*", "seit 3 Tagen", "Heute", "*Heutiges*", "Demnächst", "*Später*");
        assertThat(home.buttons()).filteredOn("Erledigt"::equals).hasSize(3);
    }

    @Test
    void what_waits_for_my_yes_can_be_answered_here() {
        Seen asked = home(BEN, List.of(Samples.proposed("Doku")));
        Seen handedTo = home(CEM, List.of(Samples.handedOver("Doku")));

        assertThat(asked.text()).contains("Wartet auf dein Ja", "<@U0ANNA> fragt dich");
        assertThat(asked.buttons()).contains("Ja", "Ja, anderes Datum", "Nein, weil …", "Besser @…");
        assertThat(handedTo.text()).contains("Wartet auf dein Ja", "<@U0BEN> fragt dich");
    }

    @Test
    void a_decision_can_be_taken_here() {
        Seen home = home(CEM, List.of(Samples.needsDecision("A oder B?", List.of("A", "B"))));

        assertThat(home.text()).contains("Wartet auf deine Entscheidung", "> A oder B?");
        assertThat(home.buttons()).contains("1. A", "2. B").doesNotContain("Erledigt");
    }

    @Test
    void what_came_back_to_me_can_be_settled_here() {
        Seen home = home(ANNA, List.of(Samples.returned("Doku", Returned.Why.DECLINED, "Urlaub")));

        assertThat(home.text()).contains("Zurück bei dir", "> Urlaub");
        assertThat(home.buttons()).contains("Ich mach's", "Jemand anders …", "Fallen lassen");
    }

    @Test
    void what_i_asked_others_for_waits_for_them() {
        assertThat(home(ANNA, List.of(Samples.proposed("Doku"))).text())
                .contains("Wartet auf andere", "Wartet auf das Ja von <@U0BEN>")
                .doesNotContain("Wartet auf dein Ja");
    }

    @Test
    void a_paused_step_is_never_overdue() {
        NextStep paused = Samples.needsHelp("Wer weiß das?");

        assertThat(Seen.of(HomeView.view(content(BEN, List.of(paused)), List.of(), texts, FRIDAY.plusDays(9)))
                        .text())
                .contains("Wartet auf Antwort", "wartet auf andere")
                .doesNotContain("Demnächst")
                .doesNotContain("Überfällig", "überfällig");
    }

    @Test
    void basket_muted_wordings_done_and_the_next_reminder_are_there() {
        OpenTopic topic = Samples.topic(OpenTopic.Kind.VAGUE, "Website", null, null, List.of("müssten"));
        Preferences muted = Preferences.NONE.withNeverAsk(true).withMutedFrames(Set.of("V1"));
        HomeContent content = new HomeContent(
                ANNA,
                List.of(),
                List.of(topic),
                muted,
                Samples.NOW.atZone(ZoneId.of("Europe/Berlin")).plusDays(1),
                List.of(Samples.committed("Fertiges", TODAY)),
                List.of(),
                Permalinks.of("https://nordlicht.example/"),
                HomeCalm.NONE);

        Seen home = Seen.of(HomeView.view(content, List.of(), texts, TODAY));

        assertThat(home.text())
                .contains(
                        "Dein Korb",
                        "*Website*",
                        "<https://nordlicht.example/archives/C0MARKETING/p1741000000000100|Gesagt> in <#C0MARKETING>",
                        "Zuletzt geschafft",
                        "✅ Fertiges",
                        "Hier frage ich nicht",
                        "Sätze wie „wir müssten …“")
                .contains("Nächste Erinnerung: morgen, 9:00 Uhr")
                .doesNotContain("nichts offen");
        assertThat(home.buttons()).contains("Festhalten …", "Kein Vorhaben", "Wieder fragen");
        assertThat(home.element(ActionId.UNMUTE_FRAME)
                        .orElseThrow()
                        .path("value")
                        .asString())
                .isEqualTo("V1");
    }

    @Test
    void what_has_no_room_is_counted() {
        assertThat(home(BEN, many(Samples.committed("Doku", TODAY), 30)).text()).contains("… und 26 weitere");
    }

    @Test
    void the_list_says_how_many_and_is_friendly_when_there_are_none() {
        assertThat(Seen.of(StepList.message(List.of(), StepList.Scope.MINE, BEN, Permalinks.NONE, texts, TODAY))
                        .text())
                .contains("nichts offen");
        assertThat(Seen.of(StepList.message(
                                many(Samples.committed("Doku", FRIDAY), 100),
                                StepList.Scope.CHANNEL,
                                BEN,
                                Permalinks.NONE,
                                texts,
                                TODAY))
                        .text())
                .contains("100 Schritte", "*Doku*", "… und 54 weitere");
    }

    @Test
    void a_list_offers_what_its_reader_may_do_with_each_step() {
        assertThat(menu(BEN, Samples.committed("Doku", FRIDAY)))
                .containsExactly("Erledigt", "Verschieben", "Abgeben", "Fallen lassen", "Verlauf");
        assertThat(menu(CEM, Samples.committed("Doku", FRIDAY))).containsExactly("Erledigt", "Verlauf");
        assertThat(menu(ANNA, Samples.proposed("Doku"))).containsExactly("Jemand anders …", "Fallen lassen", "Verlauf");
        assertThat(menu(BEN, Samples.proposed("Doku"))).containsExactly("Fallen lassen", "Verlauf");
        assertThat(menu(CEM, Samples.proposed("Doku"))).containsExactly("Verlauf");
        NextStep done = Samples.step("Doku", new Done(BEN, BEN, Samples.NOW, null, null));
        assertThat(menu(BEN, done)).containsExactly("Doch nicht fertig", "Verlauf");
        assertThat(menu(CEM, done)).containsExactly("Verlauf");
    }

    private List<String> menu(MemberId reader, NextStep step) {
        return Seen.of(StepList.message(List.of(step), StepList.Scope.CHANNEL, reader, Permalinks.NONE, texts, TODAY))
                .menu();
    }

    private Seen home(MemberId reader, List<NextStep> open) {
        return Seen.of(HomeView.view(content(reader, open), List.of(), texts, TODAY));
    }

    private static HomeContent content(MemberId reader, List<NextStep> open) {
        return new HomeContent(
                reader, open, List.of(), Preferences.NONE, null, List.of(), List.of(), Permalinks.NONE, HomeCalm.NONE);
    }
}
