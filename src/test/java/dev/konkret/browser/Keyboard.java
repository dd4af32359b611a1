package dev.konkret.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Somebody without a mouse. */
final class Keyboard {
    private static final int FAR = 150;

    private final ChromeDriver driver;

    Keyboard(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Goes on with the Tab key until the element with this {@code data-test} has the focus. */
    Keyboard tabTo(String handle) {
        return go(handle, () -> press(Keys.TAB));
    }

    /** Goes back with Shift and Tab until the element with this {@code data-test} has the focus. */
    Keyboard tabBackTo(String handle) {
        return go(
                handle,
                () -> new Actions(driver)
                        .keyDown(Keys.SHIFT)
                        .sendKeys(Keys.TAB)
                        .keyUp(Keys.SHIFT)
                        .perform());
    }

    /** Presses these keys one after the other, wherever the focus is. */
    Keyboard press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    private Keyboard go(String handle, Runnable step) {
        for (int i = 0; i < FAR; i++) {
            if (focused().equals(handle)) return this;
            step.run();
        }
        throw new AssertionError(handle + " is out of the Tab key's reach");
    }

    private String focused() {
        return String.valueOf(driver.executeScript("return document.activeElement.dataset.test ?? ''"));
    }
}
