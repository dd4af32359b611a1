package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.TestRedis;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redis went back to before a reminder was sent. */
class RollBackStoryTest extends ReminderOnFriday {
    @BeforeEach
    void redis_has_gone_back() {
        TestRedis.becomeAnotherProcess();
    }

    @Test
    void what_slack_has_already_is_not_sent_again() {
        slackHasIt();

        at.restartBot();
        at.advance("PT1M");
        at.advance("PT4H");

        assertThat(at.ben.toldDirectly()).hasSize(1);
    }

    @Test
    void what_slack_does_not_have_is_sent() {
        at.restartBot();
        at.advance("PT1M");

        benIsReminded();
    }

    @Test
    void while_slack_does_not_say_nothing_is_sent() {
        at.fault(Map.of("kind", "429", "method", "conversations.history", "times", 2, "retry_after", 60));
        at.restartBot();
        at.advance("PT1M");
        assertThat(at.ben.toldDirectly()).isEmpty();

        at.advance("PT5M");

        benIsReminded();
    }
}
