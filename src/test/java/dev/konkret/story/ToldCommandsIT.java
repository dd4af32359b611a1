package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.playground.MovableClock;
import dev.konkret.playground.Schedule;
import dev.konkret.playground.SimulatedSlack;
import dev.konkret.playground.SlackOptions;
import dev.konkret.redis.ServerProcess;
import dev.konkret.story.ToldCommandsTable.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types what the pages tell people to type, in a folder as it looks after the build, with the jar that was built. */
class ToldCommandsIT {
    private static final String SECRET = "a-signing-secret";
    private static final String SAID = "Wir müssten mal bis Freitag die Preise prüfen";

    @TempDir
    Path folder;

    private final int port = FreePort.any();

    @Test
    void they_do_what_the_page_says() throws IOException {
        asAfterTheBuild();
        try (SimulatedSlack slack = slack();
                ServerProcess redis = ServerProcess.start(ServerProcess.any(), "")) {
            slack.start();
            Map<String, String> settings = Map.of(
                    "SLACK_API_URL",
                    slack.apiUrl(),
                    "SLACK_BOT_TOKEN",
                    "xoxb-told",
                    "SLACK_SIGNING_SECRET",
                    SECRET,
                    "PORT",
                    String.valueOf(port));
            for (Map.Entry<String, Fate> row : ToldCommandsTable.ALL.entrySet()) {
                String command = row.getKey();
                if (row.getValue() instanceof Fate.Typed typed) {
                    if (command.startsWith("redis-cli") && isMissing("redis-cli")) continue;
                    // An operator's own Redis, and an empty one, as an import needs; else the one that comes along.
                    boolean elsewhere = command.contains("REDIS_URL") || command.contains(" import ");
                    Map<String, String> own = Map.of("REDIS_URL", "redis://" + redis.address());
                    type(command, elsewhere ? own : settings, typed.says());
                } else if (row.getValue() instanceof Fate.Served) {
                    serve(command, settings);
                }
            }
        }
        assertThat(folder.resolve("bericht.html")).content().contains("die Preise prüfen");
        assertThat(folder.resolve("firma.jsonl")).content().contains("Angebot raus");
    }

    private void serve(String command, Map<String, String> settings) {
        Process bot = begin("exec " + command, settings, "serve.log");
        try {
            Wire wire = new Wire(port, SECRET);
            await().ignoreExceptions().until(() -> wire.get("/readyz").body().equals("ready"));
            String form =
                    "team_id=T0NORDLICHT&channel_id=C0WEBSITE&user_id=U0BEN&trigger_id=1.2.3&command=%2Fkonkret&text="
                            + URLEncoder.encode("Angebot raus <@U0BEN|ben> bis Freitag", StandardCharsets.UTF_8);
            assertThat(wire.deliver(Wire.FORM, form).statusCode()).isEqualTo(200);
            ToldCommandsTable.ALL.forEach((beside, fate) -> {
                if (fate instanceof Fate.TypedBeside typed) {
                    type(beside.replace("localhost:3000", "localhost:" + port), Map.of(), typed.says());
                }
            });
        } finally {
            bot.destroy();
            assertThat(ends(bot)).as(command + " ends when asked to").isTrue();
        }
    }

    private void type(String command, Map<String, String> settings, String says) {
        Process typed = begin(command, settings, "said.log");
        boolean ended = ends(typed);
        if (!ended) typed.destroyForcibly();
        String said = read("said.log");
        assertThat(ended && typed.exitValue() == 0).as("%s → %s", command, said).isTrue();
        assertThat(said).as(command).contains(says);
    }

    private Process begin(String command, Map<String, String> settings, String log) {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", java, (path, ours) -> ours + ":" + path);
        shell.environment().put("LC_ALL", "C.UTF-8");
        shell.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -Xmx256m -Dfile.encoding=UTF-8");
        shell.environment().putAll(settings);
        try {
            return shell.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page may name a tool that is not on every machine; in CI it is. */
    private boolean isMissing(String tool) {
        boolean missing = Arrays.stream(System.getenv("PATH").split(":"))
                .noneMatch(path -> Files.isExecutable(Path.of(path, tool)));
        if (missing) {
            assertThat(System.getenv("KONKRET_REQUIRE_REDIS_SERVER")).isNotEqualTo("true");
            System.out.println("left out, there is no " + tool);
        }
        return missing;
    }

    private void asAfterTheBuild() throws IOException {
        Files.createDirectory(folder.resolve("target"));
        Files.copy(Path.of(System.getProperty("konkret.jar")), folder.resolve("target/konkret.jar"));
        Files.copy(Path.of(".env.example"), folder.resolve(".env.example"));
        Files.writeString(folder.resolve("nachrichten.jsonl"), "{\"text\":\"" + SAID + "\"}\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("export.zip")))) {
            entry(zip, "users.json", "[{\"id\":\"U1\",\"name\":\"mira\"}]");
            entry(zip, "channels.json", "[{\"id\":\"C1\",\"name\":\"website\"}]");
            entry(
                    zip,
                    "website/2026-11-18.json",
                    "[{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1794992400.000100\",\"text\":\"" + SAID + "\"}]");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private SimulatedSlack slack() throws IOException {
        return new SimulatedSlack(new SlackOptions(
                "127.0.0.1",
                0,
                SECRET,
                "xoxb-told",
                () -> URI.create("http://127.0.0.1:" + port + "/slack/events"),
                new MovableClock(Clock.systemUTC(), Nordlicht.BERLIN),
                Schedule.UNKNOWN,
                null,
                Files.readString(Path.of("manifest.yml")),
                () -> {},
                SlackOptions.THREE_SECONDS,
                new Random(1)));
    }

    private static boolean ends(Process process) {
        try {
            return process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
