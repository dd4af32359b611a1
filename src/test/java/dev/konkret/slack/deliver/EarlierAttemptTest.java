package dev.konkret.slack.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Patience;
import dev.konkret.slack.SlackResult;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Slack does not show yet is not taken for absent before everything that was under way has arrived. */
class EarlierAttemptTest {
    private static final Instant BEGUN = Instant.parse("2025-03-07T08:00:00Z");
    private static final Letter LETTER =
            new Letter("nudge:1", "D1", Letter.Reach.READABLE, () -> new SlackResult.Sent<>("1.1"));

    @Test
    void an_attempt_is_certain_only_when_the_settle_time_is_over() {
        EarlierAttempt earlier = attempt(new Claim.Doubt("nudge:1", "D1", BEGUN), null);

        assertThat(earlier).isNotNull();
        assertThat(earlier.certainFrom()).isEqualTo(BEGUN.plus(Patience.USUAL.settle()));
        assertThat(earlier.from()).isBefore(BEGUN);
        assertThat(earlier.recorded()).isTrue();
    }

    @Test
    void what_redis_may_have_forgotten_is_certain_only_a_settle_time_after_that() {
        Instant forgotten = BEGUN.plusSeconds(90);
        EarlierAttempt earlier = attempt(null, forgotten);

        assertThat(earlier).isNotNull();
        assertThat(earlier.certainFrom()).isEqualTo(forgotten.plus(Patience.USUAL.settle()));
        assertThat(earlier.recorded()).isFalse();
    }

    @Test
    void an_attempt_for_another_message_is_none_for_this_one() {
        assertThat(attempt(new Claim.Doubt("nudge:0", "D1", BEGUN), null)).isNull();
        assertThat(attempt(null, null)).isNull();
    }

    private static @Nullable EarlierAttempt attempt(Claim.@Nullable Doubt doubt, @Nullable Instant forgotten) {
        Appointment nudge = new Appointment(new TeamId("T1"), Appointment.Kind.NUDGE, "U1");
        Claim claim = new Claim(nudge, BEGUN, "f", 1, doubt, null, BEGUN.plusSeconds(30), forgotten);
        return EarlierAttempt.of(claim, LETTER, Patience.USUAL);
    }
}
