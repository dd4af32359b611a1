package dev.konkret.browser;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.DANA;
import static dev.konkret.playground.team.DemoTeam.EMMA;
import static dev.konkret.playground.team.DemoTeam.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** "Wir müssten mal …" becomes an owned, dated step that is followed up and done: on the page, with the real bot, by clicking. */
class MainJobInTheBrowserTest extends BotStage {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);

    @Test
    void anna_says_mal_and_on_friday_ben_has_done_it() {
        nordlicht.invitedInto(WEBSITE);
        visitAlone();

        page.switchTo(ANNA).openChannel(WEBSITE).clickAction("listen_here");
        page.awaitMessage(said -> said.contains("Gut, ich höre hier zu"));
        page.say("Wir müssten mal die Website überarbeiten");
        String asked = page.awaitMessage(said -> said.contains("wer, was, bis wann?"));
        assertThat(asked)
                .contains("Nur für dich sichtbar", "die Website überarbeiten", "Diese Frage siehst nur du")
                .contains("Festhalten", "Jetzt 10 Minuten", "Später");

        page.switchTo(BEN).openChannel(WEBSITE);
        assertThat(page.awaitMessage(said -> said.contains("Anna Albers")))
                .contains("Wir müssten mal die Website überarbeiten");
        assertThat(page.messages()).noneMatch(said -> said.contains("bis wann?"));
        assertThat(page.waitingFor(BEN)).isZero();

        page.switchTo(ANNA).choose("topic_owner", BEN).fillDate("topic_due", FRIDAY);
        page.clickAction("topic_keep");
        assertThat(page.awaitMessage(said -> said.contains("Festgehalten"))).contains("@Ben Brandt");
        assertThat(page.all("action-topic_keep")).isEmpty();

        page.await(() -> page.waitingFor(BEN) > 0);
        page.switchTo(BEN).openDirectMessages();
        assertThat(page.awaitMessage(said -> said.contains("Machst du das?")))
                .contains("@Anna Albers", "die Website überarbeiten", "Freitag, 7. März 2025");
        page.clickAction("answer_yes");
        page.awaitMessage(said -> said.contains("Das liegt jetzt bei dir"));
        assertThat(page.all("action-answer_yes")).isEmpty();

        page.switchTo(ANNA).openDirectMessages();
        page.awaitMessage(said -> said.contains("@Ben Brandt hat Ja gesagt"));

        page.switchTo(BEN);
        for (int day = 4; day <= 7; day++) page.moveClock("next-workday");
        assertThat(page.find("clock-now").getDomAttribute("data-now")).startsWith("2025-03-07T09:00");
        page.awaitMessage(said -> said.contains("Heute ist der Tag"));
        page.clickAction("step_done");
        page.leaveTheFormOut(() -> page.all("action-step_done").isEmpty());

        page.switchTo(DANA).openChannel(WEBSITE).openThreadUnder("Wir müssten mal");
        assertThat(page.awaitInThread(said -> said.contains("Geschafft von @Ben Brandt")))
                .contains("die Website überarbeiten")
                .doesNotContain("Verschieben");
        page.switchTo(ANNA).openDirectMessages();
        page.awaitMessage(said -> said.contains("@Ben Brandt hat das geschafft: die Website überarbeiten"));
    }

    @Test
    void whoever_turns_the_page_to_english_is_spoken_to_in_english() {
        nordlicht.listeningIn(WEBSITE);
        visitAlone();
        page.switchTo(ANNA).openChannel(WEBSITE);

        page.click("language").settled();

        page.say("Wir müssten mal die Website überarbeiten");
        assertThat(page.awaitMessage(said -> said.contains("who, what, by when?")))
                .contains("die Website überarbeiten", "Note it");
    }

    @Test
    void emma_reads_english_while_ben_reads_german() {
        nordlicht.listeningIn(WEBSITE);
        visitAlone();
        page.click("language").settled();
        // Emma is in London, where the day begins an hour later; before that nobody writes to her.
        page.moveClock("next-hour");

        page.switchTo(EMMA).openChannel(WEBSITE).say("We should really redo the website");
        assertThat(page.awaitMessage(said -> said.contains("who, what, by when?")))
                .contains("Only visible to you", "redo the website", "Note it", "10 minutes now", "Later");
        page.switchTo(BEN).openChannel(WEBSITE);
        page.awaitMessage(said -> said.contains("We should really redo the website"));
        assertThat(page.messages()).noneMatch(said -> said.contains("by when?"));

        page.switchTo(EMMA).choose("topic_owner", BEN).fillDate("topic_due", FRIDAY);
        page.clickAction("topic_keep");
        page.awaitMessage(said -> said.contains("it counts once they say yes"));

        page.switchTo(BEN).openDirectMessages();
        assertThat(page.awaitMessage(said -> said.contains("Machst du das?"))).contains("redo the website");
        page.clickAction("answer_yes");
        page.awaitMessage(said -> said.contains("Das liegt jetzt bei dir"));

        page.switchTo(EMMA).openDirectMessages();
        page.awaitMessage(said -> said.contains("@Ben Brandt said yes"));

        // The other way round: what is asked of Emma is in English, and so is what reminds her.
        page.switchTo(BEN).openChannel(WEBSITE).say("/konkret Handbuch prüfen @emma bis Freitag");
        page.switchTo(EMMA).openDirectMessages();
        assertThat(page.awaitMessage(said -> said.contains("asks:")))
                .contains("Handbuch prüfen", "Friday 7 March 2025");
        page.clickAction("answer_yes");
        page.awaitMessage(said -> said.contains("is with you now"));

        for (int day = 4; day <= 7; day++) page.moveClock("next-workday");
        page.moveClock("next-hour");
        assertThat(page.awaitMessage(said -> said.contains("Today is the day")))
                .contains("Handbuch prüfen", "Done", "Move");
        page.clickAction("step_done");
        page.leaveTheFormOut(() -> page.all("action-step_done").isEmpty());

        page.switchTo(BEN).openDirectMessages();
        page.awaitMessage(said -> said.contains("@Emma Evans hat das geschafft: Handbuch prüfen"));
    }
}
