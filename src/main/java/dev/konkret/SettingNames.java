package dev.konkret;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the settings are called. A name nobody knows is not used, and mostly a slip of the one that is missing. */
final class SettingNames {
    /** All there are; each may be empty. */
    static final Set<String> ALL = Set.of(
            "SLACK_BOT_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_APP_TOKEN",
            "SLACK_CLIENT_ID",
            "SLACK_CLIENT_SECRET",
            "SLACK_API_URL",
            "REDIS_URL",
            "PORT",
            "KONKRET_DATA",
            "KONKRET_BASE_URL",
            "KONKRET_TIMEZONE",
            "KONKRET_REGION",
            "KONKRET_LANGUAGE",
            "KONKRET_SECRET_KEY",
            "KONKRET_KEEP_DAYS",
            "KONKRET_WEBHOOKS",
            "KONKRET_LOG");

    private static final List<String> OURS = List.of("KONKRET_", "SLACK_");

    /** What Kubernetes puts into the environment for a service called konkret. */
    private static final List<String> NOT_OURS = List.of("KONKRET_SERVICE_", "KONKRET_PORT");

    private SettingNames() {}

    /** Returns the names that look like settings and are none, in their order. */
    static List<String> unknownAmong(Collection<String> names) {
        Set<String> known = Stream.concat(
                        ALL.stream(), SecretFiles.SECRETS.stream().map(name -> name + SecretFiles.FILE))
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> OURS.stream().anyMatch(name::startsWith))
                .filter(name -> NOT_OURS.stream().noneMatch(name::startsWith))
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }
}
