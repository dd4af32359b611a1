package dev.konkret;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Flags of the same meaning as settings, which win over the environment. Tokens have none: other people on the machine can read a
 * command line.
 */
final class SettingFlags {
    @Option(names = "--port", paramLabel = "N", description = "PORT: where to listen (3000)")
    private @Nullable String port;

    @Option(
            names = "--redis-url",
            paramLabel = "URL",
            description = "REDIS_URL: an existing Redis, instead of an own process")
    private @Nullable String redisUrl;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "KONKRET_DATA: where the own Redis keeps its data (data)")
    private @Nullable String data;

    @Option(names = "--slack-api-url", paramLabel = "URL", description = "SLACK_API_URL: for tests")
    private @Nullable String slackApiUrl;

    @Option(names = "--timezone", paramLabel = "ZONE", description = "KONKRET_TIMEZONE (Europe/Berlin)")
    private @Nullable String timezone;

    @Option(names = "--region", paramLabel = "REGION", description = "KONKRET_REGION: whose holidays count (DE)")
    private @Nullable String region;

    @Option(names = "--language", paramLabel = "de|en", description = "KONKRET_LANGUAGE (de)")
    private @Nullable String language;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "KONKRET_BASE_URL: the bot's public address, for links")
    private @Nullable String baseUrl;

    /** Returns the configuration with the flags laid over the settings. */
    Configuration over(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        put(all, "PORT", port);
        put(all, "REDIS_URL", redisUrl);
        put(all, "KONKRET_DATA", data);
        put(all, "SLACK_API_URL", slackApiUrl);
        put(all, "KONKRET_TIMEZONE", timezone);
        put(all, "KONKRET_REGION", region);
        put(all, "KONKRET_LANGUAGE", language);
        put(all, "KONKRET_BASE_URL", baseUrl);
        return Configuration.of(all);
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) all.put(name, value);
    }
}
