package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class MainTest {

    @BeforeAll
    static void the_log_is_set_up() {
        LoggerFactory.getILoggerFactory();
    }

    @Test
    void what_nobody_foresaw_is_one_line_that_says_where_it_was() {
        NullPointerException deep = new NullPointerException("two\nlines");
        IllegalArgumentException shown = new IllegalArgumentException(deep);

        assertThat(Main.unexpected(deep).lines())
                .singleElement()
                .asString()
                .startsWith("Konkret stopped unexpectedly: java.lang.NullPointerException: two lines")
                .containsPattern("\\(MainTest\\.java:\\d+\\)$");
        assertThat(Main.unexpected(shown))
                .contains("IllegalArgumentException", "because of java.lang.NullPointerException")
                .containsPattern("\\(MainTest\\.java:\\d+\\)$");
        deep.setStackTrace(new StackTraceElement[0]);
        assertThat(Main.unexpected(deep)).endsWith("two lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "serve --region DE", "serve --frob"})
    void a_start_that_fails_is_in_the_log_where_that_is_json(String line) {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(Main.class);
        logged.start();
        log.addAppender(logged);
        try {
            assertThat(Main.run(Map.of("PORT", "abc", "KONKRET_LOG", "json"), line.split(" ")))
                    .isPositive();
        } finally {
            log.detachAppender(logged);
        }

        assertThat(logged.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .containsPattern("^(PORT must be a number|There is no option --frob)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "serve --port 3000", "playground", "understand x", "scan x.zip", "export"})
    void a_wrong_setting_is_one_line_whatever_is_asked_for(String line) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = Main.run(Map.of("KONKRET_TIMEZONE", "Berlin"), line.split(" "));
        } finally {
            System.setErr(before);
        }

        assertThat(code).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("KONKRET_TIMEZONE knows no zone \"Berlin\"")
                .endsWith("(docs/fehler.md#konkret_timezone)");
    }
}
