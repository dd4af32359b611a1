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

    private List<Long> begin(List<Begin> begins) {
        return answers(AgendaCalls.begin(redis, AgendaScripts.CURRENT.begin(), begins, String.valueOf(shift.get())));
    }

    private List<Long> done(List<Done> dones) {
        return answers(AgendaCalls.done(redis, AgendaScripts.CURRENT.done(), dones, REMEMBERED));
    }

    private static List<Long> answers(List<LongSupplier> answers) {
        return answers.stream().map(LongSupplier::getAsLong).toList();
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

        assertThat(begin(begins)).isEqualTo(expected);
        assertThat(done(dones)).isEqualTo(expected);
        assertThat(done(dones)).as("said again").containsOnly(0L);

        shift.addAndGet(LEASE.toMillis() + 1);
        assertThat(claims()).as("whose fence was refused").hasSize(14);
        shift.addAndGet(3_600_000);
        assertThat(claims())
                .filteredOn(claim -> "m".equals(claim.lastMessageId()))
                .hasSize(28);
    }

    @Test
    void a_broken_workspace_breaks_no_other() {
        List<Claim> claims = claimed(4, 2);
        String broken = Keys.of(new TeamId("T1")).gateOf("D1");
        redis.call(r -> r.set(broken, "not a gate"));
        List<LongSupplier> began = AgendaCalls.begin(
                redis,
                AgendaScripts.CURRENT.begin(),
                claims.stream().map(c -> new Begin(c, "m", "D1", LEASE)).toList(),
                "0");

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
    void of_those_into_one_conversation_each_gets_a_turn_of_its_own() {
        List<Claim> claims = claimed(6, 1);
        List<Long> began =
                begin(claims.stream().map(c -> new Begin(c, "m", "D1", LEASE)).toList());

        assertThat(began).containsExactly(1L, 1L, 1L, -1L, -1L, -1L);
        for (int later = 1; later <= 3; later++) {
            shift.addAndGet(1000);
            List<Claim> turn = claims();
            assertThat(turn).hasSizeLessThanOrEqualTo(later == 1 ? 1 : 2);
            begin(turn.stream().map(c -> new Begin(c, "m", "D1", LEASE)).toList());
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
