package dev.konkret.web;

import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.goal;
import static dev.konkret.goal.GoalFixtures.group;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.GoalState.Accepted;
import dev.konkret.goal.GoalState.Draft;
import dev.konkret.goal.GoalState.NeedsRework;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import org.junit.jupiter.api.Test;

class GoalStatesTest {
    private static final Texts TEXTS = Texts.in(Language.DE);

    @Test
    void the_page_says_what_the_card_says() {
        assertThat(GoalStates.words(goal(new Draft(), group("Technik", 60, BEN)), TEXTS))
                .isEqualTo("geschrieben, noch nicht abgestimmt");
        assertThat(GoalStates.words(goal(new Draft()), TEXTS)).isEqualTo("geschrieben");
        assertThat(GoalStates.words(goal(new Accepted(NINE, MONDAY)), TEXTS))
                .isEqualTo("wird mitgetragen, nächster Blick am Montag, dem 3. März 2025");
        assertThat(GoalStates.words(goal(new NeedsRework(NINE, NeedsRework.Why.TEXT_CHANGED)), TEXTS))
                .startsWith("neuer Text");
    }
}
