package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.CEM;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.browser.Browser;
import dev.konkret.browser.PlaygroundPage;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/** The page in Chromium against the simulated Slack alone: what it shows, by keyboard, on a phone, and when things go wrong. */
class PageTest {
    private static final JsonNode FIXTURES = fixtures();

    private Slack slack;
    private Browser browser;
    private PlaygroundPage page;

    @BeforeEach
    void open() {
        Browser.require();
        slack = new Slack();
        slack.bot.answers(this::opensTheForm);
        browser = Browser.open("de");
    }

    @AfterEach
    void close() {
        if (browser != null) browser.close();
        if (slack != null) slack.close();
    }

    @Test
    void every_block_is_shown_and_what_people_write_stays_text() {
        postFixtures();
        slack.does(
                "message",
                Map.of("channel", MARKETING, "user", CEM, "text", "<img src=x onerror=alert(1)> <b>fett?</b>"));
        page = PlaygroundPage.open(browser, slack.server.address()).openChannel(MARKETING);

        String shown = String.join("\n", page.messages());
        assertThat(shown)
                .contains(
                        "Überschrift 🎉",
                        "<b>kein HTML</b>",
                        "@Ben Brandt",
                        "#website",
                        ":gibtsnicht:",
                        "3*4*5 snake_case_name")
                .contains("2025-03-07 09:00", "ohne *Marken*", "Website überarbeiten", "Mit Zubehör")
                .contains("<img src=x onerror=alert(1)> <b>fett?</b>")
                .doesNotContain("kann der Playground nicht zeigen");
        assertThat(browser.driver().findElements(By.cssSelector("#messages :is(img[src=x], .text b)")))
                .isEmpty();
        for (String action : List.of(
                "several",
                "open_form",
                "drop",
                "more",
                "who",
                "day",
                "time",
                "one_of",
                "where",
                "channel",
                "radio",
                "boxes")) {
            assertThat(page.all("action-" + action)).as(action).hasSize(1);
        }
        browser.screenshot("page-blocks");
        browser.dark().screenshot("page-blocks-dark");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void choices_travel_with_the_next_press_and_a_danger_asks_first() {
        postFixtures();
        page = PlaygroundPage.open(browser, slack.server.address()).openChannel(MARKETING);

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
        page = PlaygroundPage.open(browser, slack.server.address()).openChannel(MARKETING);
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
    void on_a_phone_nothing_has_to_be_scrolled_sideways() {
        postFixtures();
        browser.size(360, 740);
        page = PlaygroundPage.open(browser, slack.server.address());
        assertThat(overhang()).isZero();

        page.switchTo(CEM).openChannel(MARKETING);
        assertThat(overhang()).isZero();
        browser.screenshot("page-phone");
        page.click("clock-now");
        assertThat(page.find("clock-next-monday").isDisplayed()).isTrue();
        assertThat(overhang()).isZero();
        page.click("clock-now").clickAction("open_form").find("modal");
        assertThat(overhang()).isZero();
        browser.screenshot("page-phone-modal");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_is_for_one_person_is_seen_by_one_person_and_a_badge_leads_there() {
        page = PlaygroundPage.open(browser, slack.server.address()).openChannel(MARKETING);
        slack.call("chat.postEphemeral", Map.of("channel", MARKETING, "user", ANNA, "text", "Nur unter uns"));
        slack.call("chat.postMessage", Map.of("channel", BEN, "text", "Übernimmst du das?"));

        assertThat(page.awaitMessage(text -> text.contains("Nur unter uns"))).contains("Nur für dich sichtbar");
        page.await(() -> page.waitingFor(BEN) == 1);
        page.switchTo(BEN).openChannel(MARKETING);
        assertThat(page.messages()).noneMatch(text -> text.contains("Nur unter uns"));
        page.openDirectMessages();
        page.awaitMessage(text -> text.contains("Übernimmst du das?"));
        page.await(() -> page.waitingFor(BEN) == 0);
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
        page = PlaygroundPage.open(browser, slack.server.address()).openChannel(MARKETING);
        page.say("@Ben kannst du bis Mittwoch <b> & Co?");
        assertThat(slack.bot.last("message").event().path("text").asString())
                .isEqualTo("<@U0BEN> kannst du bis Mittwoch &lt;b&gt; &amp; Co?");
        page.say("/konkret Angebot raus @ben bis Freitag");
        assertThat(slack.bot.last("/konkret").form().get("text")).isEqualTo("Angebot raus <@U0BEN|ben> bis Freitag");
    }

    @Test
    void the_page_says_when_the_server_is_away() {
        page = PlaygroundPage.open(browser, slack.server.address());
        slack.server.close();
        page.await(() -> page.find("connection").isDisplayed());
        assertThat(page.find("connection").getText()).startsWith("Verbindung weg, versuche es wieder");
    }

    private TinyBot.Reply opensTheForm(TinyBot.Delivery delivery) {
        JsonNode payload = delivery.payload();
        if (delivery.kind().equals("view_submission")) {
            return TinyBot.Reply.json(
                    "{\"response_action\":\"errors\",\"errors\":{\"what\":\"Das ist noch zu vage.\"}}");
        }
        String action = payload.path("actions").path(0).path("action_id").asString("");
        if (action.equals("open_form")) {
            slack.call(
                    "views.open",
                    Map.of("trigger_id", payload.path("trigger_id").asString(), "view", FIXTURES.path("modal")));
        }
        return TinyBot.Reply.empty();
    }

    private void postFixtures() {
        for (JsonNode message : FIXTURES.path("messages")) {
            JsonNode answer = slack.call(
                    "chat.postMessage",
                    Map.of(
                            "channel",
                            MARKETING,
                            "text",
                            message.path("text").asString(),
                            "blocks",
                            message.path("blocks")));
            assertThat(answer.path("ok").asBoolean()).as(answer.toString()).isTrue();
        }
    }

    private long pressed(String action) {
        return slack.bot.heard("block_actions").stream()
                .filter(d -> d.payload()
                        .path("actions")
                        .path(0)
                        .path("action_id")
                        .asString()
                        .equals(action))
                .count();
    }

    private void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private String focused() {
        return String.valueOf(browser.driver().executeScript("return document.activeElement?.dataset.test ?? ''"));
    }

    private boolean focusIsInTheModal() {
        return Boolean.TRUE.equals(browser.driver()
                .executeScript("return document.querySelector('[data-test=modal]').contains(document.activeElement)"));
    }

    /** By how many pixels the page is wider than its window. */
    private long overhang() {
        return (Long) browser.driver().executeScript("return document.documentElement.scrollWidth - 360");
    }

    private static JsonNode fixtures() {
        try (InputStream in = PageTest.class.getResourceAsStream("/dev/konkret/browser/blocks.json")) {
            return Slack.JSON.readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
