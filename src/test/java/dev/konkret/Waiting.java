package dev.konkret;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How tests wait: they look often, so that nobody waits for the next look, and give up late, so that a machine that is busy with
 * something else is no failure. Found by JUnit itself, for every class.
 */
public final class Waiting implements BeforeAllCallback {
    /** Longer than anything takes that happens at all. */
    public static final Duration LONG = Duration.ofMinutes(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LONG);
        Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
    }
}
