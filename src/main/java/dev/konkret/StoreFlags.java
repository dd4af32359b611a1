package dev.konkret;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data are: all that counts for who takes them out or in. */
final class StoreFlags extends Flags {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "KONKRET_DATA: where the own Redis keeps its data (data)")
    private @Nullable String data;

    @Option(
            names = "--redis-url",
            paramLabel = "URL",
            description = "REDIS_URL: an existing Redis, instead of an own process")
    private @Nullable String redisUrl;

    @Override
    void layOver(Map<String, String> settings) {
        put(settings, "KONKRET_DATA", data);
        put(settings, "REDIS_URL", redisUrl);
    }
}
