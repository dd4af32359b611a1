package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of messages can be read off the figures an operator watches. */
class DeliveryFiguresStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void ben_has_a_step() {
        at = new Nordlicht().listeningIn(HERE);
        at.ben.says(HERE, "Wir müssten mal die Doku aufräumen.");
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-14"));
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void sent_late_retried_limited_and_how_long_the_queue_waits_are_counted() {
        double sent = figure("konkret_messages_lateness_seconds_count");
        at.fault(Map.of("kind", "429", "method", "chat.postMessage", "times", 1, "retry_after", 90));
        at.moveTo("2025-03-14T09:00:00");
        at.advance("PT3M");
        assertThat(figure("konkret_messages_rate_limited_total")).isEqualTo(1);
        assertThat(figure("konkret_messages_lateness_seconds_count")).isGreaterThan(sent);
        assertThat(figure("konkret_messages_late_total"))
                .as("more than a minute late")
                .isPositive();

        at.fault(Map.of("kind", "500", "method", "chat.postMessage", "times", 1));
        at.moveTo("2025-03-18T09:00:00");
        at.advance("PT3M");
        assertThat(figure("konkret_messages_retried_total")).isEqualTo(1);
        assertThat(figure("konkret_messages_given_up_total")).isZero();
        assertThat(figure("konkret_agenda_due")).isZero();
        assertThat(figures())
                .contains("konkret_agenda_bucket_late_seconds{bucket=", "konkret_messages_lateness_seconds_bucket{");
    }

    @Test
    void a_token_nobody_accepts_shows_before_any_conversation_is_open_and_is_not_tried_again_and_again() {
        at.moveTo("2025-03-14T08:59:00");
        at.restartBot();
        at.fault(Map.of("kind", "token_revoked", "method", "conversations.open", "times", 1000));
        at.moveTo("2025-03-14T09:00:30");
        long first = at.lastCall();

        at.advance("PT5M");

        assertThat(figure("konkret_messages_stopped_total")).isEqualTo(1);
        assertThat(at.callsSince(first)).doesNotContain("conversations.open");
    }

    private double figure(String name) {
        return figures()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String figures() {
        return new Wire(at.botPort(), Nordlicht.SECRET).get("/metrics").body();
    }
}
