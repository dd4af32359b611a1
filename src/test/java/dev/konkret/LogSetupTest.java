package dev.konkret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import dev.konkret.slack.Confinement;
import dev.konkret.workspace.TeamId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogSetupTest {
    @TempDir
    private Path folder;

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    @Test
    void a_line_says_for_which_workspace_and_which_request_it_was_written() {
        String line = within(LogSetup.lines(context));

        assertThat(line).contains("INFO  dev.konkret.X [T1 7] - hello you");
    }

    @Test
    void a_line_of_nobody_in_particular_says_nothing_of_that() {
        assertThat(written(LogSetup.lines(context))).contains("INFO  dev.konkret.X - hello you");
    }

    @Test
    void as_json_each_line_is_an_object() {
        JsonNode json = JsonMapper.shared().readTree(within(LogSetup.json(context)));

        assertThat(json.path("level").asString()).isEqualTo("INFO");
        assertThat(json.path("formattedMessage").asString()).isEqualTo("hello you");
        assertThat(json.path("mdc").path("workspace").asString()).isEqualTo("T1");
        assertThat(json.path("mdc").path("request").asString()).isEqualTo("7");
        assertThat(json.has("timestamp")).isTrue();
    }

    @Test
    void json_is_chosen_like_every_setting_and_a_broken_file_is_told_by_who_reads_it() throws IOException {
        Path file = folder.resolve(".env");
        assertThat(LogSetup.isJsonWanted(null, file)).isFalse();
        assertThat(LogSetup.isJsonWanted("JSON", file)).isTrue();

        Files.writeString(file, "KONKRET_LOG=json\n");
        assertThat(LogSetup.isJsonWanted(null, file)).isTrue();
        assertThat(LogSetup.isJsonWanted("", file)).isFalse();

        Files.writeString(file, "KONKRET_LOG=json\nquatsch\n");
        assertThat(LogSetup.isJsonWanted(null, file)).isFalse();
    }

    @Test
    void nothing_that_came_from_outside_begins_a_line_of_its_own() {
        String forged = "/a\r\n2025-03-03T08:00:00Z INFO  all is well\u2028\u001b[2J";

        assertThat(written(LogSetup.lines(context), forged).strip())
                .contains("/a  2025-03-03")
                .doesNotContain("\n", "\r", "\u2028", "\u001b");
        assertThat(written(LogSetup.json(context), forged).strip()).doesNotContain("\n", "\r", "\u001b");
    }

    @Test
    void what_a_library_met_with_stands_in_its_line_and_only_our_own_mistakes_leave_a_trace() {
        Throwable met = new IllegalStateException("refused\r\nat all", new RuntimeException("deep"));
        String theirs = written(LogSetup.lines(context), "redis.clients.jedis.Sentinel", met);
        String ours = written(LogSetup.lines(context), "dev.konkret.X", met);

        assertThat(theirs.lines())
                .singleElement()
                .asString()
                .endsWith("hello you (IllegalStateException: refused  at all)");
        assertThat(ours).contains("hello you" + System.lineSeparator(), "\tat ", "deep");
        assertThat(written(LogSetup.lines(context), "okhttp3.X", new IllegalStateException())
                        .strip())
                .endsWith("hello you (IllegalStateException)");
    }

    private String within(Encoder<ILoggingEvent> encoder) {
        MDC.put(Confinement.REQUEST, "7");
        try {
            return new Confinement().within(new TeamId("T1"), () -> written(encoder));
        } finally {
            MDC.remove(Confinement.REQUEST);
        }
    }

    private String written(Encoder<ILoggingEvent> encoder) {
        return written(encoder, "you");
    }

    private String written(Encoder<ILoggingEvent> encoder, String whom) {
        ILoggingEvent event = new LoggingEvent(
                "x", context.getLogger("dev.konkret.X"), Level.INFO, "hello {}", null, new Object[] {whom});
        return new String(encoder.encode(event), UTF_8);
    }

    private String written(Encoder<ILoggingEvent> encoder, String logger, Throwable met) {
        ILoggingEvent event =
                new LoggingEvent("x", context.getLogger(logger), Level.WARN, "hello {}", met, new Object[] {"you"});
        return new String(encoder.encode(event), UTF_8);
    }
}
