package dev.konkret.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every agenda promises. */
public abstract class AgendaContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final TeamId OTHER_TEAM = new TeamId("T2");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Appointment NUDGE = new Appointment(TEAM, Kind.NUDGE, "U1");
    private static final Appointment CARD = new Appointment(TEAM, Kind.CARD, "s1");

    /** Returns the agenda under test, the same one throughout a test, empty at its beginning. */
    protected abstract Agenda agenda();

    /** Returns the time by the agenda's clock. */
    protected abstract Instant now();

    /** Moves the agenda's clock ahead. */
    protected abstract void advance(Duration by);

    /** Returns the codes under which appointments were given up, with their reasons. */
    protected abstract List<String> deadLetters(TeamId team);

    private void putIn(Appointment appointment, Duration from) {
        agenda().put(new Due(appointment, now().plus(from)));
    }

    private Claim claimOne() {
        List<Claim> claims = agenda().claimDue(10, LEASE);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private void assertNothingIsDue() {
        assertThat(agenda().claimDue(10, LEASE)).isEmpty();
    }

    @Test
    void an_appointment_is_handed_out_when_it_is_due() {
        Instant at = now().plusSeconds(60);
        agenda().put(new Due(NUDGE, at));
        assertNothingIsDue();

        advance(Duration.ofSeconds(60));

        Claim claim = claimOne();
        assertThat(claim.appointment()).isEqualTo(NUDGE);
        assertThat(claim.dueAt()).isBetween(at.minusMillis(1), at);
        assertThat(claim.attempts()).isZero();
        assertThat(claim.doubt()).isNull();
        assertThat(claim.lastMessageId()).isNull();
        assertThat(claim.leasedUntil()).isBetween(now().plusSeconds(25), now().plusSeconds(31));
    }

    @Test
    void an_appointment_in_the_past_is_due_at_once() {
        agenda().put(new Due(NUDGE, Instant.parse("2020-02-29T00:00:00Z")));

        assertThat(claimOne().dueAt()).isEqualTo("2020-02-29T00:00:00Z");
    }

    @Test
    void while_it_is_leased_nobody_else_is_handed_it() {
        putIn(NUDGE, Duration.ZERO);
        claimOne();

        advance(LEASE.minusSeconds(5));

        assertNothingIsDue();
    }

    @Test
    void an_unfinished_one_is_due_again_when_its_lease_runs_out() {
        Instant at = now();
        agenda().put(new Due(NUDGE, at));
        Claim first = claimOne();

        advance(LEASE);

        Claim second = claimOne();
        assertThat(second.appointment()).isEqualTo(NUDGE);
        assertThat(second.dueAt()).isEqualTo(first.dueAt());
        assertThat(second.fence()).isNotEqualTo(first.fence());
        assertThat(second.doubt()).isNull();
    }

    @Test
    void a_finished_one_does_not_come_back() {
        putIn(NUDGE, Duration.ZERO);
        agenda().done(claimOne(), null, null);

        advance(Duration.ofDays(400));

        assertNothingIsDue();
        assertThat(agenda().nextDue()).isEmpty();
    }

    @Test
    void finishing_says_when_it_is_due_again() {
        putIn(NUDGE, Duration.ZERO);
        agenda().done(claimOne(), null, now().plusSeconds(600));
        assertNothingIsDue();

        advance(Duration.ofSeconds(600));

        assertThat(claimOne().appointment()).isEqualTo(NUDGE);
    }

    @Test
    void putting_down_moves_it_nearer() {
        putIn(NUDGE, Duration.ofHours(1));
        putIn(NUDGE, Duration.ZERO);

        assertThat(claimOne().appointment()).isEqualTo(NUDGE);
    }

    @Test
    void putting_down_never_moves_it_away() {
        putIn(NUDGE, Duration.ZERO);
        putIn(NUDGE, Duration.ofHours(1));

        claimOne();
    }

    @Test
    void what_is_put_down_during_a_lease_is_neither_lost_nor_handed_out_twice_at_once() {
        putIn(CARD, Duration.ZERO);
        Claim claim = claimOne();

        putIn(CARD, Duration.ZERO);
        assertNothingIsDue();
        agenda().done(claim, null, null);

        agenda().done(claimOne(), null, null);
        assertNothingIsDue();
    }

    @Test
    void what_is_put_down_during_a_lease_for_later_is_due_then_although_finishing_says_never() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();

        putIn(NUDGE, Duration.ofHours(1));
        agenda().done(claim, null, null);

        assertNothingIsDue();
        advance(Duration.ofHours(1));
        claimOne();
    }

    @Test
    void what_is_put_down_during_a_lease_beats_a_later_next_time() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();

        putIn(NUDGE, Duration.ofHours(1));
        agenda().done(claim, null, now().plus(Duration.ofDays(1)));

        advance(Duration.ofHours(1));
        claimOne();
    }

    @Test
    void what_is_put_down_during_a_lease_survives_giving_up() {
        putIn(CARD, Duration.ZERO);
        Claim claim = claimOne();

        putIn(CARD, Duration.ZERO);
        agenda().giveUp(claim, "is_archived");

        claimOne();
    }

    @Test
    void what_is_put_down_during_a_lease_survives_a_message_that_is_found_in_slack_afterwards() {
        putIn(CARD, Duration.ZERO);
        agenda().begin(claimOne(), "c:s1:1", "C1", LEASE);
        putIn(CARD, Duration.ZERO);
        advance(LEASE);

        Claim doubtful = claimOne();
        assertThat(doubtful.doubt()).isNotNull();
        agenda().done(doubtful, "c:s1:1", null);

        assertThat(claimOne().doubt()).isNull();
    }

    @Test
    void what_is_put_down_while_in_doubt_is_due_again_when_the_doubt_is_settled() {
        putIn(CARD, Duration.ZERO);
        Claim claim = claimOne();
        agenda().begin(claim, "c:s1:1", "C1", LEASE);
        agenda().later(claim, now().plusSeconds(60), false);

        putIn(CARD, Duration.ZERO);
        assertNothingIsDue();
        advance(Duration.ofSeconds(60));
        agenda().done(claimOne(), "c:s1:1", null);

        claimOne();
    }

    @Test
    void putting_off_moves_it_away() {
        putIn(NUDGE, Duration.ZERO);
        agenda().later(claimOne(), now().plusSeconds(60), true);
        assertNothingIsDue();

        advance(Duration.ofSeconds(60));

        assertThat(claimOne().doubt()).isNull();
    }

    @Test
    void what_is_put_down_during_a_lease_is_not_put_off() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();

        putIn(NUDGE, Duration.ZERO);
        agenda().later(claim, now().plus(Duration.ofDays(1)), true);

        claimOne();
    }

    @Test
    void whoever_takes_over_learns_what_may_be_in_slack() {
        putIn(NUDGE, Duration.ZERO);
        Claim first = claimOne();
        Instant before = now();
        assertThat(agenda().begin(first, "n:U1:20250307", "D1", Duration.ofSeconds(40)))
                .isTrue();

        advance(Duration.ofSeconds(35));
        assertNothingIsDue();
        advance(Duration.ofSeconds(5));

        Claim second = claimOne();
        assertThat(second.attempts()).isEqualTo(1);
        assertThat(second.dueAt()).isEqualTo(first.dueAt());
        assertThat(second.doubt()).isNotNull();
        assertThat(second.doubt().messageId()).isEqualTo("n:U1:20250307");
        assertThat(second.doubt().channel()).isEqualTo("D1");
        assertThat(second.doubt().since()).isBetween(before.minusMillis(1), before.plusSeconds(5));
    }

    @Test
    void putting_off_in_doubt_keeps_the_doubt() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();
        agenda().begin(claim, "m1", "D1", LEASE);
        agenda().later(claim, now().plusSeconds(1), false);

        advance(Duration.ofSeconds(1));

        assertThat(claimOne().doubt()).isNotNull();
    }

    @Test
    void putting_off_what_was_certainly_not_sent_clears_the_doubt_and_counts_the_attempt() {
        Instant at = now();
        agenda().put(new Due(NUDGE, at));
        Claim claim = claimOne();
        agenda().begin(claim, "m1", "D1", LEASE);
        agenda().later(claim, now().plusSeconds(1), true);

        advance(Duration.ofSeconds(1));

        Claim again = claimOne();
        assertThat(again.doubt()).isNull();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.dueAt()).isEqualTo(claim.dueAt());
    }

    @Test
    void a_new_occurrence_counts_its_attempts_from_zero_and_knows_the_last_message() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();
        agenda().begin(claim, "m1", "D1", LEASE);
        agenda().done(claim, "m1", now());

        Claim next = claimOne();
        assertThat(next.attempts()).isZero();
        assertThat(next.doubt()).isNull();
        assertThat(next.lastMessageId()).isEqualTo("m1");
    }

    @Test
    void an_occurrence_that_sends_nothing_keeps_the_last_message() {
        putIn(NUDGE, Duration.ZERO);
        agenda().done(claimOne(), "m1", now());
        agenda().done(claimOne(), null, now());

        assertThat(claimOne().lastMessageId()).isEqualTo("m1");
    }

    @Test
    void the_last_message_is_known_when_it_is_put_down_anew_on_the_same_day() {
        putIn(NUDGE, Duration.ZERO);
        agenda().done(claimOne(), "m1", null);

        putIn(NUDGE, Duration.ZERO);

        assertThat(claimOne().lastMessageId()).isEqualTo("m1");
    }

    @Test
    void whoever_comes_with_an_old_claim_changes_nothing() {
        putIn(NUDGE, Duration.ZERO);
        Claim old = claimOne();
        advance(LEASE);
        Claim current = claimOne();

        assertThat(agenda().begin(old, "m1", "D1", LEASE)).isFalse();
        agenda().done(old, "m1", null);
        agenda().later(old, now().plusSeconds(1), true);
        agenda().giveUp(old, "too_late");
        assertNothingIsDue();
        advance(Duration.ofSeconds(2));
        assertNothingIsDue();

        assertThat(agenda().begin(current, "m2", "D1", LEASE)).isTrue();
        assertThat(deadLetters(TEAM)).isEmpty();
    }

    @Test
    void a_finished_claim_cannot_begin_anything() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();
        agenda().done(claim, null, null);

        assertThat(agenda().begin(claim, "m1", "D1", LEASE)).isFalse();
        advance(LEASE);
        assertNothingIsDue();
    }

    @Test
    void beginning_the_same_message_twice_counts_one_attempt() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();
        agenda().begin(claim, "m1", "D1", LEASE);
        agenda().begin(claim, "m1", "D1", LEASE);
        advance(LEASE);

        assertThat(claimOne().attempts()).isEqualTo(1);
    }

    @Test
    void beginning_the_same_message_again_gives_a_new_lease() {
        putIn(NUDGE, Duration.ZERO);
        Claim claim = claimOne();
        agenda().begin(claim, "m1", "D1", LEASE);
        advance(LEASE.minusSeconds(5));
        agenda().begin(claim, "m1", "D1", LEASE);

        advance(LEASE.minusSeconds(5));

        assertNothingIsDue();
    }

    @Test
    void giving_up_takes_it_off_and_files_it() {
        putIn(NUDGE, Duration.ZERO);
        agenda().giveUp(claimOne(), "is_archived");

        advance(Duration.ofDays(1));

        assertNothingIsDue();
        assertThat(deadLetters(TEAM))
                .singleElement()
                .asString()
                .contains("n:U1")
                .endsWith("is_archived");
    }

    @Test
    void the_same_subject_in_another_workspace_is_another_appointment() {
        putIn(NUDGE, Duration.ZERO);
        putIn(new Appointment(OTHER_TEAM, Kind.NUDGE, "U1"), Duration.ZERO);

        assertThat(agenda().claimDue(10, LEASE))
                .extracting(c -> c.appointment().team())
                .containsExactlyInAnyOrder(TEAM, OTHER_TEAM);
    }

    @Test
    void no_more_are_handed_out_than_asked_for_and_the_rest_next_time() {
        for (int i = 0; i < 25; i++) putIn(new Appointment(TEAM, Kind.NUDGE, "U" + i), Duration.ofMillis(-1000 + i));

        List<String> first = subjects(agenda().claimDue(10, LEASE));
        List<String> second = subjects(agenda().claimDue(10, LEASE));
        List<String> third = subjects(agenda().claimDue(10, LEASE));

        assertThat(first)
                .isEqualTo(IntStream.range(0, 10).mapToObj(i -> "U" + i).toList());
        assertThat(second)
                .isEqualTo(IntStream.range(10, 20).mapToObj(i -> "U" + i).toList());
        assertThat(third)
                .isEqualTo(IntStream.range(20, 25).mapToObj(i -> "U" + i).toList());
    }

    @Test
    void a_workspace_with_much_to_do_delays_no_other() {
        for (int i = 0; i < 300; i++) putIn(new Appointment(TEAM, Kind.NUDGE, "U" + i), Duration.ofSeconds(-60));
        for (int t = 0; t < 20; t++) {
            putIn(new Appointment(new TeamId("T9" + t), Kind.NUDGE, "U1"), Duration.ofSeconds(-1));
        }

        List<Claim> claims = agenda().claimDue(50, LEASE);

        assertThat(claims).hasSize(50);
        assertThat(claims.stream().map(c -> c.appointment().team()).distinct()).hasSize(21);
    }

    @Test
    void a_workspace_alone_gets_everything_that_is_asked_for() {
        for (int i = 0; i < 300; i++) putIn(new Appointment(TEAM, Kind.NUDGE, "U" + i), Duration.ofSeconds(-60));

        assertThat(agenda().claimDue(200, LEASE)).hasSize(200);
        assertThat(agenda().claimDue(200, LEASE)).hasSize(100);
    }

    @Test
    void the_next_moment_is_the_earliest_of_all_workspaces() {
        assertThat(agenda().nextDue()).isEmpty();
        Instant later = now().plusSeconds(500);
        agenda().put(new Due(NUDGE, later));
        agenda().put(new Due(new Appointment(OTHER_TEAM, Kind.CARD, "s1"), later.minusSeconds(100)));

        Instant next = agenda().nextDue().orElseThrow();

        assertThat(next).isBetween(later.minusSeconds(100).minusMillis(1), later.minusSeconds(100));
    }

    private static List<String> subjects(List<Claim> claims) {
        return claims.stream().map(c -> c.appointment().subject()).toList();
    }
}
