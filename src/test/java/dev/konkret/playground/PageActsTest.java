package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.browser.PlaygroundPage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/** What people do on the page in Chromium, by mouse and by keyboard alone, reaches the bot as Slack would send it. */
class PageActsTest extends PageStage {
    @Test
    void choices_travel_with_the_next_press_and_a_danger_asks_first() {
        postFixtures();
        openMarketing();

        page.choose("who", BEN).fillDate("day", LocalDate.of(2025, 3, 7));
        page.clickAction("drop").click("confirm-no").settled();
        assertThat(pressed("drop")).isZero();
        page.clickAction("drop").click("confirm-yes").settled();

        assertThat(pressed("who")).isEqualTo(1);
        assertThat(pressed("drop")).isEqualTo(1);
        JsonNode values = slack.bot
                .last("block_actions")
                .payload()
                .path("state")
                .path("values")
                .path("choices");
        assertThat(values.path("who").path("selected_user").asString()).isEqualTo(BEN);
        assertThat(values.path("day").path("selected_date").asString()).isEqualTo("2025-03-07");
        assertThat(values.path("time").path("selected_time").asString()).isEqualTo("09:00");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_modal_can_be_filled_in_sent_and_closed_by_keyboard_alone() {
        postFixtures();
        openMarketing();
        WebElement opener = page.find("action-open_form");
        browser.driver().executeScript("arguments[0].focus()", opener);
        press(Keys.ENTER);
        page.find("modal");
        page.await(() -> focused().equals("action-what"));

        // Round and round: the focus never leaves the dialog, forwards or backwards.
        for (int i = 0; i < 25; i++) {
            press(Keys.TAB);
            assertThat(focusIsInTheModal()).as("after %s × Tab", i + 1).isTrue();
        }
        for (int i = 0; i < 25; i++)
            new Actions(browser.driver())
                    .keyDown(Keys.SHIFT)
                    .sendKeys(Keys.TAB)
                    .keyUp(Keys.SHIFT)
                    .perform();
        assertThat(focusIsInTheModal()).isTrue();

        browser.driver().executeScript("arguments[0].focus()", page.find("action-what"));
        press(Keys.ENTER);
        assertThat(page.errorUnder("what")).isEqualTo("Das fehlt noch.");
        assertThat(page.errorUnder("due")).isEqualTo("Das fehlt noch.");
        page.await(() -> focused().equals("action-what"));
        assertThat(page.find("action-what").getDomAttribute("aria-invalid")).isEqualTo("true");

        press("mal schauen");
        page.fillDate("due", LocalDate.of(2025, 3, 7));
        page.submit();
        assertThat(page.errorUnder("what")).isEqualTo("Das ist noch zu vage.");
        assertThat(page.find("action-what").getDomProperty("value")).isEqualTo("mal schauen");

        press(Keys.ESCAPE);
        page.awaitNoModal();
        page.await(() -> focused().equals("action-open_form"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_clock_jumps_to_the_next_working_morning_and_digits_change_the_person() {
        page = PlaygroundPage.open(browser, slack.server.address());
        page.moveClock("next-workday");
        assertThat(page.find("clock-now").getDomAttribute("data-now")).startsWith("2025-03-04T09:00");
        page.moveClock("next-monday");
        assertThat(page.find("clock-now").getDomAttribute("data-now")).startsWith("2025-03-10T08:30");

        browser.driver().executeScript("document.activeElement.blur()");
        press("2");
        page.await(() -> "true".equals(page.find("person-" + BEN).getDomAttribute("aria-pressed")));
    }

    @Test
    void messages_and_commands_go_out_as_slack_sends_them() {
        openMarketing();
        page.say("@Ben kannst du bis Mittwoch <b> & Co?");
        assertThat(slack.bot.last("message").event().path("text").asString())
                .isEqualTo("<@U0BEN> kannst du bis Mittwoch &lt;b&gt; &amp; Co?");
        page.say("/konkret Angebot raus @ben bis Freitag");
        assertThat(slack.bot.last("/konkret").form().get("text")).isEqualTo("Angebot raus <@U0BEN|ben> bis Freitag");
    }

    @Test
    void a_button_pressed_twice_in_a_hurry_counts_once() {
        postFixtures();
        openMarketing();
        browser.driver()
                .executeScript(
                        "arguments[0].click(); arguments[0].click(); arguments[0].click()",
                        page.find("action-open_form"));
        page.find("modal");
        page.settled();
        assertThat(pressed("open_form")).isEqualTo(1);
        assertThat(page.all("modal")).hasSize(1);
    }

    @Test
    void message_menu_and_shortcuts_reach_the_bot() {
        page = PlaygroundPage.open(browser, slack.server.address())
                .openChannel(MARKETING)
                .say("Flyer nachbestellen");
        String ts = slack.bot.last("message").event().path("ts").asString();

        browser.driver().executeScript("arguments[0].click()", page.find("more-" + ts));
        page.click("menu-shortcut-note_message").settled();
        assertThat(slack.bot
                        .last("message_action")
                        .payload()
                        .path("message")
                        .path("text")
                        .asString())
                .isEqualTo("Flyer nachbestellen");
        page.click("shortcuts").click("menu-shortcut-note_global").settled();
        assertThat(slack.bot.last("shortcut").payload().path("callback_id").asString())
                .isEqualTo("note_global");

        browser.driver().executeScript("arguments[0].click()", page.find("react-" + ts));
        page.click("react-with-white_check_mark").settled();
        assertThat(slack.bot.last("reaction_added").event().path("reaction").asString())
                .isEqualTo("white_check_mark");
        assertThat(page.find("reaction-white_check_mark-" + ts).getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        page.openHome();
        assertThat(slack.bot.last("app_home_opened").event().path("tab").asString())
                .isEqualTo("home");
    }
}
