package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.browser.Browser;
import dev.konkret.browser.PlaygroundPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/**
 * One Chromium for all tests of a process, and a new simulated Slack with a tiny bot for each. As each has a port of its own,
 * the page remembers nothing from one test to the next.
 */
abstract class PageStage {
    private static final JsonNode FIXTURES = fixtures();

    static Browser browser;

    Slack slack;
    PlaygroundPage page;

    @BeforeAll
    static void openBrowser() {
        Browser.require();
        browser = Browser.shared();
    }

    @BeforeEach
    void openSlack() {
        browser.asNew();
        slack = new Slack();
        slack.bot.answers(this::opensTheForm);
    }

    @AfterEach
    void closeSlack() {
        browser.driver().get("about:blank");
        slack.close();
    }

    /** The page with #marketing open. */
    void openMarketing() {
        page = PlaygroundPage.open(browser, slack.server.address()).openChannel(MARKETING);
    }

    void offline(boolean away) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", away, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
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

    void postFixtures() {
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

    long pressed(String action) {
        return slack.bot.heard("block_actions").stream()
                .filter(d -> d.payload()
                        .path("actions")
                        .path(0)
                        .path("action_id")
                        .asString()
                        .equals(action))
                .count();
    }

    void press(CharSequence keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    String focused() {
        return String.valueOf(browser.driver().executeScript("return document.activeElement?.dataset.test ?? ''"));
    }

    boolean focusIsInTheModal() {
        return Boolean.TRUE.equals(browser.driver()
                .executeScript("return document.querySelector('[data-test=modal]').contains(document.activeElement)"));
    }

    /** By how many pixels the page is wider than its window. */
    long overhang() {
        return (Long) browser.driver().executeScript("return document.documentElement.scrollWidth - 360");
    }

    private static JsonNode fixtures() {
        try (InputStream in = PageStage.class.getResourceAsStream("/dev/konkret/browser/blocks.json")) {
            return Slack.JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
