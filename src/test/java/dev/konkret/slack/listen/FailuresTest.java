package dev.konkret.slack.listen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.konkret.slack.SlackSilent;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailuresTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Failures failures = new Failures(failure -> Optional.empty(), () -> Texts.in(Language.DE), null);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void evening() {
        logger.detachAppender(log);
    }

    @Test
    void that_slack_is_silent_is_one_line_and_no_fault_of_ours() throws Delivered.Malformed {
        SlackInbox.Answer answer = failures.failed(event(), new SlackSilent("Slack does not say who U1 is: timeout"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getFormattedMessage()).contains("does not say who U1 is: timeout", "konkret check");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void what_nobody_foresaw_is_told_with_its_place() throws Delivered.Malformed {
        failures.failed(event(), new IllegalStateException("odd"));

        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getThrowableProxy()).isNotNull();
        });
    }

    private static Delivered event() throws Delivered.Malformed {
        return Delivered.read("{\"type\":\"event_callback\"}".getBytes(UTF_8), "application/json");
    }
}
