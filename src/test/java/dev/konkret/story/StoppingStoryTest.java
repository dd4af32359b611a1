package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.Main;
import dev.konkret.redis.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator stops the bot, and reads in its log that it went well. */
class StoppingStoryTest {
    /** In tests the log tells less than it does for an operator. */
    private static final String ALL_OF_IT = """
            <configuration>
              <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%msg%n</pattern></encoder>
              </appender>
              <root level="INFO"><appender-ref ref="out"/></root>
            </configuration>
            """;

    @TempDir
    private Path folder;

    @Test
    void the_last_line_says_that_it_has_stopped_and_what_became_of_the_rest() throws Exception {
        int port = FreePort.any();
        try (ServerProcess redis = ServerProcess.start(ServerProcess.any(), "appendonly yes\nappendfsync always\n");
                SlackStore slack = new SlackStore(Instant::now, person -> "Europe/Berlin", new Random(1))) {
            slack.behave();
            Process bot = start(Map.of(
                    "SLACK_API_URL",
                    slack.api(),
                    "SLACK_BOT_TOKEN",
                    "xoxb-plain",
                    "SLACK_SIGNING_SECRET",
                    "plain",
                    "REDIS_URL",
                    "redis://" + redis.address(),
                    "PORT",
                    String.valueOf(port)));
            Wire wire = new Wire(port, "plain");
            await().ignoreExceptions().until(() -> wire.get("/readyz").body().equals("ready"));

            bot.destroy();

            assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Files.readAllLines(folder.resolve("bot.log")))
                .last()
                .asString()
                .endsWith("Konkret has stopped; what is not finished waits on the agenda");
    }

    private Process start(Map<String, String> settings) throws IOException {
        ProcessBuilder bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlogback.configurationFile=" + Files.writeString(folder.resolve("log.xml"), ALL_OF_IT),
                        Main.class.getName(),
                        "serve")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bot.log").toFile());
        bot.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        bot.environment().putAll(settings);
        return bot.start();
    }
}
