package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void the_kubernetes_example_sets_what_exists_and_asks_where_there_is_an_answer() throws Exception {
        String text = Files.readString(Path.of("deploy/kubernetes.yaml"));
        for (String document : text.split("\n---\n"))
            assertThat(new YAMLMapper().readTree(document).has("kind")).isTrue();
        String known = Files.readString(Path.of(".env.example"));
        Matcher name = Pattern.compile("\\{name: ([A-Z_]+), value").matcher(text);
        while (name.find()) assertThat(known).contains(name.group(1).replace("_FILE", ""));

        assertThat(text)
                .contains("path: /healthz", "path: /readyz", "readOnlyRootFilesystem: true", "runAsNonRoot: true");
    }

    @Test
    void the_compose_file_sets_what_exists_and_keeps_what_was_promised() throws Exception {
        JsonNode services = new YAMLMapper()
                .readTree(Files.readString(Path.of("compose.yaml")))
                .path("services");
        JsonNode bot = services.path("konkret");
        String known = Files.readString(Path.of(".env.example"));

        bot.path("environment")
                .propertyNames()
                .forEach(name -> assertThat(known).contains(name + "="));
        assertThat(bot.at("/ports/0").asString("")).endsWith(":3000");
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
