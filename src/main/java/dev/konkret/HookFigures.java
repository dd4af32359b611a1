package dev.konkret;

import dev.konkret.hook.HookTally;
import dev.konkret.web.Metrics;
import java.util.Locale;

/** Shows the operator what becomes of changes on their way to webhooks. */
final class HookFigures implements HookTally {
    private static final String DESCRIPTION = "Changes on their way to webhooks, by what became of them";

    private final Metrics metrics;

    HookFigures(Metrics metrics) {
        this.metrics = metrics;
        for (What what : What.values()) metrics.counter(name(what), DESCRIPTION, 0);
    }

    @Override
    public void count(What what) {
        metrics.counter(name(what), DESCRIPTION, 1);
    }

    private static String name(What what) {
        return "konkret.webhooks." + what.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
