package dev.konkret.browser;

import static dev.konkret.playground.team.DemoTeam.ALLGEMEIN;
import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The main job for those who mistype, who have no mouse, and who have only a phone. */
class WaysThroughThePageTest extends BotStage {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    private static final LocalDate LAST_FRIDAY = LocalDate.of(2025, 2, 28);

    @BeforeEach
    void konkret_listens_in_website() {
        nordlicht.listeningIn(WEBSITE);
    }

    @Test
    void a_day_that_has_passed_is_refused_beside_its_field_and_nothing_is_lost() {
        visitAlone();
        page.switchTo(ANNA).openChannel(WEBSITE).say("/konkret");
        page.find("modal");

        page.fill("what", "Angebot an Müller rausschicken")
                .choose("who", BEN)
                .fillDate("due", LAST_FRIDAY)
                .submit();

        assertThat(page.errorUnder("due")).isEqualTo("Der Tag ist schon vorbei. Such dir einen ab heute aus.");
        assertThat(page.find("action-what").getDomProperty("value")).isEqualTo("Angebot an Müller rausschicken");
        assertThat(page.find("action-who").getDomProperty("value")).isEqualTo(BEN);
        assertThat(page.find("action-due").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.find("action-due").getDomAttribute("aria-describedby"))
                .isEqualTo(page.find("error-due").getDomAttribute("id"));
        browser.screenshot("konkret-datum-vorbei");

        page.fillDate("due", FRIDAY).submit().awaitNoModal();
        page.switchTo(BEN).openDirectMessages();
        page.awaitMessage(said -> said.contains("Angebot an Müller rausschicken"));
    }

    /** As the bot itself asks people to do where it is not. */
    @Test
    void the_bot_comes_in_with_slacks_own_command_and_what_is_no_command_is_not_posted() {
        visitAlone();
        page.switchTo(ANNA).openChannel(ALLGEMEIN).find("invite-bot");

        WebElement composer = page.find("composer");
        composer.sendKeys("/inv");
        page.find("suggestion-/invite");
        composer.sendKeys(Keys.ENTER, "@Kon");
        page.find("suggestion-@Konkret");
        composer.sendKeys(Keys.ENTER, Keys.ENTER);
        page.await(() -> page.all("invite-bot").isEmpty());

        page.say("/frob");
        assertThat(browser.driver().findElement(By.id("toasts")).getText())
                .contains("Diesen Befehl gibt es hier nicht");
        assertThat(page.find("composer").getDomProperty("value")).isEqualTo("/frob");
        assertThat(page.messages()).noneMatch(said -> said.contains("/frob") || said.contains("/invite"));
    }

    @Test
    void by_keyboard_alone_from_the_sentence_to_the_yes() {
        visit();
        Keyboard keyboard = new Keyboard(browser.driver());

        keyboard.tabTo("tour-leave").press(Keys.ENTER);
        keyboard.tabTo("channel-" + WEBSITE).press(Keys.ENTER);
        keyboard.tabTo("composer").press("Wir müssten mal die Website überarbeiten", Keys.ENTER);
        page.find("action-topic_keep");
        keyboard.tabBackTo("action-topic_owner").press("Ben");
        // The same in every order of day and month.
        keyboard.tabTo("action-topic_due").press("04042025");
        keyboard.tabTo("action-topic_keep").press(Keys.ENTER);
        page.awaitMessage(said -> said.contains("Festgehalten") && said.contains("Fr 04.04."));

        keyboard.tabTo("person-" + BEN).press(Keys.ENTER);
        keyboard.tabTo("channel-" + page.directMessages()).press(Keys.ENTER);
        page.awaitMessage(said -> said.contains("Machst du das?"));
        keyboard.tabTo("action-answer_yes").press(Keys.ENTER);
        page.awaitMessage(said -> said.contains("liegt jetzt bei dir"));
    }

    @Test
    void what_was_said_last_is_in_sight_unless_somebody_reads_further_up() {
        browser.size(1280, 620);
        visit();
        page.click("tour-leave").switchTo(ANNA).openChannel(WEBSITE).say("Wir müssten mal die Website überarbeiten");
        page.find("action-topic_keep");
        page.say("/konkret liste").await(page::endIsInSight);

        page.readFromTheStart();
        nordlicht.hears(BEN, WEBSITE, "Das Foto ist fertig");
        page.awaitMessage(said -> said.contains("Das Foto ist fertig"));
        assertThat(page.endIsInSight()).isFalse();

        page.say("Danke!").await(page::endIsInSight);
    }

    @Test
    void on_a_phone_nothing_has_to_be_pushed_sideways() {
        browser.size(360, 740);
        visit();
        assertThat(browser.tooWide()).as("the first look").isEmpty();
        page.click("tour-leave").settled();

        page.switchTo(ANNA).openChannel(WEBSITE).say("Wir müssten mal die Website überarbeiten");
        page.find("action-topic_keep");
        fits("frage");
        page.choose("topic_owner", BEN).fillDate("topic_due", FRIDAY).clickAction("topic_keep");
        page.awaitMessage(said -> said.contains("Festgehalten"));
        fits("festgehalten");

        page.switchTo(BEN).openDirectMessages().awaitMessage(said -> said.contains("Machst du das?"));
        fits("ja");
        page.clickAction("answer_date").find("modal");
        fits("datum");
        page.submit().awaitNoModal();
        page.openHome();
        fits("startseite");
        page.openChannel(WEBSITE).openThreadUnder("Wir müssten mal");
        page.awaitInThread(said -> said.contains("Bis wann"));
        fits("karte");
        page.click("thread-close").openDirectMessages();
        for (int day = 4; day <= 7; day++) page.moveClock("next-workday");
        page.click("clock-now").awaitMessage(said -> said.contains("Heute ist der Tag"));
        fits("erinnerung");
    }

    private void fits(String what) {
        browser.screenshot("konkret-phone-" + what);
        assertThat(browser.tooWide()).as(what).isEqualTo(List.of());
    }
}
