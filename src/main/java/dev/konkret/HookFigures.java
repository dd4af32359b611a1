package dev.konkret;

import dev.konkret.hook.HookTally;
import dev.konkret.web.Metrics;
import java.util.Locale;

/** Shows the operator what becomes of changes on their way to webhooks. */
final class HookFigures implements HookTally {
    private final Metrics metrics;

    HookFigures(Metrics metrics) {
        this.metrics = metrics;
        for (What what : What.values()) metrics.counter(name(what), description(what), 0);
    }

    @Override
    public void count(What what) {
        metrics.counter(name(what), description(what), 1);
    }

    private static String description(What what) {
        return switch (what) {
            case DELIVERED -> "Changes of steps a webhook has taken";
            case FAILED -> "Attempts to tell a webhook of a change that came to nothing";
            case GIVEN_UP -> "Changes of steps that never arrive at their webhook";
            case SWITCHED_OFF -> "Webhooks switched off because nobody was there for too long";
        };
    }

    private static String name(What what) {
        return "konkret.webhooks." + what.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
