package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nudge.Pigeonhole;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in pigeonholes, and how much people got. */
class CalmStoresTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId BEN = new MemberId("U0BEN");
    private static final NextStepId ONE = new NextStepId("S1");
    private static final NextStepId OTHER = new NextStepId("S2");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private RedisConnection redis;
    private RedisPigeonhole pigeonhole;

    @BeforeEach
    void connect() {
        redis = TestRedis.empty();
        pigeonhole = new RedisPigeonhole(redis, () -> 0);
    }

    @AfterEach
    void fits() {
        Consistency.check(redis);
    }

    @Test
    void what_is_laid_down_wakes_the_daily_message_and_is_there_once() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        pigeonhole.lay(TEAM, BEN, ONE, now.minusSeconds(1));
        pigeonhole.lay(TEAM, BEN, ONE, now.minusSeconds(1));
        pigeonhole.lay(TEAM, BEN, OTHER, now.minusSeconds(1));

        assertThat(pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60)).steps()).containsExactly(ONE, OTHER);
        assertThat(new RedisAgenda(redis, () -> 0).claimDue(10, Duration.ofSeconds(30)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.appointment())
                        .isEqualTo(new Appointment(TEAM, Appointment.Kind.NUDGE, BEN.value())));
    }

    @Test
    void what_is_laid_down_after_it_was_read_stays() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        pigeonhole.lay(TEAM, BEN, ONE, now);
        Pigeonhole.Contents read = pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60));
        RedisPigeonhole later = new RedisPigeonhole(redis, () -> 5_000);
        later.lay(TEAM, BEN, OTHER, now);

        pigeonhole.empty(TEAM, BEN, read);

        assertThat(pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60)).steps()).containsExactly(OTHER);
        assertThat(pigeonhole.waiting(TEAM, BEN, now).steps()).isEmpty();
    }

    @Test
    void what_is_enclosed_for_a_later_day_is_not_in_todays_message_and_stays_when_that_was_read() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        Instant thursday = now.plusSeconds(86_400);
        pigeonhole.lay(TEAM, BEN, ONE, now);
        pigeonhole.enclose(TEAM, BEN, "ab12/2025-W11", thursday);
        pigeonhole.enclose(TEAM, BEN, "ab12/2025-W11", thursday);

        Pigeonhole.Contents today = pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60));
        assertThat(today.enclosed()).isEmpty();
        assertThat(today.next()).contains(thursday);
        pigeonhole.empty(TEAM, BEN, today);

        Pigeonhole.Contents later = pigeonhole.waiting(TEAM, BEN, thursday);
        assertThat(later.steps()).isEmpty();
        assertThat(later.enclosed()).containsExactly("ab12/2025-W11");
        assertThat(later.next()).isEmpty();
    }

    /** Whoever gathers for a digest may be killed and somebody else gather again, and a message go out in between. */
    @Test
    void what_is_enclosed_once_more_was_in_the_message_before() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        pigeonhole.enclose(TEAM, BEN, "ab12/2025-W11", now.minusSeconds(1));
        Instant sent = Instant.ofEpochMilli(TestRedis.serverMillis(redis));

        new RedisPigeonhole(redis, () -> 5_000).enclose(TEAM, BEN, "ab12/2025-W11", now.minusSeconds(1));

        assertThat(pigeonhole.waiting(TEAM, BEN, sent).enclosed()).containsExactly("ab12/2025-W11");
    }

    @Test
    void what_is_enclosed_for_another_day_moves_there() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        pigeonhole.enclose(TEAM, BEN, "ab12/2025-W11", now.plusSeconds(86_400));
        pigeonhole.enclose(TEAM, BEN, "ab12/2025-W11", now.plusSeconds(3_600));

        assertThat(pigeonhole.waiting(TEAM, BEN, now.plusSeconds(3_600)).enclosed())
                .containsExactly("ab12/2025-W11");
    }

    @Test
    void more_than_fits_into_a_message_is_left_for_the_next_one() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        for (int i = 0; i < 20; i++) {
            int later = i;
            new RedisPigeonhole(redis, () -> later).lay(TEAM, BEN, new NextStepId("S" + i), now);
        }

        Pigeonhole.Contents first = pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60));
        assertThat(first.steps()).hasSize(15);
        assertThat(first.next()).isPresent();
    }

    @Test
    void what_did_not_fit_and_is_meant_for_the_same_moment_comes_with_the_next_one() {
        Instant at = Instant.ofEpochMilli(TestRedis.serverMillis(redis)).plusSeconds(60);
        for (int i = 0; i < 16; i++) pigeonhole.enclose(TEAM, BEN, "team" + i + "/2025-W11", at);
        Pigeonhole.Contents first = pigeonhole.waiting(TEAM, BEN, at);
        pigeonhole.empty(TEAM, BEN, first);

        Pigeonhole.Contents second = pigeonhole.waiting(TEAM, BEN, at);

        assertThat(first.enclosed()).hasSize(15);
        assertThat(second.enclosed()).hasSize(1).doesNotContainAnyElementsOf(first.enclosed());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_step_laid_down_again_after_it_was_read_stays() {
        Instant now = Instant.ofEpochMilli(TestRedis.serverMillis(redis));
        pigeonhole.lay(TEAM, BEN, ONE, now);
        pigeonhole.lay(TEAM, BEN, OTHER, now);
        Pigeonhole.Contents read = pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60));
        new RedisPigeonhole(redis, () -> 5_000).lay(TEAM, BEN, ONE, now);

        pigeonhole.empty(TEAM, BEN, read);

        assertThat(pigeonhole.waiting(TEAM, BEN, now.plusSeconds(60)).steps()).containsExactly(ONE);
    }

    @Test
    void nothing_of_it_is_left_when_the_workspace_leaves() {
        pigeonhole.lay(TEAM, BEN, ONE, Instant.now());
        new RedisFarewell(redis).leave(TEAM);

        assertThat(pigeonhole.waiting(TEAM, BEN, Instant.now().plusSeconds(60)).steps())
                .isEmpty();
    }

    @Test
    void the_same_message_counts_once_and_a_new_week_begins_on_monday() {
        RedisReceived received = new RedisReceived(redis);
        received.note(TEAM, BEN, "nudge:1", MONDAY);
        received.note(TEAM, BEN, "nudge:1", MONDAY);
        received.note(TEAM, BEN, "ask:1", MONDAY.plusDays(6));

        assertThat(received.inWeekOf(TEAM, BEN, MONDAY.plusDays(3))).isEqualTo(2);
        assertThat(received.inWeekOf(TEAM, BEN, MONDAY.plusDays(7))).isZero();
        assertThat(received.inWeekOf(TEAM, BEN, MONDAY.minusDays(1))).isZero();
    }
}
