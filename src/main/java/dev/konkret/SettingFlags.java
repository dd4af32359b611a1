package dev.konkret;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** All flags there are of the same meaning as settings. Tokens have none: other people on the machine can read a command line. */
final class SettingFlags extends BasicFlags {
    @Option(
            names = "--redis-url",
            paramLabel = "URL",
            description = "REDIS_URL: an existing Redis, instead of an own process")
    private @Nullable String redisUrl;

    @Option(names = "--slack-api-url", paramLabel = "URL", description = "SLACK_API_URL: for tests")
    private @Nullable String slackApiUrl;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "KONKRET_BASE_URL: the bot's public address, for links")
    private @Nullable String baseUrl;

    @Override
    void layOver(Map<String, String> settings) {
        super.layOver(settings);
        put(settings, "REDIS_URL", redisUrl);
        put(settings, "SLACK_API_URL", slackApiUrl);
        put(settings, "KONKRET_BASE_URL", baseUrl);
    }
}
