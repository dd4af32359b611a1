package dev.konkret.redis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Steps come, are reminded of, done and erased, for years: nothing is left of them. {@code -Dcycles=1000000} for the full size. */
class NoGrowthTest {
    private static final int CYCLES = Integer.getInteger("cycles", 2_000);

    /** So many people write a step down each before the first reminder is due. */
    private static final int AT_ONCE = 50;

    private static final TeamId TEAM = new TeamId("T1");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Instant MONDAY = Instant.parse("2025-03-03T08:00:00Z");

    private final RedisConnection redis = TestRedis.empty();
    private final MovableClock time = new MovableClock(MONDAY);
    private final RedisSteps steps = new RedisSteps(redis);
    private final RedisAgenda agenda =
            new RedisAgenda(redis, () -> time.millis() - TestRedis.serverMillis(TestRedis.connection()));
    private final StepTracker tracker;
    private int posted;

    NoGrowthTest() {
        var people = PeopleFixtures.people(IntStream.range(0, AT_ONCE)
                .mapToObj(NoGrowthTest::owner)
                .collect(toMap(who -> who, who -> PeopleFixtures.member(who, Member.Kind.FULL, "Europe/Berlin"))));
        tracker = new StepTracker(steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), time);
    }

    @Test
    void what_came_and_went_leaves_nothing() {
        halfYear(0);
        Map<String, Long> before = whatStays();

        for (int i = AT_ONCE; i < CYCLES; i += AT_ONCE) halfYear(i);

        Map<String, Long> after = whatStays();
        System.out.printf("after %d steps %s%nafter %,d steps %s%n", AT_ONCE, before, CYCLES, after);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(bytes(after)).isLessThanOrEqualTo(bytes(before) + bytes(before) / 10);
    }

    /** Always the same one: a million steps one after the other would outlive the calendar. */
    private void halfYear(int first) {
        time.moveTo(MONDAY);
        for (int i = first; i < first + AT_ONCE; i++) propose(i);
        attend();
        time.moveTo(MONDAY.plus(Duration.ofDays(4)));
        attend();
        for (int i = first; i < first + AT_ONCE; i++) tracker.act(TEAM, id(i), owner(i), new Closing.Finish(null));
        attend();
        time.moveTo(time.instant().plus(FollowUpPlan.KEPT).plusSeconds(1));
        attend();
        for (int i = first; i < first + AT_ONCE; i++)
            assertThat(steps.find(TEAM, id(i))).isEmpty();
    }

    private void propose(int i) {
        LocalDate due = LocalDate.ofInstant(MONDAY, ZoneId.of("Europe/Berlin")).plusDays(3);
        Place place = Place.of(message(1_741_000_000 + i));
        tracker.propose(new Proposal(id(i), TEAM, "aufräumen", place, owner(i), owner(i), due, null));
    }

    private static NextStepId id(int i) {
        return new NextStepId("s" + i);
    }

    private static MemberId owner(int i) {
        return new MemberId("U" + i % AT_ONCE);
    }

    private static MessageRef message(int second) {
        return new MessageRef(new ChannelId("C1"), second + ".000100", null);
    }

    /** What deliveries do about it, as far as Redis hears of it. */
    private void attend() {
        for (List<Claim> due = agenda.claimDue(AT_ONCE, LEASE); !due.isEmpty(); due = agenda.claimDue(AT_ONCE, LEASE)) {
            due.forEach(this::attend);
        }
    }

    private void attend(Claim claim) {
        NextStepId id = new NextStepId(claim.appointment().subject());
        String sent = null;
        switch (claim.appointment().kind()) {
            case CARD -> {
                if (steps.find(TEAM, id).isPresent()) steps.noteCard(TEAM, id, message(1_742_000_000 + ++posted));
            }
            case NUDGE -> {
                sent = "m" + ++posted;
                agenda.begin(claim, sent, "D" + claim.appointment().subject(), LEASE);
            }
            case STEP_END -> steps.erase(TEAM, id);
            default -> {}
        }
        agenda.done(claim, sent, null);
    }

    /** The keys nothing makes vanish by itself, and how long each is written out: in memory the same may take more or less. */
    private Map<String, Long> whatStays() {
        Map<String, Long> stays = new TreeMap<>();
        for (String key : all()) {
            // -2 is a key whose time ran out since it was listed.
            if (redis.call(r -> r.pttl(key)) == -1) stays.put(key, (long) redis.call(r -> r.dump(key)).length);
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
