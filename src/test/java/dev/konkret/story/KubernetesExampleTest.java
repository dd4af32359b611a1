package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.konkret.Bot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The Kubernetes example without a cluster: what Kubernetes would refuse or silently ignore, and what a security officer asks for. */
class KubernetesExampleTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final List<JsonNode> parts = parts();

    @Test
    void every_field_is_one_kubernetes_knows() throws Exception {
        JsonNode rules = YAML.readTree(Files.readString(Path.of("src/test/resources/deploy/kubernetes-schema.yaml")));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules.toString(), InputFormat.JSON);

        for (JsonNode part : parts)
            assertThat(schema.validate(part.toString(), InputFormat.JSON))
                    .as(name(part))
                    .isEmpty();
        // And it is a rule that bites.
        String slip = part("Deployment", "konkret").toString().replace("readinessProbe", "readynessProbe");
        assertThat(schema.validate(slip, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void what_refers_to_something_refers_to_what_is_there() {
        Set<String> made = new TreeSet<>(Set.of("Secret konkret", "Secret redis"));
        Set<String> apps = new TreeSet<>();
        for (JsonNode part : parts)
            assertThat(made.add(name(part))).as("twice: " + name(part)).isTrue();
        for (JsonNode part : workloads()) {
            JsonNode labels = part.at("/spec/template/metadata/labels");
            assertThat(part.at("/spec/selector/matchLabels")).as(name(part)).isEqualTo(labels);
            apps.add(labels.path("app").asString(""));
            Set<String> volumes = new TreeSet<>();
            for (JsonNode volume : part.at("/spec/template/spec/volumes")) {
                volumes.add(volume.path("name").asString(""));
                if (volume.has("secret"))
                    assertThat(made)
                            .contains(
                                    "Secret " + volume.at("/secret/secretName").asString(""));
                if (volume.has("configMap"))
                    assertThat(made)
                            .contains(
                                    "ConfigMap " + volume.at("/configMap/name").asString(""));
            }
            for (JsonNode claim : part.at("/spec/volumeClaimTemplates"))
                volumes.add(claim.at("/metadata/name").asString(""));
            for (JsonNode mount : container(part).path("volumeMounts"))
                assertThat(volumes).as(name(part)).contains(mount.path("name").asString(""));
            if (part.at("/spec").has("serviceName"))
                assertThat(made)
                        .contains("Service " + part.at("/spec/serviceName").asString(""));
        }
        for (JsonNode part : parts) {
            for (String labels : List.of(
                    "/spec/selector/app", "/spec/selector/matchLabels/app", "/spec/podSelector/matchLabels/app")) {
                String app = part.at(labels).asString("");
                if (!app.isEmpty()) assertThat(apps).as(name(part)).contains(app);
            }
        }
    }

    @Test
    void every_container_may_do_as_little_as_possible_and_takes_no_more_than_agreed() {
        assertThat(workloads()).hasSize(3);
        for (JsonNode part : workloads()) {
            JsonNode pod = part.at("/spec/template/spec");
            JsonNode container = container(part);
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true))
                    .as(name(part))
                    .isFalse();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean(false)).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt(0)).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asString(""))
                    .isEqualTo("RuntimeDefault");
            assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean(false))
                    .isTrue();
            assertThat(container.at("/securityContext/capabilities/drop/0").asString(""))
                    .isEqualTo("ALL");
            assertThat(container.at("/resources/requests").has("memory")).isTrue();
            assertThat(container.at("/resources/limits").has("memory")).isTrue();
            assertThat(container.has("readinessProbe") && container.has("livenessProbe"))
                    .as(name(part))
                    .isTrue();
            for (JsonNode variable : container.path("env"))
                if (variable.path("name").asString("").matches(".*(TOKEN|SECRET|KEY|REDIS_URL).*"))
                    assertThat(variable.path("name").asString("")).endsWith("_FILE");
        }
    }

    @Test
    void one_of_three_may_be_missing_and_no_more() {
        Map<String, Integer> budgets = new TreeMap<>();
        for (JsonNode part : parts)
            if (part.path("kind").asString("").equals("PodDisruptionBudget"))
                budgets.put(
                        part.at("/spec/selector/matchLabels/app").asString(""),
                        part.at("/spec/minAvailable").asInt(0));
        for (JsonNode part : workloads()) {
            String app = part.at("/spec/template/metadata/labels/app").asString("");
            assertThat(part.at("/spec/replicas").asInt(0)).as(app).isEqualTo(3);
            assertThat(budgets).containsEntry(app, 2);
            assertThat(part.at("/spec/template/spec/topologySpreadConstraints/0/labelSelector/matchLabels/app")
                            .asString(""))
                    .isEqualTo(app);
        }
        JsonNode bot = part("Deployment", "konkret").path("spec");
        assertThat(bot.at("/strategy/rollingUpdate/maxUnavailable").asInt(1)).isZero();
        long pause = container(part("Deployment", "konkret"))
                .at("/lifecycle/preStop/exec/command/1")
                .asLong(0);
        assertThat(bot.at("/template/spec/terminationGracePeriodSeconds").asLong(0))
                .isGreaterThan(pause + Bot.longestStop().toSeconds());
    }

    @Test
    void doors_are_closed_but_for_what_is_needed() {
        JsonNode bot = part("NetworkPolicy", "konkret").path("spec");
        assertThat(bot.at("/ingress/0/ports/0/port").asInt(0))
                .isEqualTo(container(part("Deployment", "konkret"))
                        .at("/ports/0/containerPort")
                        .asInt(-1));
        assertThat(bot.path("ingress")).hasSize(1);
        assertThat(bot.path("egress").toString()).contains("443", "53", "6379", "26379");
        JsonNode redis = part("NetworkPolicy", "redis").path("spec");
        assertThat(redis.at("/podSelector/matchExpressions/0/values").toString())
                .contains("redis", "redis-sentinel");
        assertThat(redis.at("/ingress/0/from/0").has("podSelector")).isTrue();
        // Every port of a container is one somebody is let in through.
        for (JsonNode part : workloads())
            assertThat(bot.toString() + redis)
                    .contains("\"port\":"
                            + container(part).at("/ports/0/containerPort").asInt(0));
    }

    private static JsonNode container(JsonNode workload) {
        return workload.at("/spec/template/spec/containers/0");
    }

    private List<JsonNode> workloads() {
        return parts.stream().filter(part -> part.at("/spec").has("template")).toList();
    }

    private JsonNode part(String kind, String name) {
        return parts.stream()
                .filter(part -> name(part).equals(kind + " " + name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode part) {
        return part.path("kind").asString("") + " " + part.at("/metadata/name").asString("");
    }

    private static List<JsonNode> parts() {
        try {
            List<JsonNode> parts = new ArrayList<>();
            for (String part :
                    Files.readString(Path.of("deploy/kubernetes.yaml")).split("\n---\n"))
                parts.add(YAML.readTree(part));
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
