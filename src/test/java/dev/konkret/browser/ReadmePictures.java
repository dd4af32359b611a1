package dev.konkret.browser;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.DANA;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static dev.konkret.playground.team.DemoTeam.WEBSITE;

import dev.konkret.story.Nordlicht;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Takes the pictures of the README while it lives through the main job; {@code docs/bilder/aufnehmen.sh} starts it. */
public final class ReadmePictures {
    private static final Path FOLDER = Path.of("docs", "bilder");
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);

    private final Browser browser;
    private final PlaygroundPage page;

    private ReadmePictures(Browser browser, PlaygroundPage page) {
        this.browser = browser;
        this.page = page;
    }

    /** Writes the pictures into {@code docs/bilder} below the current folder. */
    public static void main(String[] ignored) throws IOException {
        try (Browser browser = Browser.open("de");
                Nordlicht nordlicht = new Nordlicht().listeningIn(WEBSITE).listeningIn(MARKETING)) {
            browser.size(800, 1000, 2);
            PlaygroundPage page = PlaygroundPage.open(browser, nordlicht.address());
            // The machine's own font is the page's wish; where tests run that is seldom one to look at.
            browser.driver()
                    .executeScript("document.documentElement.style.fontFamily = 'Inter, system-ui, sans-serif'");
            page.click("tour-leave").settled();
            new ReadmePictures(browser, page).take();
        }
        GoalPicturesTaken.into(FOLDER);
        // The HTTP clients' idle threads would keep the program alive for another minute.
        System.exit(0);
    }

    private void take() throws IOException {
        page.switchTo(ANNA).openChannel(WEBSITE).say("Wir müssten mal die Website überarbeiten");
        page.find("action-topic_keep");
        save("frage", newest(2));
        page.choose("topic_owner", BEN).fillDate("topic_due", FRIDAY).clickAction("topic_keep");

        page.switchTo(BEN).openDirectMessages().awaitMessage(said -> said.contains("Machst du das?"));
        save("ja", newest(1));
        page.clickAction("answer_yes").awaitMessage(said -> said.contains("liegt jetzt bei dir"));

        browser.size(1400, 1000, 2);
        page.openChannel(WEBSITE).openThreadUnder("Wir müssten mal");
        page.awaitInThread(said -> said.contains("Erledigt"));
        save("karte", all("#thread-messages .message"));
        page.click("thread-close").settled();
        browser.size(800, 1000, 2);

        page.say("/konkret Ladezeiten der Startseite messen @ben bis 12.3.");
        for (int day = 4; day <= 6; day++) page.moveClock("next-workday");
        page.click("clock-now");
        page.switchTo(DANA).openChannel(MARKETING).say("/konkret Preisliste gegenlesen @ben bis nächsten Montag");
        page.moveClock("next-workday").click("clock-now");

        page.switchTo(BEN).openDirectMessages().awaitMessage(said -> said.contains("Heute ist der Tag"));
        save("erinnerung", newest(1));
        page.openHome();
        save("startseite", all("#conversation > header, #home-view > .block"));
    }

    private List<WebElement> newest(int count) {
        List<WebElement> messages = all("#messages .message");
        return messages.subList(messages.size() - count, messages.size());
    }

    private List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    private void save(String name, List<WebElement> what) throws IOException {
        // Nothing is being written or pointed at.
        browser.driver().executeScript("document.activeElement.blur()");
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".png"), browser.picture(what));
    }
}
