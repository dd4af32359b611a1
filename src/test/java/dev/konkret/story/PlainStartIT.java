package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.redis.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot of one workspace over HTTP loads nothing that only other ways in, pictures, calendars or the playground need. */
class PlainStartIT {
    private static final Pattern FOR_OTHERS = Pattern.compile(
            "(dev\\.konkret\\.(socket|picture|vault|slack\\.install|playground|cli)|com\\.google\\.crypto\\.tink"
                    + "|com\\.github\\.weisj|biweekly|org\\.apache\\.commons\\.csv|org\\.knowm|java\\.awt)\\..*");

    @TempDir
    Path folder;

    @Test
    void only_what_is_needed_is_loaded() throws Exception {
        int port = FreePort.any();
        Path classes = folder.resolve("classes.log");
        try (ServerProcess redis = ServerProcess.start(ServerProcess.any(), "appendonly yes\nappendfsync always\n");
                SlackStore slack = new SlackStore(Instant::now, person -> "Europe/Berlin", new Random(1))) {
            slack.behave();
            Process bot = start(
                    classes,
                    Map.of(
                            "SLACK_API_URL", slack.api(),
                            "SLACK_BOT_TOKEN", "xoxb-plain",
                            "SLACK_SIGNING_SECRET", "plain",
                            "KONKRET_BASE_URL", "https://konkret.example.com",
                            "KONKRET_SECRET_KEY", "plain-0123456789-0123456789-abcdefgh",
                            "REDIS_URL", "redis://" + redis.address(),
                            "PORT", String.valueOf(port)));
            try {
                Wire wire = new Wire(port, "plain");
                await().ignoreExceptions()
                        .until(() -> wire.get("/readyz").body().equals("ready"));
            } finally {
                bot.destroy();
                assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
        }

        List<String> loaded = loaded(classes);
        assertThat(loaded).hasSizeGreaterThan(1_000).contains("dev.konkret.Bot");
        assertThat(loaded).filteredOn(FOR_OTHERS.asMatchPredicate()).isEmpty();
    }

    private Process start(Path classes, Map<String, String> settings) throws IOException {
        ProcessBuilder bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes + ":none:filecount=0",
                        "-jar",
                        Path.of(System.getProperty("konkret.jar"))
                                .toAbsolutePath()
                                .toString(),
                        "serve")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bot.log").toFile());
        bot.environment().putAll(settings);
        return bot.start();
    }

    /** Each line begins with the class and goes on with where it came from. */
    private static List<String> loaded(Path classes) throws IOException {
        try (var lines = Files.lines(classes)) {
            return lines.map(line -> line.split(" ")[0]).toList();
        }
    }
}
