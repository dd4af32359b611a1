package dev.konkret.browser;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.GOAL;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.MovableClock;
import dev.konkret.goal.sheet.GoalSheet;
import dev.konkret.secret.Link;
import dev.konkret.secret.LinkGenerationsInMemory;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.secret.LinkSettings;
import dev.konkret.secret.SecretKey;
import dev.konkret.secret.SignedLinks;
import dev.konkret.text.Language;
import dev.konkret.web.GoalPageFixtures;
import dev.konkret.web.GoalPages;
import dev.konkret.web.Inbox;
import dev.konkret.web.Metrics;
import dev.konkret.web.Signature;
import dev.konkret.web.WebServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page of a goal, as people see it: on a desk, on a phone, in the dark, on paper, and read aloud. */
class GoalPageInTheBrowserTest {
    private static final SignedLinks LINKS = new SignedLinks(
            new LinkSettings(SecretKey.of("a-key-for-tests-0123456789-abcdef"), URI.create("https://k.example")),
            new LinkGenerationsInMemory(),
            new MovableClock(NINE));
    private static GoalSheet sheet = GoalPageFixtures.sheet(Language.DE);
    private static Browser browser;
    private static WebServer server;

    @BeforeAll
    static void open() {
        Browser.require();
        browser = Browser.shared();
        server = new WebServer(
                new Signature("secret", new MovableClock(NINE)),
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics(),
                new GoalPages(LINKS, (team, goal, reader) -> Optional.of(sheet), Language.DE));
        server.start("127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        if (server != null) server.close();
    }

    @BeforeEach
    void as_new() {
        sheet = GoalPageFixtures.sheet(Language.DE);
        browser.asNew();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_kept_out_neither_in_the_light_nor_in_the_dark(Language spoken) {
        sheet = GoalPageFixtures.sheet(spoken);

        visit();
        assertThat(Axe.findings(browser)).isEmpty();
        browser.screenshot("goal-" + spoken);
        browser.dark();
        visit();
        assertThat(Axe.findings(browser)).isEmpty();
        browser.size(1000, 4200).screenshot("goal-dark-" + spoken);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void on_a_phone_nothing_has_to_be_pushed_sideways_and_the_narrow_picture_stands_there() {
        browser.size(390, 844, 2);

        visit();

        assertThat(browser.tooWide()).isEmpty();
        assertThat(visible(".narrow svg")).isTrue();
        assertThat(visible(".wide svg")).isFalse();
        assertThat(Axe.findings(browser)).isEmpty();
        browser.screenshot("goal-phone");
    }

    @Test
    void what_a_light_says_stands_beside_it_and_never_below() {
        browser.size(390, 844, 2);

        visit();

        @SuppressWarnings("unchecked")
        List<String> below = (List<String>) browser.driver().executeScript("""
                return [...document.querySelectorAll('.lights li')].filter((li) => {
                    const light = li.querySelector('.light').getBoundingClientRect();
                    return [...li.querySelector('.light ~ span').getClientRects()].some((line) => line.left < light.right);
                }).map((li) => li.textContent);
                """);
        assertThat(below).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector(".lights li"))).hasSize(5);
    }

    @Test
    void in_a_picture_every_word_stays_in_its_place_whatever_font_there_is() {
        visit();

        @SuppressWarnings("unchecked")
        List<String> outside = (List<String>) browser.driver().executeScript("""
                return [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
                    const frame = svg.getBoundingClientRect();
                    return [...svg.querySelectorAll('text')].filter((text) => {
                        const box = text.getBoundingClientRect();
                        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
                    }).map((text) => text.textContent);
                });
                """);
        assertThat(outside).isEmpty();
    }

    @Test
    void every_picture_is_one_to_a_screen_reader_and_has_words() {
        visit();

        List<WebElement> pictures = browser.driver().findElements(By.tagName("svg"));
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(4).allSatisfy(picture -> {
            assertThat(picture.getDomAttribute("role")).isEqualTo("img");
            assertThat(picture.getDomAttribute("aria-label")).isNotBlank();
        });
    }

    @Test
    void it_prints_on_a_few_pages() {
        visit();

        Object pdf =
                browser.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data");

        String raw = new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        int pages = raw.split("/Type\\s*/Page\\b(?!s)", -1).length - 1;
        assertThat(pages).isBetween(2, 8);
    }

    @Test
    void the_apologies_keep_nobody_out_either() {
        browser.driver().get("http://127.0.0.1:" + server.port() + "/goals/abc");

        assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isEqualTo("Diesen Link kenne ich nicht");
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @Test
    void the_check_finds_what_is_wrong() {
        browser.driver()
                .get("data:text/html,<title>x</title><img src='data:,'><p style='color:%23eee'>hell auf weiß</p>");

        assertThat(Axe.findings(browser))
                .anyMatch(f -> f.startsWith("image-alt"))
                .anyMatch(f -> f.startsWith("color-contrast"));
        browser.complaints();
    }

    private static void visit() {
        URI link = LINKS.make(new Link(LinkPurpose.GOAL_PAGE, TEAM, GOAL.value(), ANNA))
                .orElseThrow();
        browser.driver().get("http://127.0.0.1:" + server.port() + link.getPath());
    }

    private static boolean visible(String css) {
        return browser.driver().findElement(By.cssSelector(css)).isDisplayed();
    }
}
