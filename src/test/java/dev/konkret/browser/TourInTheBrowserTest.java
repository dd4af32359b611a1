package dev.konkret.browser;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guided tour leads from the first card to the last by its own buttons, with the real bot at its side. */
class TourInTheBrowserTest extends BotStage {
    private static final List<String> ROUND_CARDS =
            List.of("hello", "basket", "round", "decide", "team", "preview", "mend", "monday", "unfold", "end");

    private static final List<String> GOAL_CARDS = List.of("write", "plan", "turn", "accept", "end");

    private static final List<String> CARDS =
            List.of("hello", "listen", "say", "private", "answer", "accept", "clock", "finish", "end");

    @BeforeEach
    void the_bot_has_just_been_invited() {
        nordlicht.invitedInto(MARKETING);
    }

    @Test
    void in_german_through_all_three_chapters_on_a_friday_afternoon() {
        nordlicht.moveTo("2025-03-07T16:30:00");
        visit();
        assertThat(page.find("tour-card").getText()).contains("Willkommen bei Nordlicht!");

        assertThat(cards()).isEqualTo(CARDS);

        assertThat(page.find("tour-card").getText()).contains("aus „mal“ wurde „fertig“");
        page.switchTo(ANNA).openChannel(MARKETING).openThreadUnder("Wir müssten mal die Website überarbeiten");
        page.awaitInThread(said -> said.contains("Geschafft von @Ben Brandt"));

        page.click("tour-chapter").settled();
        assertThat(page.find("tour-card").getText()).contains("Erst die Feier");
        assertThat(cards()).isEqualTo(GOAL_CARDS);
        page.switchTo(BEN).openChannel(MARKETING);
        page.awaitMessage(said -> said.contains("40 Kunden") && said.contains("1 unterwegs"));

        page.click("tour-chapter").settled();
        assertThat(cards()).isEqualTo(ROUND_CARDS);
        page.click("tour-finish").settled();
        assertThat(page.find("tour-card").isDisplayed()).isFalse();
    }

    @Test
    void in_english_from_should_to_done_for_somebody_who_tries_it_on_a_sunday_evening() {
        nordlicht.moveTo("2025-03-09T21:00:00");
        visit();
        page.click("language").settled();
        assertThat(page.find("tour-card").getText()).contains("Welcome to Nordlicht!");

        assertThat(cards()).isEqualTo(CARDS);

        page.switchTo(ANNA).openDirectMessages();
        page.awaitMessage(said -> said.contains("@Ben Brandt said yes"));
        page.switchTo(BEN).openDirectMessages();
        page.awaitMessage(said -> said.contains("redo the website") && said.contains("Done by @Ben Brandt"));
        page.openChannel(MARKETING).openThreadUnder("We should really redo the website");
        page.awaitInThread(said -> said.contains("redo the website"));
    }

    /** The cards in the order in which "do it for me" turns them, with the one it ends with. */
    private List<String> cards() {
        List<String> seen = new ArrayList<>(List.of(page.tourStep()));
        while (seen.size() < 20 && !seen.get(seen.size() - 1).equals("end")) seen.add(after(seen.get(seen.size() - 1)));
        return seen;
    }

    private String after(String card) {
        if (!card.equals("unfold")) return page.letTheTourDoIt();
        // What was opened is read first: the tour's end is told when nothing lies on top of it any more.
        page.click("tour-do").find("modal-close");
        assertThat(page.tourStep()).isEqualTo("unfold");
        return page.click("modal-close").awaitNoModal().awaitTourStep("end");
    }
}
