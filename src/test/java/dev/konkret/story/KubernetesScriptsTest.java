package dev.konkret.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The scripts of the Kubernetes example in an ordinary shell: after everything has stopped, nobody begins with what is behind. */
class KubernetesScriptsTest {
    private static final int LONGEST_SECONDS = 60;

    @TempDir
    private Path here;

    @BeforeEach
    void a_machine_with_a_password_and_programs_that_only_say_how_they_were_called() throws IOException {
        Files.createDirectories(here.resolve("data"));
        Files.writeString(here.resolve("password"), "geheim");
        Files.writeString(here.resolve("redis.conf"), "appendonly yes\n");
        program("hostname", "echo redis-0");
        program("redis-server", "exit 0");
        program("redis-sentinel", "exit 0");
        program("redis-cli", "exit 1");
    }

    @Test
    void the_first_start_begins_with_the_first() throws Exception {
        run("start.sh");
        assertThat(data("redis.conf"))
                .contains("appendonly yes", "requirepass geheim")
                .doesNotContain("replicaof");

        run("sentinel.sh");
        assertThat(data("sentinel.conf"))
                .contains("sentinel monitor konkret redis-0.redis 6379 2", "sentinel auth-pass konkret geheim");
    }

    @Test
    void who_has_data_waits_for_a_sentinel_and_follows_the_master_it_names() throws Exception {
        Files.createDirectories(here.resolve("data/appendonlydir"));
        program("redis-cli", "[ -e $0.asked ] && printf 'redis-1.redis\\n6379\\n'; touch $0.asked");

        run("start.sh");

        assertThat(data("redis.conf")).contains("replicaof redis-1.redis 6379");
    }

    @Test
    void a_sentinel_knows_after_a_restart_who_was_master_and_learns_a_new_password() throws Exception {
        Files.writeString(
                here.resolve("data/sentinel.conf"),
                "sentinel monitor konkret redis-1.redis 6379 2\nsentinel auth-pass konkret alt\n");

        run("sentinel.sh");

        assertThat(data("sentinel.conf"))
                .isEqualTo("sentinel monitor konkret redis-1.redis 6379 2\nsentinel auth-pass konkret geheim\n");
    }

    private String data(String file) throws IOException {
        return Files.readString(here.resolve("data").resolve(file));
    }

    private void program(String name, String does) throws IOException {
        Path bin = Files.createDirectories(here.resolve("bin"));
        Path program = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + does + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private void run(String name) throws Exception {
        String script = script(name)
                .replace("/data", here.resolve("data").toString())
                .replace("/etc/redis", here.toString())
                .replace("/run/secrets/redis", here.toString());
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", script).redirectErrorStream(true);
        shell.environment().merge("PATH", here.resolve("bin").toString(), (old, ours) -> ours + ":" + old);
        shell.redirectOutput(here.resolve("said").toFile());
        Process process = shell.start();
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(here.resolve("said"), UTF_8))
                .isZero();
    }

    private static String script(String name) throws IOException {
        for (String part : Files.readString(Path.of("deploy/kubernetes.yaml")).split("\n---\n")) {
            JsonNode found = new YAMLMapper().readTree(part).path("data").path(name);
            if (found.isString()) return found.asString();
        }
        throw new AssertionError("no script " + name);
    }
}
