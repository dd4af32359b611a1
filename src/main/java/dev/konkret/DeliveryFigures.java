package dev.konkret;

import dev.konkret.slack.deliver.LetterTally;
import dev.konkret.web.Metrics;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the operator what came of letters. */
final class DeliveryFigures implements LetterTally {
    /** Later than that somebody may notice. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(DeliveryFigures.class);
    private static final String STOPPED = "konkret.messages.stopped";
    private static final String STOPPED_DESCRIPTION = "Messages put off because Slack does not accept the installation";
    private static final String TOO_LATE = "konkret.messages.late";
    private static final String TOO_LATE_DESCRIPTION =
            "Messages that Slack took more than a minute after they were due";

    private final Metrics metrics;
    private final AtomicReference<@Nullable String> stoppedBy = new AtomicReference<>();

    DeliveryFigures(Metrics metrics) {
        this.metrics = metrics;
        for (What what : What.values()) metrics.counter(name(what), description(what), 0);
        metrics.counter(STOPPED, STOPPED_DESCRIPTION, 0);
        metrics.counter(TOO_LATE, TOO_LATE_DESCRIPTION, 0);
    }

    /** Returns why nothing can be sent at all, in one line; empty when it can as far as is known. */
    Optional<String> trouble() {
        return Optional.ofNullable(stoppedBy.get()).map(code -> "Slack does not accept the installation: " + code);
    }

    @Override
    public void stopped(String code) {
        metrics.counter(STOPPED, STOPPED_DESCRIPTION, 1);
        // One line when it begins and one when it is over, not one for each message.
        if (!code.equals(stoppedBy.getAndSet(code))) log.warn("Slack does not accept the installation: {}", code);
    }

    @Override
    public void sent(Duration lateness) {
        if (stoppedBy.getAndSet(null) != null) log.info("Slack accepts the installation again");
        metrics.took("konkret.messages.lateness", "How long after its time Slack took a message", lateness);
        if (lateness.compareTo(LATE) > 0) metrics.counter(TOO_LATE, TOO_LATE_DESCRIPTION, 1);
    }

    @Override
    public void count(What what) {
        metrics.counter(name(what), description(what), 1);
    }

    private static String description(What what) {
        return switch (what) {
            case FOUND -> "Messages of which an earlier attempt turned out to have arrived";
            case RETRIED -> "Messages put off because Slack was not reached or did not answer";
            case RATE_LIMITED -> "Messages put off because Slack refused them for their rate";
            case UNSURE -> "Messages that may have arrived, nobody can tell, and are not sent again";
            case GIVEN_UP -> "Messages Slack refuses for good";
            case TAKEN_BACK -> "Messages that were there twice, so that one was deleted";
        };
    }

    private static String name(What what) {
        return "konkret.messages." + what.name().toLowerCase(Locale.ROOT);
    }
}
