package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens in whatever order: nothing is lost, nothing is handed out twice within a lease. */
class AgendaInvariantsTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int WORKERS = 3;

    /** What somebody does, to the appointment or with the claim of that number; {@code seconds} is a distance in time. */
    record Move(What what, int number, int seconds, boolean flag) {
        enum What {
            PUT,
            CLAIM,
            BEGIN,
            DONE,
            LATER,
            GIVE_UP,
            TIME
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Move.What> what = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Move.What.PUT)),
                Tuple.of(4, Arbitraries.just(Move.What.CLAIM)),
                Tuple.of(3, Arbitraries.just(Move.What.BEGIN)),
                Tuple.of(3, Arbitraries.just(Move.What.DONE)),
                Tuple.of(2, Arbitraries.just(Move.What.LATER)),
                Tuple.of(1, Arbitraries.just(Move.What.GIVE_UP)),
                Tuple.of(2, Arbitraries.just(Move.What.TIME)));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-5, 40),
                        Arbitraries.of(true, false))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_lost_and_nothing_is_handed_out_twice(@ForAll("moves") List<Move> moves) {
        World world = new World();
        for (Move move : moves) world.play(move);
        world.drain();
        Consistency.check(world.redis);
    }

    /** The agenda, and next to it what an onlooker knows: who holds what, and what still has to be attended to. */
    private static final class World {
        private final RedisConnection redis = TestRedis.empty();
        private long shiftMillis;
        private final RedisAgenda agenda = new RedisAgenda(redis, () -> shiftMillis);
        private final List<Claim> claims = new ArrayList<>();
        private final Map<Appointment, Claim> holders = new HashMap<>();

        /** Appointments somebody waits for: put down, and since then not attended to by a claim that began without doubt. */
        private final Set<Appointment> wanted = new HashSet<>();

        private final Set<Appointment> putWhileHeldOrInDoubt = new HashSet<>();
        private final Map<Appointment, Boolean> inDoubt = new HashMap<>();

        void play(Move move) {
            switch (move.what()) {
                case PUT -> put(appointment(move.number()), now().plusSeconds(move.seconds()));
                case CLAIM -> claim(1 + move.number());
                case TIME -> shiftMillis += Math.abs(move.seconds()) * 1000L;
                case BEGIN, DONE, LATER, GIVE_UP -> {
                    if (!claims.isEmpty()) act(move, claims.get(Math.max(0, claims.size() - 1 - move.number())));
                }
            }
        }

        private void put(Appointment appointment, Instant at) {
            agenda.put(new Due(appointment, at));
            wanted.add(appointment);
            if (holders.containsKey(appointment) || inDoubt.containsKey(appointment))
                putWhileHeldOrInDoubt.add(appointment);
        }

        private void claim(int limit) {
            Instant before = now();
            List<Claim> handedOut = agenda.claimDue(limit, LEASE);
            assertThat(handedOut).hasSizeLessThanOrEqualTo(limit);
            for (Claim claim : handedOut) {
                Claim holder = holders.get(claim.appointment());
                if (holder != null)
                    assertThat(leaseEnd(holder)).as("lease of %s", holder).isBeforeOrEqualTo(now());
                assertThat(claim.dueAt()).isBeforeOrEqualTo(now());
                assertThat(claim.leasedUntil()).isAfterOrEqualTo(before.plus(LEASE));
                assertThat(claim.doubt() != null)
                        .as("doubt of %s", claim)
                        .isEqualTo(inDoubt.containsKey(claim.appointment()));
                // Looking at it now is the answer to everything before, unless an older message has to be settled
                // first.
                if (claim.doubt() == null) putWhileHeldOrInDoubt.remove(claim.appointment());
                holders.put(claim.appointment(), claim);
                leases.put(claim.fence() + claim.appointment(), claim.leasedUntil());
                claims.add(claim);
            }
        }

        private final Map<String, Instant> leases = new HashMap<>();

        private Instant leaseEnd(Claim claim) {
            return leases.get(claim.fence() + claim.appointment());
        }

        private void act(Move move, Claim claim) {
            boolean ours = claim.equals(holders.get(claim.appointment()));
            Instant at = now().plusSeconds(Math.abs(move.seconds()));
            switch (move.what()) {
                case BEGIN -> {
                    Instant earliest = now().plus(LEASE);
                    assertThat(agenda.begin(claim, "m" + claims.indexOf(claim), "D1", LEASE))
                            .isEqualTo(ours);
                    if (ours) {
                        inDoubt.put(claim.appointment(), true);
                        leases.put(claim.fence() + claim.appointment(), earliest);
                    }
                }
                case DONE -> {
                    agenda.done(claim, move.flag() ? "m" : null, move.number() % 2 == 0 ? at : null);
                    if (ours) ended(claim, move.number() % 2 == 0);
                }
                case GIVE_UP -> {
                    agenda.giveUp(claim, "tried");
                    if (ours) ended(claim, false);
                }
                case LATER -> {
                    agenda.later(claim, at, move.flag());
                    if (ours) {
                        holders.remove(claim.appointment());
                        if (move.flag()) {
                            inDoubt.remove(claim.appointment());
                            putWhileHeldOrInDoubt.remove(claim.appointment());
                        }
                    }
                }
                default -> throw new AssertionError(move);
            }
        }

        private void ended(Claim claim, boolean again) {
            holders.remove(claim.appointment());
            inDoubt.remove(claim.appointment());
            boolean stillWanted = putWhileHeldOrInDoubt.remove(claim.appointment());
            if (!stillWanted && !again) wanted.remove(claim.appointment());
        }

        /** A week later, workers who do their work well come upon everything that anybody waits for, and then there is nothing left. */
        void drain() {
            shiftMillis += Duration.ofDays(7).toMillis();
            Set<Appointment> attended = new HashSet<>();
            for (int round = 0; round < 10; round++) {
                List<Claim> handedOut = agenda.claimDue(WORKERS, LEASE);
                for (Claim claim : handedOut) {
                    attended.add(claim.appointment());
                    agenda.done(claim, null, null);
                }
                if (handedOut.isEmpty()) break;
            }
            assertThat(attended).containsAll(wanted);
            assertThat(agenda.claimDue(WORKERS, LEASE)).isEmpty();
            assertThat(agenda.nextDue()).isEmpty();
        }

        private Instant now() {
            return Instant.ofEpochMilli(TestRedis.serverMillis(redis) + shiftMillis);
        }

        private static Appointment appointment(int number) {
            TeamId team = new TeamId(number % 2 == 0 ? "T1" : "T2");
            return new Appointment(team, number < 4 ? Appointment.Kind.NUDGE : Appointment.Kind.CARD, "x" + number / 2);
        }
    }
}
