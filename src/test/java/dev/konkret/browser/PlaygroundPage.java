package dev.konkret.browser;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The playground's page in the words of its visitors. The handles are listed at the top of {@code index.html}. */
public final class PlaygroundPage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Browser browser;

    private PlaygroundPage(Browser browser) {
        this.browser = browser;
    }

    /** Opens the page and waits until the team is there. */
    public static PlaygroundPage open(Browser browser, URI address) {
        browser.driver().get(address.toString());
        PlaygroundPage page = new PlaygroundPage(browser);
        page.find("clock-now");
        return page;
    }

    /** Becomes somebody else. */
    public PlaygroundPage switchTo(String user) {
        if (isPhone()) openDrawer();
        click("person-" + user);
        await(() -> find("person-" + user).getDomAttribute("aria-pressed").equals("true"));
        return this;
    }

    /** Goes to a channel, or to a direct message by its id. */
    public PlaygroundPage openChannel(String channel) {
        if (isPhone()) openDrawer();
        click("channel-" + channel);
        await(() -> find("channel-" + channel).getDomAttribute("aria-current") != null);
        return this;
    }

    /** Goes to the conversation with the bot. */
    public PlaygroundPage openDirectMessages() {
        return openChannel(directMessages());
    }

    /** The id of the visitor's conversation with the bot. */
    public String directMessages() {
        String handle = find("home-tab")
                .findElement(By.xpath("./ancestor::ul//button[starts-with(@data-test,'channel-')]"))
                .getDomAttribute("data-test");
        return handle.substring("channel-".length());
    }

    /** Goes to the bot's Home tab. */
    public PlaygroundPage openHome() {
        if (isPhone()) openDrawer();
        click("home-tab");
        find("home-view");
        return settled();
    }

    /** Writes a message or a slash command where the visitor is. */
    public PlaygroundPage say(String text) {
        WebElement composer = find("composer");
        composer.clear();
        composer.sendKeys(text);
        // A list of suggestions would take the Enter key for itself.
        composer.sendKeys(Keys.ESCAPE);
        click("composer-send");
        return settled();
    }

    /** Presses a button of the bot: in the modal if one is open, else the newest one with this action in sight. */
    public PlaygroundPage clickAction(String actionId) {
        press(() -> action(actionId));
        return settled();
    }

    /** Chooses in a select element by the value, such as a person's id. */
    public PlaygroundPage choose(String actionId, String value) {
        onAction(actionId, field -> new Select(field).selectByValue(value));
        return settled();
    }

    /** Types into a text field. */
    public PlaygroundPage fill(String actionId, String text) {
        onAction(actionId, field -> {
            field.clear();
            field.sendKeys(text);
        });
        return this;
    }

    /** Fills a date field, whatever order of day and month the browser's language has. */
    public PlaygroundPage fillDate(String actionId, LocalDate date) {
        onAction(
                actionId,
                field -> browser.driver()
                        .executeScript(
                                "arguments[0].focus(); arguments[0].value = arguments[1];"
                                        + "for (const type of ['input', 'change'])"
                                        + " arguments[0].dispatchEvent(new Event(type, {bubbles: true}));",
                                field,
                                date.toString()));
        return settled();
    }

    /** Sends the modal. It may still be there afterwards, with errors. */
    public PlaygroundPage submit() {
        click("modal-submit");
        return settled();
    }

    /**
     * Waits until it has happened; sends the form as it is, should one have opened instead. What the bot asks for voluntarily
     * may come before or after the deed.
     */
    public PlaygroundPage leaveTheFormOut(BooleanSupplier happened) {
        await(() -> !all("modal-submit").isEmpty() || happened.getAsBoolean());
        if (!all("modal-submit").isEmpty()) submit().awaitNoModal();
        await(happened);
        return this;
    }

    /** Opens the thread of the newest message with these words. */
    public PlaygroundPage openThreadUnder(String words) {
        press(() -> browser.driver()
                .findElement(By.xpath("//*[@id='messages']//article[contains(., '" + words + "')][last()]"
                        + "//button[contains(@class, 'thread-link')]")));
        find("thread-close");
        return settled();
    }

    /** Waits until a message in the open thread fits; returns its text. */
    public String awaitInThread(Predicate<String> fits) {
        await(() -> messages("thread-messages").stream().anyMatch(fits));
        return messages("thread-messages").stream().filter(fits).findFirst().orElseThrow();
    }

    /** Waits until no modal is open. */
    public PlaygroundPage awaitNoModal() {
        await(() -> all("modal").isEmpty());
        return this;
    }

    /** The error under a field of the modal. */
    public String errorUnder(String blockId) {
        return find("error-" + blockId).getText();
    }

    /** Presses one of the clock's buttons: {@code next-hour}, {@code next-day}, {@code next-workday}, {@code next-monday}. */
    public PlaygroundPage moveClock(String jump) {
        if (!find("clock-" + jump).isDisplayed()) click("clock-now");
        click("clock-" + jump);
        return settled();
    }

    /** Goes through the next step of the tour with its own button; returns the step that is shown afterwards. */
    public String letTheTourDoIt() {
        String before = tourStep();
        press(() -> browser.driver().findElement(By.cssSelector("[data-test=tour-do], [data-test=tour-next]")));
        await(() -> !tourStep().equals(before));
        return tourStep();
    }

    /** Waits until the tour shows that step, and returns it. */
    public String awaitTourStep(String step) {
        await(() -> tourStep().equals(step));
        return step;
    }

    /** The step of the tour that is shown. */
    public String tourStep() {
        return find("tour-card").getDomAttribute("data-step");
    }

    /** What can be read where the visitor is, one entry a message, oldest first. */
    public List<String> messages() {
        return messages("messages");
    }

    /** In one look, so that no message is made anew between finding and reading it. */
    private List<String> messages(String list) {
        List<?> texts = (List<?>) browser.driver()
                .executeScript(
                        "return [...document.querySelectorAll(arguments[0])].map(message => message.innerText.trim())",
                        "#" + list + " .message");
        return texts.stream().map(String.class::cast).toList();
    }

    /** Waits until a message that the visitor can see fits; returns its text. */
    public String awaitMessage(Predicate<String> fits) {
        return waiting()
                .until(driver -> messages().stream()
                        .filter(fits)
                        .reduce((first, last) -> last)
                        .orElse(null));
    }

    /** Whether the end of what was said where the visitor is can be seen. */
    public boolean endIsInSight() {
        return Boolean.TRUE.equals(browser.driver()
                .executeScript("const all = document.getElementById('messages');"
                        + "return all.lastElementChild.getBoundingClientRect().bottom"
                        + " <= all.getBoundingClientRect().bottom + 1"));
    }

    /** Goes up to where the conversation began. */
    public PlaygroundPage readFromTheStart() {
        browser.driver().executeScript("document.getElementById('messages').scrollTop = 0");
        await(() -> !endIsInSight());
        return this;
    }

    /** How many messages wait for somebody, as the badge on the person says. */
    public int waitingFor(String user) {
        return Integer.parseInt(find("person-" + user).getDomAttribute("data-waiting"));
    }

    /** The element with this {@code data-test}, as soon as it is there. */
    public WebElement find(String handle) {
        return waiting().until(driver -> all(handle).stream().findFirst().orElse(null));
    }

    /** All elements with this {@code data-test}. */
    public List<WebElement> all(String handle) {
        return browser.driver().findElements(By.cssSelector("[data-test='" + handle + "']"));
    }

    /** Clicks on the element with this {@code data-test}, as soon as it is there. */
    public PlaygroundPage click(String handle) {
        press(() -> find(handle));
        return this;
    }

    /** Presses what is found there; once more when the page has just made the node anew. */
    private void press(Supplier<WebElement> what) {
        waiting().until(driver -> {
            what.get().click();
            return true;
        });
    }

    /** Waits for something, at most a minute. */
    public void await(BooleanSupplier condition) {
        waiting().until(driver -> condition.getAsBoolean());
    }

    /** Waits until everything the page asked for has been answered and drawn. */
    public PlaygroundPage settled() {
        // A choice goes out a moment after it was made, see soon() in form.js; the page counts what is under way.
        await(() -> Boolean.TRUE.equals(
                browser.driver().executeScript("return document.documentElement.dataset.busy !== 'true'")));
        return this;
    }

    /** Does it with the field; once more when the page has just made the node anew. */
    private void onAction(String actionId, Consumer<WebElement> what) {
        waiting().until(driver -> {
            what.accept(action(actionId));
            return true;
        });
    }

    private WebElement action(String actionId) {
        return waiting().until(driver -> {
            String within = all("modal").isEmpty() ? "" : "[data-test=modal] ";
            List<WebElement> found =
                    browser.driver().findElements(By.cssSelector(within + "[data-test='action-" + actionId + "']"));
            return found.isEmpty() ? null : found.get(found.size() - 1);
        });
    }

    private boolean isPhone() {
        return find("sidebar-toggle").isDisplayed();
    }

    private void openDrawer() {
        WebElement toggle = find("sidebar-toggle");
        if ("false".equals(toggle.getDomAttribute("aria-expanded"))) toggle.click();
        await(() -> browser.driver().findElement(By.id("sidebar")).getRect().getX() >= 0);
    }

    private WebDriverWait waiting() {
        WebDriverWait wait = new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(20));
        // The page makes nodes anew when the world changes; looking again is what a person would do.
        wait.ignoring(StaleElementReferenceException.class);
        // So would waiting until a notice that lies above has gone.
        wait.ignoring(ElementClickInterceptedException.class);
        return wait;
    }
}
