package dev.konkret.slack.view;

import static dev.konkret.slack.view.Samples.ANNA;
import static dev.konkret.slack.view.Samples.BEN;
import static dev.konkret.slack.view.Samples.MARKETING;
import static dev.konkret.slack.view.Samples.NOW;
import static dev.konkret.slack.view.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Group;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.BackwardPlan;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.outline.Layer;
import dev.konkret.goal.outline.Outline;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GoalCardTest {
    private static final LocalDate CELEBRATION = LocalDate.of(2025, 6, 30);

    @Test
    void people_named_one_by_one_are_called_by_their_names() {
        assertThat(card(new Draft(), named(Set.of(ANNA, BEN)), Outline.EMPTY).text())
                .contains("<@U0ANNA>, <@U0BEN>")
                .doesNotContain("Einzelne Personen");
    }

    @Test
    void of_many_people_some_are_named_and_the_others_counted() {
        Set<MemberId> nine =
                IntStream.rangeClosed(1, 9).mapToObj(i -> new MemberId("U" + i)).collect(Collectors.toSet());

        assertThat(card(new Draft(), named(nine), Outline.EMPTY).text())
                .contains("<@U1>, <@U2>, <@U3>, <@U4>, <@U5>, <@U6> und 3 weitere");
    }

    @Test
    void what_was_not_carried_is_rewritten_from_the_card() {
        Seen notYet = card(new NeedsRework(NOW, NeedsRework.Why.NOT_YET), named(Set.of(BEN)), Outline.EMPTY);
        Seen changed = card(new NeedsRework(NOW, NeedsRework.Why.TEXT_CHANGED), named(Set.of(BEN)), Outline.EMPTY);
        Seen draft = card(new Draft(), named(Set.of(BEN)), Outline.EMPTY);

        assertThat(notYet.buttons()).startsWith("Ziel ändern", "Abstimmen lassen …");
        assertThat(changed.buttons()).startsWith("Abstimmen lassen …", "Ziel ändern");
        assertThat(notYet.menu()).doesNotContain("Ziel ändern");
        assertThat(draft.buttons()).doesNotContain("Ziel ändern");
        assertThat(draft.menu()).contains("Ziel ändern");
    }

    @Test
    void an_overdue_layer_is_called_overdue_and_not_impossible() {
        BackwardPlan plan = new BackwardPlan(
                CELEBRATION,
                List.of(new Layer(1, "Der Pilot läuft", TODAY.minusDays(3), true, List.of(), null, false)),
                1);

        assertThat(card(new Draft(), named(Set.of(BEN)), Outline.EMPTY.with(plan))
                        .text())
                .contains("Eine Schicht ist überfällig")
                .doesNotContain("passt nicht mehr");
    }

    private static Group named(Set<MemberId> people) {
        return new Group("people", "Einzelne Personen", new Group.Source.Named(people), 60);
    }

    private static Seen card(GoalState state, Group group, Outline outline) {
        GoalText text = new GoalText("40 Kunden sind auf dem Portal", "40 Kunden", CELEBRATION);
        Goal goal = new Goal(
                new GoalId("v1"),
                new TeamId("T1"),
                MARKETING,
                ANNA,
                NOW,
                Celebration.BLANK,
                List.of(new TextVersion(1, text, ANNA, NOW)),
                List.of(group),
                state,
                outline,
                1,
                1);
        Days days = new Days(TODAY, new WorkingTime(ZoneId.of("Europe/Berlin"), WorkingHours.USUAL, day -> false));
        Texts texts = Texts.in(Language.DE);
        return Seen.of(GoalCard.message(goal, new GoalCard.Steps(0, 0, 0), days, texts));
    }
}
