package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.konkret.slack.Confinement;
import dev.konkret.slack.listen.SlackInbox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever a delivery leaves in the log carries its number, also where nobody knows what to do with it. */
class RequestNumberStoryTest {
    private final Logger inbox = (Logger) LoggerFactory.getLogger(SlackInbox.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Nordlicht at = new Nordlicht();
    private @Nullable Level before;

    @BeforeEach
    void somebody_reads_along() {
        log.start();
        before = inbox.getLevel();
        inbox.setLevel(Level.INFO);
        inbox.addAppender(log);
    }

    @AfterEach
    void evening() {
        inbox.detachAppender(log);
        inbox.setLevel(before);
        at.close();
    }

    @Test
    void unknown_events_and_unknown_payloads_have_different_numbers() {
        Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);
        String event =
                "{\"type\":\"event_callback\",\"team_id\":\"T0NORDLICHT\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"%s\"}}";

        assertThat(wire.deliver(Wire.JSON, event.formatted("emoji_changed")).statusCode())
                .isEqualTo(200);
        assertThat(wire.deliver(Wire.JSON, event.formatted("pin\\nFAKE\\u2028line"))
                        .statusCode())
                .isEqualTo(200);
        wire.deliver(Wire.FORM, "payload=" + Firm.encoded("{\"type\":\"new_kind\",\"user\":{\"id\":\"U0BEN\"}}"));

        List<String> numbers = log.list.stream()
                .map(line -> line.getMDCPropertyMap().get(Confinement.REQUEST))
                .toList();
        assertThat(numbers).hasSize(3).doesNotHaveDuplicates().allMatch(number -> number != null && !number.isBlank());
        assertThat(log.list).noneMatch(line -> line.getFormattedMessage().matches("(?s).*[\\n\\u2028].*"));
    }
}
