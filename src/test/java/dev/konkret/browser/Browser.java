package dev.konkret.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own. Nothing is downloaded: browser and driver are Debian's packages. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Says with every window that it knows no protocol of just this Chromium; the two commands used here are in all. */
    private static final Logger FINDER = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    /**
     * The page waits so long that the eye can follow, between half a second and a whole one; tests have no eye. What waits for
     * the bot waits shorter or longer, and as long as ever.
     */
    private static final String NO_EYE_TO_WAIT_FOR = """
            const later = window.setTimeout;
            window.setTimeout = (what, millis, ...rest) =>
                later(what, millis >= 500 && millis < 1000 ? millis / 20 : millis, ...rest);
            """;

    private static @Nullable Browser shared;

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** Whether Chromium and its driver are installed. */
    public static boolean available() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** Skips the test where there is no Chromium; fails it there when {@code KONKRET_REQUIRE_BROWSER} is {@code true}. */
    public static void require() {
        if (available()) return;
        String missing = "left out: no " + CHROMIUM + " with " + DRIVER + " (Debian: chromium, chromium-driver)";
        if (Boolean.parseBoolean(System.getenv("KONKRET_REQUIRE_BROWSER"))) throw new AssertionError(missing);
        assumeTrue(false, missing);
    }

    /** The one window of this process, of a German visitor: as new, without looking back, and in a hurry. Nobody closes it. */
    public static synchronized Browser shared() {
        Browser one = shared;
        if (one == null) {
            one = open("de");
            one.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NO_EYE_TO_WAIT_FOR));
            Runtime.getRuntime().addShutdownHook(new Thread(one::close));
            shared = one;
        }
        return one.asNew();
    }

    /** Opens a window; {@code language} is the visitor's, such as {@code de}. */
    public static Browser open(String language) {
        FINDER.setLevel(Level.SEVERE);
        Path profile = newProfile();
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language,
                "--user-data-dir=" + profile,
                "--window-size=1280,800");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .withSilent(true)
                // Debian's Chromium takes the language of its own widgets, such as the date field, from here.
                .withEnvironment(Map.of("LANGUAGE", language))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new Browser(driver, profile).asNew();
    }

    /** A window of exactly this many CSS pixels; below 500 wide it is a phone. */
    public Browser size(int width, int height) {
        return size(width, height, 1);
    }

    /** The same with {@code density} dots to a CSS pixel, as good screens have. */
    public Browser size(int width, int height, int density) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", density, "mobile", width < 500));
        return this;
    }

    /** As if the visitor's system were set to dark colours. */
    public Browser dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    /** Desktop size, light colours, online, and no complaints yet. */
    public Browser asNew() {
        driver.executeCdpCommand("Network.disable", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        complaints();
        return size(1280, 800);
    }

    /** The driver itself, for what only one test needs. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Warnings and errors in the browser's console since the last look, requests refused by the security policy among them. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Puts a picture of the window into {@code target/screenshots/<name>.png}. */
    public void screenshot(String name) {
        awaitRest();
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of these elements with what lies between them, as PNG. */
    public byte[] picture(List<WebElement> elements) {
        awaitRest();
        Object clip = driver.executeScript("""
                const boxes = arguments[0].map((element) => element.getBoundingClientRect());
                const [left, top] = ['left', 'top'].map((side) => Math.min(...boxes.map((box) => box[side])));
                const [right, bottom] = ['right', 'bottom'].map((side) => Math.max(...boxes.map((box) => box[side])));
                return {x: left, y: top, width: right - left, height: bottom - top, scale: 1};
                """, elements);
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "clip", clip))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    /** What is wider than its place: what one would have to push sideways to read. Long code may be, and what is typed. */
    @SuppressWarnings("unchecked")
    public List<String> tooWide() {
        return (List<String>) driver.executeScript("""
                // Not innerWidth: on a phone that grows with what is too wide.
                const width = document.documentElement.clientWidth;
                const name = (node) => [node.tagName, node.className, node.dataset?.test].join(' ');
                const mayScroll = 'pre, .table, input, select, textarea, .visually-hidden, .topic';
                return [...document.body.querySelectorAll('*')]
                    .filter((node) => node.checkVisibility({visibilityProperty: true}) && !node.closest(mayScroll))
                    .filter((node) => {
                        const box = node.getBoundingClientRect();
                        const scrolls = getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
                        return scrolls || (box.width > 0 && box.right > width + 1);
                    })
                    .map(name);
                """);
    }

    /** Waits until nothing moves any more but what moves for ever. */
    public void awaitRest() {
        driver.executeAsyncScript(
                "const passing = document.getAnimations().filter(a => a.effect.getTiming().iterations !== Infinity);"
                        + "Promise.allSettled(passing.map(a => a.finished)).then(arguments[0]);");
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> {
                // What Chromium still holds for a moment stays in the temporary folder; no test depends on it.
                boolean ignored = file.delete();
            });
        } catch (IOException | UncheckedIOException gone) {
            // The profile was being emptied by Chromium itself while we looked at it.
            return;
        }
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory("konkret-chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
