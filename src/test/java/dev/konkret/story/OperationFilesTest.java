package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.Bot;
import dev.konkret.slack.view.ActionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files an operator takes over as they are: what they name exists. */
class OperationFilesTest {
    private static final Pattern FIGURE = Pattern.compile("\\b(konkret_[a-z_]+|jvm_[a-z_]+|process_cpu_usage)\\b");
    private static final Pattern RUNBOOK = Pattern.compile("docs/([a-z]+\\.md)#([a-z_-]+)");

    @Test
    void every_figure_of_the_dashboard_and_the_alarms_is_one_the_bot_shows() throws Exception {
        Set<String> shown = new TreeSet<>();
        try (Nordlicht at = Nordlicht.inSocketMode().listeningIn(Nordlicht.WEBSITE)) {
            at.ben.says(Nordlicht.WEBSITE, "Wir müssten mal die Website überarbeiten.");
            at.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-07"));
            at.ben.clicks(Nordlicht.WEBSITE, ActionId.TOPIC_TAKE);
            at.moveTo("2025-03-07T09:05:00");
            new Wire(at.botPort(), Nordlicht.SECRET)
                    .get("/metrics")
                    .body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> shown.add(line.split("[{ ]")[0]));
        }
        JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(Path.of("deploy/grafana.json")));
        assertThat(dashboard.path("panels")).hasSizeGreaterThan(5);

        for (String file : List.of("grafana.json", "alarme.yml")) {
            assertThat(names(Files.readString(Path.of("deploy", file))))
                    .as(file)
                    .isSubsetOf(shown);
        }
    }

    @Test
    void every_alarm_says_what_to_do_at_a_place_that_exists() throws Exception {
        JsonNode rules = new YAMLMapper()
                .readTree(Files.readString(Path.of("deploy/alarme.yml")))
                .at("/groups/0/rules");
        assertThat(rules).hasSizeGreaterThan(5);
        for (JsonNode rule : rules) {
            Matcher place = RUNBOOK.matcher(rule.at("/annotations/runbook").asString(""));
            assertThat(place.matches()).as(rule.toString()).isTrue();
            assertThat(Files.readString(Path.of("docs", place.group(1))))
                    .contains("<a id=\"" + place.group(2) + "\"></a>");
        }
    }

    @Test
    void the_kubernetes_example_sets_what_exists_and_keeps_what_was_promised() throws Exception {
        for (JsonNode part : kubernetes()) assertThat(part.has("kind")).isTrue();
        JsonNode pod = kubernetes("Deployment", "konkret").at("/spec/template/spec");
        JsonNode bot = pod.at("/containers/0");

        List<String> names = new ArrayList<>();
        for (JsonNode variable : bot.path("env"))
            names.add(variable.path("name").asString(""));
        assertThat(names).contains("REDIS_URL_FILE", "KONKRET_LOG").allSatisfy(this::isASetting);
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean(false)).isTrue();
        assertThat(bot.at("/securityContext/readOnlyRootFilesystem").asBoolean(false))
                .isTrue();
        assertThat(bot.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(bot.at("/securityContext/capabilities/drop/0").asString("")).isEqualTo("ALL");
        // The same nobody as in the image; without a group of the pod the files of a secret are root's alone.
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("--uid " + pod.at("/securityContext/runAsUser").asString(""));
        assertThat(pod.at("/securityContext/fsGroup").isNumber()).isTrue();
        String redis = kubernetes("ConfigMap", "redis").at("/data/redis.conf").asString("");
        assertThat(redis).contains("appendonly yes", "appendfsync always", "maxmemory-policy noeviction");
    }

    /** Whoever mounts a file where the bot looks for it has to call it the same at both ends. */
    @Test
    void every_secret_of_the_kubernetes_example_is_made_mounted_and_read_under_one_name() throws Exception {
        String made = Files.readString(Path.of("deploy/kubernetes.yaml"));
        JsonNode bot = kubernetes("Deployment", "konkret").at("/spec/template/spec/containers/0");
        String mounted = "";
        for (JsonNode mount : bot.path("volumeMounts"))
            if (mount.path("name").asString("").equals("secrets"))
                mounted = mount.path("mountPath").asString("");

        for (JsonNode variable : bot.path("env")) {
            if (!variable.path("name").asString("").endsWith("_FILE")) continue;
            String file = variable.path("value").asString("");
            assertThat(file).startsWith(mounted + "/");
            assertThat(made).contains("--from-literal=" + file.substring(mounted.length() + 1) + "=");
        }
        for (String name : List.of("redis", "redis-sentinel")) {
            String part = kubernetes("StatefulSet", name).toString();
            assertThat(part).as(name).contains("/run/secrets/redis", "\"secretName\":\"redis\"");
        }
        assertThat(made).contains("generic redis --from-literal=password=", "cat /run/secrets/redis/password");
    }

    @Test
    void what_asks_for_health_asks_where_there_is_an_answer_and_the_end_is_waited_for() throws Exception {
        JsonNode pod = kubernetes("Deployment", "konkret").at("/spec/template/spec");
        JsonNode bot = pod.at("/containers/0");
        String port = bot.at("/ports/0/containerPort").asString("");
        assertThat(bot.toString()).contains("{\"name\":\"PORT\",\"value\":\"" + port + "\"}");
        try (Nordlicht at = new Nordlicht()) {
            Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                JsonNode asked = bot.path(probe).path("httpGet");
                assertThat(asked.path("port").asString(""))
                        .isEqualTo(bot.at("/ports/0/name").asString(""));
                assertThat(wire.get(asked.path("path").asString("")).statusCode())
                        .as(probe)
                        .isEqualTo(200);
            }
            String scraped = kubernetes("Deployment", "konkret").toString();
            assertThat(scraped).contains("\"prometheus.io/path\":\"/metrics\"", "\"prometheus.io/port\":\"" + port);
        }

        long pause = bot.at("/lifecycle/preStop/exec/command/1").asLong(0);
        assertThat(pause).isPositive();
        assertThat(pod.path("terminationGracePeriodSeconds").asLong(0) - pause)
                .isGreaterThan(Bot.longestStop().toSeconds());
        String compose = services().at("/konkret/stop_grace_period").asString("0s");
        assertThat(Long.parseLong(compose.replace("s", "")))
                .isGreaterThan(Bot.longestStop().toSeconds());
    }

    private void isASetting(String name) {
        String setting = name.endsWith("_FILE") ? name.substring(0, name.length() - "_FILE".length()) : name;
        assertThat(settings()).contains(setting);
    }

    @Test
    void the_template_names_every_setting_there_is_and_no_other() throws Exception {
        Set<String> told = new TreeSet<>();
        Matcher name =
                Pattern.compile("(?m)^#?([A-Z]+_[A-Z_]+|PORT)=").matcher(Files.readString(Path.of(".env.example")));
        while (name.find()) told.add(name.group(1));

        assertThat(told).isEqualTo(settings());
    }

    /** What the program itself asks for. */
    private static Set<String> settings() {
        Set<String> all = new TreeSet<>();
        Pattern asked = Pattern.compile("(?:source\\.(?:or|text|secret)|getenv)\\(\"([A-Z_]+)\"");
        for (String part : List.of("Configuration", "LogSetup")) {
            try {
                Matcher name = asked.matcher(Files.readString(Path.of("src/main/java/dev/konkret", part + ".java")));
                while (name.find()) all.add(name.group(1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(all).hasSizeGreaterThan(12);
        return all;
    }

    private static List<JsonNode> kubernetes() throws IOException {
        List<JsonNode> parts = new ArrayList<>();
        for (String part : Files.readString(Path.of("deploy/kubernetes.yaml")).split("\n---\n"))
            parts.add(new YAMLMapper().readTree(part));
        return parts;
    }

    private static JsonNode kubernetes(String kind, String name) throws IOException {
        return kubernetes().stream()
                .filter(part -> part.path("kind").asString("").equals(kind))
                .filter(part -> part.at("/metadata/name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode services() throws IOException {
        return new YAMLMapper()
                .readTree(Files.readString(Path.of("compose.yaml")))
                .path("services");
    }

    @Test
    void the_compose_file_sets_what_exists_and_keeps_what_was_promised() throws Exception {
        JsonNode services = services();
        JsonNode bot = services.path("konkret");

        bot.path("environment").propertyNames().forEach(this::isASetting);
        // The port outside is the setting's; the one inside must not follow it, or the two miss each other.
        assertThat(bot.at("/ports/0").asString("")).isEqualTo("127.0.0.1:${PORT:-3000}:3000");
        assertThat(bot.at("/environment/PORT").asInt(0)).isEqualTo(3000);
        assertThat(bot.path("read_only").asBoolean(false)).isTrue();
        assertThat(bot.at("/cap_drop/0").asString("")).isEqualTo("ALL");
        assertThat(bot.at("/depends_on/redis/condition").asString("")).isEqualTo("service_healthy");
        assertThat(services.at("/redis/healthcheck/test").isArray()).isTrue();
        // What the bot itself would warn about at its start.
        assertThat(services.at("/redis/command").asString(""))
                .contains("--appendonly yes", "--appendfsync always", "--maxmemory-policy noeviction");
    }

    @Test
    void the_image_runs_as_nobody_in_particular_and_is_asked_for_its_health() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("Dockerfile"));

        assertThat(lines).contains("USER konkret", "EXPOSE 3000", "CMD [\"serve\"]");
        assertThat(lines.indexOf("USER konkret")).isLessThan(lines.indexOf("CMD [\"serve\"]"));
        assertThat(String.join("\n", lines)).contains("HEALTHCHECK", "/healthz");
        // Java announces JAVA_TOOL_OPTIONS on every call, in front of the manifest somebody wants to paste.
        assertThat(lines)
                .noneMatch(line -> line.matches("(ENV)? *JAVA_TOOL_OPTIONS=.*"))
                .anyMatch(line -> line.startsWith("ENTRYPOINT [\"java\", \"@java.options\""))
                .anyMatch(line -> line.contains("-Xlog:disable -Xlog:all=error:stderr > java.options"));
        for (String line : lines) {
            if (line.startsWith("COPY ") && !line.startsWith("COPY --from")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length - 1; i++)
                    assertThat(Path.of(words[i])).as(line).exists();
            }
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) names.add(figure.group(1));
        return names;
    }
}
