package dev.konkret.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.story.Nordlicht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * One Chromium for all tests of a process and, for each, a new company with the real bot in it. As each has a port of its own,
 * the page remembers nothing from one test to the next.
 */
abstract class BotStage {
    static Browser browser;

    Nordlicht nordlicht;
    PlaygroundPage page;

    @BeforeAll
    static void openBrowser() {
        Browser.require();
        browser = Browser.shared();
    }

    @BeforeEach
    void openNordlicht() {
        browser.asNew();
        nordlicht = new Nordlicht();
    }

    @AfterEach
    void closeNordlicht() {
        try {
            assertThat(browser.complaints()).as("the browser's console").isEmpty();
        } finally {
            browser.driver().get("about:blank");
            nordlicht.close();
        }
    }

    /** The page as a visitor finds it. */
    void visit() {
        page = PlaygroundPage.open(browser, nordlicht.address());
    }

    /** The page without the tour, for somebody who finds the way alone. */
    void visitAlone() {
        visit();
        page.click("tour-leave").settled();
    }
}
