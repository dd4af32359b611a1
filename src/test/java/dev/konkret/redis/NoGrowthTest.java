package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
import dev.konkret.goal.MovableClock;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Steps come, are reminded of, done and erased, for years: nothing is left of them. {@code -Dcycles=1000000} for the full size. */
class NoGrowthTest {
    private static final int CYCLES = Integer.getInteger("cycles", 400);
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId BEN = new MemberId("U1");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Instant MONDAY = Instant.parse("2025-03-03T08:00:00Z");

    private final RedisConnection redis = TestRedis.empty();
    private final MovableClock time = new MovableClock(MONDAY);
    private final RedisSteps steps = new RedisSteps(redis);
    private final RedisAgenda agenda =
            new RedisAgenda(redis, () -> time.millis() - TestRedis.serverMillis(TestRedis.connection()));
    private final StepTracker tracker;

    NoGrowthTest() {
        var people = PeopleFixtures.people(Map.of(BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin")));
        tracker = new StepTracker(steps, people, new FollowUpPlan(people), time);
    }

    @Test
    void what_came_and_went_leaves_nothing() {
        for (int i = 0; i < 10; i++) cycle(i);
        Map<String, Long> before = whatStays();

        for (int i = 10; i < CYCLES; i++) cycle(i);

        Map<String, Long> after = whatStays();
        System.out.printf("after 10 cycles %s%nafter %,d cycles %s%n", before, CYCLES, after);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(bytes(after)).isLessThanOrEqualTo(bytes(before) + bytes(before) / 10);
    }

    /** Every cycle is the same half year: a million in a row would outlive the calendar. */
    private void cycle(int number) {
        time.moveTo(MONDAY);
        NextStepId id = new NextStepId("s" + number);
        MessageRef message = new MessageRef(new ChannelId("C1"), 1_741_000_000 + number + ".000100", null);
        LocalDate due =
                LocalDate.ofInstant(time.instant(), ZoneId.of("Europe/Berlin")).plusDays(3);
        tracker.propose(new Proposal(id, TEAM, "aufräumen", Place.of(message), BEN, BEN, due, null));
        attend(number);
        time.moveTo(time.instant().plus(Duration.ofDays(4)));
        attend(number);
        tracker.act(TEAM, id, BEN, new Closing.Finish(null));
        attend(number);
        time.moveTo(time.instant().plus(FollowUpPlan.KEPT).plusSeconds(1));
        attend(number);
        assertThat(steps.find(TEAM, id)).isEmpty();
    }

    /** What deliveries do about it, as far as Redis hears of it. */
    private void attend(int number) {
        for (List<Claim> due = agenda.claimDue(50, LEASE); !due.isEmpty(); due = agenda.claimDue(50, LEASE)) {
            for (Claim claim : due) {
                NextStepId id = new NextStepId(claim.appointment().subject());
                if (claim.appointment().kind() == Kind.CARD
                        && steps.find(TEAM, id).isPresent()) {
                    steps.noteCard(
                            TEAM, id, new MessageRef(new ChannelId("C1"), 1_742_000_000 + number + ".000100", null));
                }
                if (claim.appointment().kind() == Kind.STEP_END) steps.erase(TEAM, id);
                if (claim.appointment().kind() == Kind.NUDGE) agenda.begin(claim, "m" + number, "D1", LEASE);
                agenda.done(claim, claim.appointment().kind() == Kind.NUDGE ? "m" + number : null, null);
            }
        }
    }

    /** The keys nothing makes vanish by itself, and how much each takes. */
    private Map<String, Long> whatStays() {
        Map<String, Long> stays = new TreeMap<>();
        for (String key : all()) {
            // -2 is a key whose time ran out since it was listed.
            if (redis.call(r -> r.pttl(key)) == -1) stays.put(key, redis.call(r -> r.memoryUsage(key, 0)));
        }
        return stays;
    }

    private List<String> all() {
        List<String> keys = new ArrayList<>();
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            String at = cursor;
            ScanResult<String> some = redis.call(r -> r.scan(at, new ScanParams().count(1_000)));
            keys.addAll(some.getResult());
            cursor = some.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
        Collections.sort(keys);
        return keys;
    }

    private static long bytes(Map<String, Long> keys) {
        return keys.values().stream().mapToLong(Long::longValue).sum();
    }
}
