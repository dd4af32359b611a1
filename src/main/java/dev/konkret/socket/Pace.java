package dev.konkret.socket;

import java.time.Duration;

/**
 * How patient connections are.
 *
 * @param hello how long Slack may take to say hello on a new connection
 * @param ping how often the bot looks whether the other end is still there
 * @param overlap how long a connection that was replaced still takes what is on its way
 * @param shortest the first wait after a failure; also, a connection that lived no longer counts as a failure
 * @param longest no wait is longer, unless Slack asks for it
 */
public record Pace(Duration hello, Duration ping, Duration overlap, Duration shortest, Duration longest) {

    /** For Slack itself. */
    public static final Pace USUAL = new Pace(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30));

    /**
     * Returns how long to wait after so many failures in a row.
     *
     * @param chance from 0 to 1, so that not everybody comes back in the same second
     */
    Duration afterFailures(int failures, double chance) {
        if (failures == 0) return Duration.ZERO;
        long doubled = shortest.toMillis() << Math.min(failures - 1, 16);
        long most = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.max(shortest.toMillis(), (long) (most * (0.5 + chance / 2))));
    }
}
