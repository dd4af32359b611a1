package dev.konkret.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MetricsTest {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Metrics metrics = new Metrics();

    MetricsTest() {
        said.start();
        root.addAppender(said);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(said);
    }

    @Test
    void looking_twice_warns_of_nothing_and_shows_what_came_in_between() {
        metrics.counter("konkret.messages.stopped", "Messages put off", 0);
        metrics.delivered("ok", Duration.ofMillis(5));
        metrics.scrape();
        metrics.counter("konkret.messages.stopped", "Messages put off", 2);
        metrics.delivered("ok", Duration.ofMillis(5));

        assertThat(metrics.scrape())
                .contains("konkret_messages_stopped_total 2.0")
                .contains("konkret_deliveries_seconds_count{outcome=\"ok\"} 2");
        assertThat(said.list).isEmpty();
    }

    @Test
    void what_only_grows_is_a_counter() {
        metrics.total("konkret.agenda.handled", "Appointments handled", () -> 7);

        assertThat(metrics.scrape())
                .contains("# TYPE konkret_agenda_handled_total counter")
                .contains("konkret_agenda_handled_total 7.0");
    }
}
