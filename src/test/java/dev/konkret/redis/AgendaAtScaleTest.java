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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Much on the agenda, and much of it at once. {@code -Dappointments=1000000} for the full size. */
class AgendaAtScaleTest {
    private static final int MANY = Integer.getInteger("appointments", 100_000);
    private static final int FEW = 1_000;
    private static final int TEAMS = 500;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private final RedisConnection redis = TestRedis.empty();
    private final RedisAgenda agenda = new RedisAgenda(redis, () -> 0);
    private final Instant soon = agenda.now().plus(Duration.ofDays(1));

    @Test
    void finding_what_is_due_costs_the_same_with_a_thousand_and_with_many() {
        fill(FEW, soon);
        // The first claim of a bucket notes which Redis it was.
        ofFindingTen();
        Commands few = ofFindingTen();
        fill(MANY, soon);
        long before = System.nanoTime();
        Commands many = ofFindingTen();
        System.out.printf(
                "finding what is due among %,d: %d commands, %,d µs; among %,d: %d commands%n",
                MANY, many.total(), (System.nanoTime() - before) / 1_000, FEW, few.total());

        assertThat(many).isEqualTo(few);
        assertThat(agenda.claimDue(10, LEASE)).isEmpty();
    }

    @Test
    void all_due_in_the_same_millisecond_each_is_handed_out_once() {
        fill(MANY, agenda.now());
        Set<Appointment> seen = new HashSet<>();

        int handed = 0;
        for (List<Claim> some = agenda.claimDue(2_000, LEASE); !some.isEmpty(); some = agenda.claimDue(2_000, LEASE)) {
            handed += some.size();
            some.forEach(claim -> seen.add(claim.appointment()));
        }

        assertThat(handed).isEqualTo(MANY);
        assertThat(seen).hasSize(MANY);
    }

    @Test
    void what_one_knows_of_is_found_without_looking_everywhere() {
        Appointment known = appointment(1, "U1");
        agenda.put(new Due(known, agenda.now().plusMillis(1)));
        agenda.nextDue();
        RedisAgenda another = new RedisAgenda(redis, () -> 0);
        another.put(new Due(appointment(2, "U2"), agenda.now()));
        Awaitility.await()
                .until(() -> agenda.now().isAfter(agenda.nextDueAsSeen().orElseThrow()));
        Commands before = Commands.in(redis);

        assertThat(agenda.claimKnown(10, LEASE))
                .as("what another process put down is seen with the next look everywhere")
                .extracting(Claim::appointment)
                .containsExactly(known);
        assertThat(Commands.in(redis).since(before).total()).isLessThan(30);
        assertThat(agenda.claimDue(10, LEASE)).extracting(Claim::appointment).containsExactly(appointment(2, "U2"));
    }

    @Test
    void what_one_has_changed_oneself_is_found_without_looking_everywhere() {
        Appointment again = appointment(1, "U1");
        agenda.put(new Due(again, agenda.now()));
        Claim claim = agenda.claimDue(10, LEASE).get(0);
        agenda.put(new Due(again, agenda.now()));
        agenda.done(claim, null, null);
        Commands before = Commands.in(redis);

        assertThat(agenda.claimKnown(10, LEASE)).extracting(Claim::appointment).containsExactly(again);
        assertThat(Commands.in(redis).since(before).total()).isLessThan(30);
    }

    @Test
    void a_workspace_with_much_to_do_leaves_its_neighbour_in_the_same_bucket_a_turn() {
        TeamId busy = new TeamId("T0");
        TeamId quiet = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> new TeamId("T" + i))
                .filter(team -> Keys.bucketOf(team) == Keys.bucketOf(busy))
                .findFirst()
                .orElseThrow();
        List<Due> much = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            much.add(new Due(appointment(0, "U" + i), agenda.now().minusSeconds(60)));
        }
        agenda.putAll(busy, much);
        agenda.put(new Due(new Appointment(quiet, Kind.NUDGE, "U1"), agenda.now()));

        assertThat(agenda.claimDue(30, LEASE))
                .extracting(claim -> claim.appointment().team())
                .contains(quiet);
    }

    /** What Redis does to find ten that are due, and to end them. */
    private Commands ofFindingTen() {
        for (int team = 0; team < 10; team++) agenda.put(new Due(appointment(team, "due"), agenda.now()));
        Commands before = Commands.in(redis);
        List<Claim> found = agenda.claimDue(50, LEASE);
        Commands used = Commands.in(redis).since(before);
        assertThat(found).hasSize(10);
        found.forEach(claim -> agenda.done(claim, null, null));
        return used;
    }

    private void fill(int count, Instant at) {
        for (int team = 0; team < TEAMS; team++) {
            List<Due> some = new ArrayList<>();
            for (int i = team; i < count; i += TEAMS) {
                some.add(new Due(appointment(team, "U" + i), at));
                if (some.size() == 500) {
                    agenda.putAll(some.get(0).appointment().team(), some);
                    some = new ArrayList<>();
                }
            }
            agenda.putAll(new TeamId("T" + team), some);
        }
    }

    private static Appointment appointment(int team, String subject) {
        return new Appointment(new TeamId("T" + team), Kind.NUDGE, subject);
    }
}
