package dev.konkret.browser;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.WEBSITE;

import dev.konkret.story.GoalLived;
import dev.konkret.story.Nordlicht;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** Takes the pictures of {@code docs/ziele.md}: what a goal looks like in Slack and on its page, from the running bot. */
final class GoalPicturesTaken {
    private static final By PICTURES = By.cssSelector("#thread-messages figure.image, #thread-messages .image");

    private final Browser browser;
    private final Path folder;

    private GoalPicturesTaken(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    static void into(Path folder) throws IOException {
        try (Browser browser = Browser.open("de");
                Nordlicht nordlicht = new Nordlicht().listeningIn(WEBSITE)) {
            GoalLived.in(nordlicht);
            GoalPicturesTaken taken = new GoalPicturesTaken(browser, folder);
            taken.inSlack(nordlicht);
            taken.onItsPage(nordlicht);
        }
    }

    private void inSlack(Nordlicht nordlicht) throws IOException {
        browser.size(1400, 1400, 2);
        PlaygroundPage page = PlaygroundPage.open(browser, nordlicht.address());
        browser.driver().executeScript("document.documentElement.style.fontFamily = 'Inter, system-ui, sans-serif'");
        page.click("tour-leave").settled();
        page.switchTo(ANNA).openChannel(WEBSITE).openThreadUnder("Fassung 1");
        page.await(() -> shown().size() >= 4);
        save("ziel-karte", browser.driver().findElements(By.cssSelector("#thread-messages .message:first-child")));
        for (WebElement picture : shown()) {
            // The page loads a picture when it comes into view.
            browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", picture);
            page.await(() -> isLoaded(picture));
            String alt = picture.findElement(By.tagName("img")).getDomAttribute("alt");
            save("ziel-" + name(alt == null ? "" : alt), List.of(picture));
        }
    }

    /** Newest last, so that of two pictures of a kind the newer one stays. */
    private List<WebElement> shown() {
        return browser.driver().findElements(PICTURES);
    }

    private boolean isLoaded(WebElement picture) {
        return (Boolean) browser.driver()
                .executeScript(
                        "const img = arguments[0].querySelector('img'); return img.complete && img.naturalWidth > 0;",
                        picture);
    }

    private static String name(String alt) {
        if (alt.startsWith("Abstimmung")) return "abstimmung";
        if (alt.startsWith("Rückwärtsplan")) return "zeitstrahl";
        return alt.startsWith("Zuversicht") ? "zuversicht" : "themen";
    }

    private void onItsPage(Nordlicht nordlicht) throws IOException {
        browser.size(1000, 1400, 1);
        browser.driver().get(GoalLived.page(nordlicht).toString());
        window("ziel-seite");
        browser.dark();
        window("ziel-seite-dunkel");
        browser.asNew().size(390, 844, 2);
        window("ziel-seite-telefon");
    }

    private void window(String name) throws IOException {
        browser.awaitRest();
        Files.write(folder.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
    }

    private void save(String name, List<WebElement> what) throws IOException {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", what.get(0));
        Files.write(folder.resolve(name + ".png"), browser.picture(what));
    }
}
