package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody in turn: about one message a second into a conversation, some hundred a minute into a workspace. */
class GatesTest {
    private static final int TURN = 1_100;
    private static final TeamId TEAM = new TeamId("T1");
    private static final TeamId OTHER = new TeamId("T2");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private final RedisConnection redis = TestRedis.empty();
    private final AtomicLong shift = new AtomicLong();
    private final RedisAgenda agenda = new RedisAgenda(redis, shift::get);

    @AfterEach
    void everything_fits_together() {
        Consistency.check(redis);
    }

    @Test
    void a_few_may_go_into_a_conversation_at_once_and_then_one_a_second() {
        put(TEAM, 6);

        assertThat(begun("C1")).isEqualTo(3);
        assertThat(agenda.turnsAwaited()).isEqualTo(3);

        for (int turn = 0; turn < 3; turn++) {
            shift.addAndGet(TURN);
            assertThat(begun("C1")).isBetween(0, 1);
        }
        shift.addAndGet(TURN);
        assertThat(begun("C1") + agenda.turnsAwaited()).isLessThan(5);
    }

    @Test
    void nobody_waits_twice_for_the_same_turn() {
        put(TEAM, 20);
        int begun = begun("C1");
        for (int turn = 0; turn < 18; turn++) {
            shift.addAndGet(TURN);
            begun += begun("C1");
        }

        assertThat(begun).isEqualTo(20);
        assertThat(agenda.turnsAwaited()).isEqualTo(17);
    }

    @Test
    void a_workspace_has_a_budget_and_another_one_has_its_own() {
        put(TEAM, 400);
        put(OTHER, 5);

        long before = System.nanoTime();
        List<String> begun = beginAll(claim -> "D" + claim.appointment().subject());
        int earnedBack = (int) (5 * (System.nanoTime() - before) / 1_000_000_000L);

        assertThat(begun).filteredOn(t -> t.equals("T1")).hasSizeBetween(200, 206 + earnedBack);
        assertThat(begun).filteredOn(t -> t.equals("T2")).hasSize(5);
    }

    @Test
    void what_shows_no_new_message_waits_for_no_turn() {
        put(TEAM, 10);

        assertThat(begun("")).isEqualTo(10);
    }

    @Test
    void a_refusal_holds_back_its_conversation_and_no_other() {
        put(TEAM, 3);
        List<Claim> claims = agenda.claimDue(3, LEASE);
        assertThat(agenda.begin(claims.get(0), "m0", "C1", LEASE)).isTrue();
        agenda.limited(claims.get(0), "C1", Duration.ofSeconds(30));

        assertThat(agenda.begin(claims.get(1), "m1", "C1", LEASE)).isFalse();
        assertThat(agenda.begin(claims.get(2), "m2", "C2", LEASE)).isTrue();
        shift.addAndGet(29_000);
        assertThat(agenda.claimDue(10, LEASE)).isEmpty();
        shift.addAndGet(2_000);
        assertThat(agenda.claimDue(10, LEASE))
                .hasSizeBetween(2, 3)
                .allSatisfy(c -> assertThat(c.dueAt()).isEqualTo(claims.get(0).dueAt()));
    }

    @Test
    void after_a_refusal_it_is_one_by_one() {
        put(TEAM, 5);
        List<Claim> claims = agenda.claimDue(5, LEASE);
        assertThat(agenda.begin(claims.get(0), "m0", "C1", LEASE)).isTrue();
        agenda.limited(claims.get(0), "C1", Duration.ofSeconds(30));
        for (Claim claim : claims.subList(1, 5))
            agenda.later(claim, agenda.now().plusSeconds(30), true);

        shift.addAndGet(30_000);
        assertThat(begun("C1")).isEqualTo(1);
        int begun = 0;
        for (int turn = 0; turn < 4; turn++) {
            shift.addAndGet(TURN);
            begun += begun("C1");
        }
        assertThat(begun).isEqualTo(4);
    }

    @Test
    void a_refusal_of_somebody_whose_claim_is_over_holds_back_nobody() {
        put(TEAM, 2);
        List<Claim> claims = agenda.claimDue(2, LEASE);
        agenda.done(claims.get(0), null, null);

        agenda.limited(claims.get(0), "C1", Duration.ofSeconds(30));

        assertThat(agenda.begin(claims.get(1), "m1", "C1", LEASE)).isTrue();
        assertThat(agenda.nextDue()).hasValueSatisfying(next -> assertThat(next).isAfter(agenda.now()));
    }

    @Test
    void refusals_in_two_conversations_hold_back_the_workspace_and_no_other() {
        put(TEAM, 3);
        put(OTHER, 1);
        List<Claim> claims = agenda.claimDue(10, LEASE).stream()
                .filter(c -> c.appointment().team().equals(TEAM))
                .toList();
        agenda.limited(claims.get(0), "C1", Duration.ofSeconds(30));
        agenda.limited(claims.get(1), "C2", Duration.ofSeconds(30));

        assertThat(agenda.begin(claims.get(2), "m2", "C3", LEASE)).isFalse();
        put(OTHER, 2);
        Claim other = agenda.claimDue(1, LEASE).get(0);
        assertThat(agenda.begin(other, "m3", "C1", LEASE)).isTrue();
    }

    private int begun(String channel) {
        return beginAll(claim -> channel).size();
    }

    /** Begins and ends everything that may begin now; returns the workspaces it belongs to. */
    private List<String> beginAll(java.util.function.Function<Claim, String> channel) {
        List<String> begun = new ArrayList<>();
        for (Claim claim : agenda.claimDue(500, LEASE)) {
            if (!agenda.begin(claim, "m" + claim.appointment().subject(), channel.apply(claim), LEASE)) continue;
            agenda.done(claim, null, null);
            begun.add(claim.appointment().team().value());
        }
        return begun;
    }

    private void put(TeamId team, int count) {
        Instant now = agenda.now().minusMillis(100);
        for (int i = 0; i < count; i++) agenda.put(new Due(new Appointment(team, Kind.CARD, "s" + i), now));
    }
}
