package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.TestRedis;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.view.Replies;
import dev.konkret.text.Language;
import dev.konkret.text.Texts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redis went back to before a reminder was sent. */
class RollBackStoryTest {
    private static final String ID = "nudge:U0BEN:2025-03-07";
    private Nordlicht at;

    @BeforeEach
    void ben_is_to_be_reminded_on_friday() {
        at = new Nordlicht();
        at.ben.types(Nordlicht.WEBSITE, "Angebot raus <@U0BEN|ben> bis 07.03.2025");
        at.sleepUntil("2025-03-07T09:00:10");
        TestRedis.becomeAnotherProcess();
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void what_slack_has_already_is_not_sent_again() {
        at.calls()
                .post(
                        at.ben.direct(),
                        null,
                        Replies.nothingOpen(Texts.in(Language.DE)),
                        new SlackCalls.Mark(ID, Instant.EPOCH));

        at.restartBot();
        at.advance("PT1M");
        at.advance("PT4H");

        assertThat(at.ben.toldDirectly()).hasSize(1);
    }

    @Test
    void what_slack_does_not_have_is_sent() {
        at.restartBot();
        at.advance("PT1M");

        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Heute ist der Tag");
    }

    @Test
    void while_slack_does_not_say_nothing_is_sent() {
        at.fault(Map.of("kind", "429", "method", "conversations.history", "times", 2, "retry_after", 60));
        at.restartBot();
        at.advance("PT1M");
        assertThat(at.ben.toldDirectly()).isEmpty();

        at.advance("PT5M");

        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Heute ist der Tag");
    }
}
