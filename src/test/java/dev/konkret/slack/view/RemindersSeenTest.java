package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.FRIDAY;
import static dev.konkret.slack.view.Samples.TODAY;
import static dev.konkret.slack.view.Samples.many;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Returned;
import dev.konkret.nudge.Occasion;
import dev.konkret.nudge.Reminder;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindersSeenTest {
    private final Texts texts = Texts.in(Language.DE);

    @Test
    void every_occasion_has_its_own_tone() {
        assertThat(reminded(Occasion.HINT, TODAY.plusDays(2))).contains("Kommt bald: bis Mi 05.03.");
        assertThat(reminded(Occasion.DUE, TODAY)).contains("Heute ist der Tag.");
        assertThat(reminded(Occasion.CHECK, TODAY.minusDays(4)))
                .contains("War für Do 27.02. gedacht", "Stimmt das noch?");
        assertThat(reminded(Occasion.OVERDUE, TODAY.minusDays(10)))
                .contains("War für Fr 21.02. gedacht, offen seit 10 Tagen", "ehrlich fallen lassen?");
    }

    /** "Today a step needs you" would not be true of a hint. */
    @Test
    void hints_alone_press_nobody() {
        assertThat(reminded(Occasion.HINT, TODAY.plusDays(2))).contains("heute drängt noch nichts");
        assertThat(reminded(Occasion.DUE, TODAY)).contains("Heute braucht dich ein Schritt");
    }

    @Test
    void a_step_due_on_a_day_off_is_reminded_of_before_and_says_why() {
        assertThat(reminded(Occasion.DUE, TODAY.plusDays(1))).contains("Termin ist morgen", "letzter Arbeitstag davor");
        assertThat(reminded(Occasion.DUE, TODAY.minusDays(1))).contains("Termin war gestern");
    }

    @Test
    void what_comes_late_says_so_once() {
        Reminder.Item late = new Reminder.Item(Samples.committed("Doku", TODAY), Occasion.DUE, true);

        String text = Seen.of(ReminderMessage.message(
                        new Reminder(BEN, TODAY, many(late, 3), Optional.empty()), Permalinks.NONE, texts))
                .text();

        assertThat(text).containsOnlyOnce("Das kommt später als geplant").contains("3 Schritte");
    }

    @Test
    void every_step_can_be_dealt_with_in_place_and_keeps_its_order() {
        List<Reminder.Item> items = List.of(
                new Reminder.Item(Samples.committed("Altes", TODAY.minusDays(9)), Occasion.OVERDUE, false),
                new Reminder.Item(Samples.committed("Heutiges", TODAY), Occasion.DUE, false));

        Seen message = Seen.of(
                ReminderMessage.message(new Reminder(BEN, TODAY, items, Optional.empty()), Permalinks.NONE, texts));

        assertThat(message.buttons()).containsExactly("Erledigt", "Verschieben", "Erledigt", "Verschieben");
        assertThat(message.text()).containsSubsequence("*Altes*", "*Heutiges*", "Das war die Erinnerung für heute");
    }

    @Test
    void a_hundred_steps_are_counted_even_if_not_all_are_shown() {
        Reminder.Item item = new Reminder.Item(Samples.committed("Doku", TODAY), Occasion.DUE, false);

        Seen message = Seen.of(ReminderMessage.message(
                new Reminder(BEN, TODAY, many(item, 100), Optional.empty()), Permalinks.NONE, texts));

        assertThat(message.text()).contains("100 Schritte", "… und 78 weitere", "Das war die Erinnerung für heute");
    }

    @Test
    void after_ten_minutes_the_person_can_go_on() {
        Seen asked = Seen.of(CheckIn.message(Samples.committed("Doku", FRIDAY), texts));

        assertThat(asked.text()).contains("Zehn Minuten sind um: *Doku*");
        assertThat(asked.buttons()).containsExactly("Erledigt", "Noch 10 Minuten", "Verschieben");
    }

    @Test
    void why_a_step_came_back_is_news_for_five_days() {
        assertThat(cameBack(TODAY.minusDays(5)))
                .contains("hat bisher nicht geantwortet")
                .doesNotContain("sucht noch jemanden");
        assertThat(cameBack(TODAY.minusDays(6))).contains("sucht noch jemanden");
    }

    private String cameBack(LocalDate on) {
        NextStep step = Samples.returned("Doku", Returned.Why.UNANSWERED, null);
        StepEvent news = new StepEvent(StepEvent.Kind.UNANSWERED, BEN, Samples.NOW, BEN, null, null);
        Reminder reminder = new Reminder(
                step.proposedBy(),
                TODAY,
                List.of(),
                List.of(new Reminder.Laid(step, news, on)),
                List.of(),
                List.of(),
                Optional.empty());
        return Seen.of(ReminderMessage.message(reminder, Permalinks.NONE, texts))
                .text();
    }

    private String reminded(Occasion occasion, LocalDate due) {
        Reminder.Item item = new Reminder.Item(Samples.committed("Doku", due), occasion, false);
        return Seen.of(ReminderMessage.message(
                        new Reminder(BEN, TODAY, List.of(item), Optional.empty()), Permalinks.NONE, texts))
                .text();
    }
}
