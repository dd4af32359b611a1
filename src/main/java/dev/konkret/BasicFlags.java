package dev.konkret;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Those flags that count wherever the bot runs, also in the playground, which has a Slack, a Redis and an address of its own.
 */
class BasicFlags extends Flags {
    @Option(names = "--port", paramLabel = "N", description = "PORT: where to listen (3000)")
    private @Nullable String port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "KONKRET_DATA: where the own Redis keeps its data (data)")
    private @Nullable String data;

    @Option(names = "--timezone", paramLabel = "ZONE", description = "KONKRET_TIMEZONE (Europe/Berlin)")
    private @Nullable String timezone;

    @Option(names = "--region", paramLabel = "REGION", description = "KONKRET_REGION: whose holidays count (DE)")
    private @Nullable String region;

    @Option(names = "--language", paramLabel = "de|en", description = "KONKRET_LANGUAGE (de)")
    private @Nullable String language;

    @Override
    void layOver(Map<String, String> settings) {
        put(settings, "PORT", port);
        put(settings, "KONKRET_DATA", data);
        put(settings, "KONKRET_TIMEZONE", timezone);
        put(settings, "KONKRET_REGION", region);
        put(settings, "KONKRET_LANGUAGE", language);
    }
}
