package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.CEM;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.browser.PlaygroundPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What the page shows in Chromium: every block, on a phone, to whom, in which language, and when the server is away. */
class PageShowsTest extends PageStage {
    @Test
    void every_block_is_shown_and_what_people_write_stays_text() {
        postFixtures();
        slack.does(
                "message",
                Map.of("channel", MARKETING, "user", CEM, "text", "<img src=x onerror=alert(1)> <b>fett?</b>"));
        openMarketing();

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
        openMarketing();
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
    void the_language_of_the_page_can_be_changed_and_is_remembered() {
        page = PlaygroundPage.open(browser, slack.server.address());
        assertThat(page.find("clock-next-workday").getText()).isEqualTo("Nächster Werktag 9:00");
        page.click("language");
        page.await(() -> page.find("clock-next-workday").getText().equals("Next workday 9:00"));
        page = PlaygroundPage.open(browser, slack.server.address());
        assertThat(page.find("clock-next-workday").getText()).isEqualTo("Next workday 9:00");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_page_says_when_the_server_is_away_loses_nothing_and_comes_back() {
        openMarketing();
        offline(true);
        page.say("Nicht verlieren!");

        page.await(() -> page.find("connection").isDisplayed());
        assertThat(page.find("connection").getText()).startsWith("Verbindung weg, versuche es wieder");
        assertThat(page.find("composer").getDomProperty("value")).isEqualTo("Nicht verlieren!");

        offline(false);
        page.await(() -> !page.find("connection").isDisplayed());
        slack.does("message", Map.of("channel", MARKETING, "user", CEM, "text", "Wieder da?"));
        page.awaitMessage(text -> text.contains("Wieder da?"));
        page.click("composer-send");
        page.awaitMessage(text -> text.contains("Nicht verlieren!"));
    }
}
