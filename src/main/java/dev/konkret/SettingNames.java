package dev.konkret;

import dev.konkret.finding.Typos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** Only ours begin like this; what begins with SLACK_ may well be meant for somebody else on this machine. */
    static final String SURELY_OURS = "KONKRET_";

    private static final List<String> OURS = List.of(SURELY_OURS, "SLACK_");

    /** What Kubernetes puts into the environment for a service called konkret; its own port is an address. */
    private static final List<String> NOT_OURS = List.of("KONKRET_SERVICE_", "KONKRET_PORT_");

    private static final String PORT = "KONKRET_PORT";

    /** How many slips of a finger. */
    private static final int NEAR = 2;

    private SettingNames() {}

    /** Returns a line for each setting that is passed over: a name that looks like ours and is none, or a log nobody knows. */
    static List<String> passedOver(Map<String, String> settings) {
        Set<String> known = Stream.concat(
                        ALL.stream(), SecretFiles.SECRETS.stream().map(name -> name + SecretFiles.FILE))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>();
        settings.keySet().stream()
                .filter(name -> OURS.stream().anyMatch(name::startsWith))
                .filter(name -> NOT_OURS.stream().noneMatch(name::startsWith))
                .filter(name -> !known.contains(name))
                .filter(name ->
                        !name.equals(PORT) || !settings.getOrDefault(name, "").contains("://"))
                .sorted()
                .forEach(name -> lines.add(name + " is no setting and does nothing; " + meant(name, known)));
        String log = settings.getOrDefault("KONKRET_LOG", "").strip();
        if (!log.isEmpty() && !log.equalsIgnoreCase("json")) {
            lines.add("KONKRET_LOG is json or left out, not \"" + log + "\"; the log is written in lines");
        }
        return lines;
    }

    private static String meant(String name, Set<String> known) {
        return known.stream()
                .filter(other -> other.startsWith(name) || name.endsWith("_" + other))
                .findFirst()
                .or(() -> Typos.nearest(name, known, NEAR))
                .map(other -> "did you mean " + other + "?")
                .orElse(".env.example lists all there are");
    }
}
