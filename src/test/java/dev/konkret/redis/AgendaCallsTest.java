package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.redis.AgendaCalls.Begin;
import dev.konkret.redis.AgendaCalls.Done;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.exceptions.JedisDataException;

/** Many senders begin and end at once: what is said together means what it means when it is said one by one. */
class AgendaCallsTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final RedisConnection redis = TestRedis.empty();
    private final AtomicLong shift = new AtomicLong();
    private final RedisAgenda agenda = new RedisAgenda(redis, shift::get);

    @AfterEach
    void everything_fits_together() {
        Consistency.check(redis);
    }

    private List<Claim> claimed(int count, int teams) {
        Instant now = agenda.now();
        for (int i = 0; i < count; i++) {
            agenda.put(new Due(new Appointment(new TeamId("T" + i % teams), Kind.NUDGE, "U" + i), now));
        }
        return claims();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (List<Claim> some = agenda.claimDue(50, LEASE); !some.isEmpty(); some = agenda.claimDue(50, LEASE)) {
            claims.addAll(some);
        }
        return claims;
    }

    private List<Long> said(List<? extends AgendaCalls.Said> all) {
        return say(all).stream().map(LongSupplier::getAsLong).toList();
    }

    private List<LongSupplier> say(List<? extends AgendaCalls.Said> all) {
        return AgendaCalls.say(redis, AgendaScripts.CURRENT, all, String.valueOf(shift.get()), REMEMBERED);
    }

    private static Claim withOldFence(Claim claim) {
        return new Claim(
                claim.appointment(), claim.dueAt(), "1-old", 0, null, null, claim.leasedUntil(), claim.forgotten());
    }

    @Test
    void everybody_gets_the_own_answer_whatever_the_workspace() {
        List<Claim> claims = claimed(70, 3);
        Collections.shuffle(claims, new java.util.Random(7));
        List<Begin> begins = new ArrayList<>();
        List<Done> dones = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = i % 5 == 0 ? withOldFence(claims.get(i)) : claims.get(i);
            begins.add(new Begin(claim, "m", "D" + claim.appointment().subject(), LEASE));
            dones.add(new Done(claim, "m", i % 2 == 0 ? null : agenda.now().plusSeconds(3600)));
            expected.add(i % 5 == 0 ? 0L : 1L);
        }

        assertThat(said(begins)).isEqualTo(expected);
        assertThat(said(dones)).isEqualTo(expected);
        assertThat(said(dones)).as("said again").containsOnly(0L);

        shift.addAndGet(LEASE.toMillis() + 1);
        assertThat(claims()).as("whose fence was refused").hasSize(14);
        shift.addAndGet(3_600_000);
        assertThat(claims())
                .filteredOn(claim -> "m".equals(claim.lastMessageId()))
                .hasSize(28);
    }

    @Test
    void some_begin_while_others_end() {
        List<Claim> claims = claimed(30, 3);
        List<Claim> half = claims.subList(0, 15);
        assertThat(said(begins(half))).containsOnly(1L);

        List<AgendaCalls.Said> mixed = new ArrayList<>(begins(claims.subList(15, 30)));
        for (Claim claim : half) mixed.add(new Done(claim, "m", null));
        mixed.add(new Done(withOldFence(claims.get(20)), "m", null));
        Collections.shuffle(mixed, new java.util.Random(7));
        List<Long> answers = said(mixed);

        for (int i = 0; i < mixed.size(); i++) {
            boolean old = mixed.get(i).claim().fence().equals("1-old");
            assertThat(answers.get(i)).isEqualTo(old ? 0 : 1);
        }
        shift.addAndGet(LEASE.toMillis() + 1);
        assertThat(claims()).hasSize(15).allSatisfy(c -> assertThat(c.doubt()).isNotNull());
    }

    private static List<Begin> begins(List<Claim> claims) {
        return claims.stream()
                .map(c -> new Begin(c, "m", "D" + c.appointment().subject(), LEASE))
                .toList();
    }

    @Test
    void a_broken_workspace_breaks_no_other() {
        List<Claim> claims = claimed(4, 2);
        String broken = Keys.of(new TeamId("T1")).gateOf("D1");
        redis.call(r -> r.set(broken, "not a gate"));
        List<LongSupplier> began =
                say(claims.stream().map(c -> new Begin(c, "m", "D1", LEASE)).toList());

        for (int i = 0; i < claims.size(); i++) {
            LongSupplier answer = began.get(i);
            if (claims.get(i).appointment().team().value().equals("T0")) {
                assertThat(answer.getAsLong()).isEqualTo(1);
            } else {
                assertThatThrownBy(answer::getAsLong).isInstanceOf(JedisDataException.class);
            }
        }
        redis.call(r -> r.del(broken));
    }

    @Test
    void of_a_workspace_that_is_being_erased_nothing_begins() {
        List<Claim> claims = claimed(4, 2);
        String off = Keys.of(new TeamId("T1")).off();
        redis.call(r -> r.set(off, "1"));
        List<Long> began = said(claims.stream()
                .map(c -> new Begin(c, "m", "D" + c.appointment().subject(), LEASE))
                .toList());

        for (int i = 0; i < claims.size(); i++) {
            boolean erased = claims.get(i).appointment().team().value().equals("T1");
            assertThat(began.get(i)).isEqualTo(erased ? 0 : 1);
        }
        redis.call(r -> r.del(off));
    }

    @Test
    void a_call_that_is_repeated_too_late_is_told_nothing_of_what_others_have_taken_or_ended() {
        TeamId team = new TeamId("T1");
        for (String who : List.of("U1", "U2", "U3")) {
            agenda.put(new Due(new Appointment(team, Kind.NUDGE, who), agenda.now()));
        }
        assertThat(claimsWithToken("one", team)).hasSize(3);
        assertThat(claimsWithToken("one", team)).as("at once").hasSize(3);
        shift.addAndGet(LEASE.toMillis() + 1);
        List<Claim> others = agenda.claimDue(2, LEASE);
        agenda.done(others.get(0), null, null);

        List<Claim> still = claimsWithToken("one", team);
        assertThat(still).hasSize(1);
        assertThat(others)
                .extracting(Claim::appointment)
                .doesNotContain(still.get(0).appointment());
    }

    private List<Claim> claimsWithToken(String token, TeamId team) {
        int bucket = Keys.bucketOf(team);
        List<String> keys = List.of(Keys.teams(bucket), Keys.reply(bucket, token), Keys.run(bucket));
        String lease = String.valueOf(LEASE.toMillis());
        List<String> args = List.of(
                Keys.tag(bucket),
                Keys.DUE,
                Keys.DELIVERIES,
                "10",
                "10",
                lease,
                token,
                String.valueOf(shift.get()),
                "60000");
        List<?> reply = (List<?>) redis.run(AgendaScripts.CURRENT.claim(), keys, args);
        return reply.subList(2, reply.size()).stream()
                .map(claim -> ClaimRecord.read((List<?>) claim))
                .toList();
    }

    @Test
    void of_those_into_one_conversation_each_gets_a_turn_of_its_own() {
        List<Claim> claims = claimed(6, 1);
        List<Long> began =
                said(claims.stream().map(c -> new Begin(c, "m", "D1", LEASE)).toList());

        assertThat(began).containsExactly(1L, 1L, 1L, -1L, -1L, -1L);
        for (int later = 1; later <= 3; later++) {
            shift.addAndGet(1000);
            List<Claim> turn = claims();
            assertThat(turn).hasSizeLessThanOrEqualTo(later == 1 ? 1 : 2);
            said(turn.stream().map(c -> new Begin(c, "m", "D1", LEASE)).toList());
        }
        shift.addAndGet(1000);
        assertThat(claims()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_young_claim_keeps_its_lease_and_an_old_one_gets_a_new_one() {
        Claim claim = claimed(1, 1).get(0);
        agenda.begin(claim, "m", "D1", LEASE);
        assertThat(TestRedis.dueAt(redis, claim.appointment())).isEqualTo(claim.leasedUntil());

        shift.addAndGet(Duration.ofSeconds(20).toMillis());
        agenda.begin(claim, "m", "D1", LEASE);
        assertThat(TestRedis.dueAt(redis, claim.appointment()))
                .isAfterOrEqualTo(claim.leasedUntil().plusSeconds(20));
    }

    @Test
    void of_many_senders_at_once_each_begins_and_ends_once() throws InterruptedException {
        List<Claim> claims = claimed(300, 4);
        Map<Appointment, Integer> sent = new ConcurrentHashMap<>();
        List<Thread> senders = new ArrayList<>();
        for (int s = 0; s < 20; s++) {
            int from = s;
            senders.add(new Thread(() -> {
                // Everything is tried by two of them, with the same claim: only one of the two may end it.
                for (int i = from / 2; i < claims.size(); i += 10) {
                    Claim claim = claims.get(i);
                    agenda.begin(claim, "m", "D" + claim.appointment().subject(), LEASE);
                    if (agenda.done(claim, "m", null)) sent.merge(claim.appointment(), 1, Integer::sum);
                }
            }));
        }
        senders.forEach(Thread::start);
        for (Thread sender : senders) sender.join();

        // A workspace lets 200 out at once; nobody has more here.
        assertThat(sent).hasSize(300).containsValue(1).doesNotContainValue(2);
        shift.addAndGet(LEASE.toMillis() * 2);
        assertThat(claims()).isEmpty();
    }
}
