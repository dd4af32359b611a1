package dev.konkret;

import dev.konkret.slack.deliver.Tally;
import dev.konkret.web.Metrics;
import java.time.Duration;
import java.util.Locale;

/** Shows the operator what came of letters. */
final class DeliveryFigures implements Tally {
    /** Later than that somebody may notice. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Metrics metrics;

    DeliveryFigures(Metrics metrics) {
        this.metrics = metrics;
        for (What what : What.values()) metrics.counter(name(what), DESCRIPTION, 0);
        metrics.counter("konkret.messages.late", LATE_DESCRIPTION, 0);
    }

    private static final String DESCRIPTION = "Letters, by what came of them";
    private static final String LATE_DESCRIPTION = "Letters that Slack took more than a minute after they were due";

    @Override
    public void sent(Duration lateness) {
        metrics.took("konkret.messages.lateness", "How long after its time Slack took a message", lateness);
        if (lateness.compareTo(LATE) > 0) metrics.counter("konkret.messages.late", LATE_DESCRIPTION, 1);
    }

    @Override
    public void count(What what) {
        metrics.counter(name(what), DESCRIPTION, 1);
    }

    private static String name(What what) {
        return "konkret.messages." + what.name().toLowerCase(Locale.ROOT);
    }
}
