package dev.konkret.redis;

import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Claim;
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
import dev.konkret.workspace.ShortId;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/**
 * Many open steps as a busy installation has them: workspaces of 25 people with ten steps each, in five channels, every step
 * with its card posted and its reminder put down.
 */
final class ManySteps {
    private static final int PEOPLE = 25;
    private static final int CHANNELS = 5;
    static final int OF_A_WORKSPACE = 250;
    private static final List<String> TEXTS = List.of(
            "Angebot für die Firma Petersen in Kiel fertig machen",
            "Website aufräumen",
            "Mit Ben klären, wer die Messe in Hannover betreut und was sie kosten darf",
            "Liste der offenen Rechnungen an die Buchhaltung schicken");
    private static final Instant FRIDAY = Instant.parse("2025-03-07T08:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);
    private static final Duration LEASE = Duration.ofSeconds(30);

    private ManySteps() {}

    /** Writes them down. */
    static void in(RedisConnection redis, int count) {
        RedisSteps steps = new RedisSteps(redis);
        // Whatever was written down on that Friday is due for this agenda, and what is planned from Monday on is not.
        RedisAgenda agenda =
                new RedisAgenda(redis, () -> FRIDAY.plusSeconds(60).toEpochMilli() - System.currentTimeMillis());
        Map<MemberId, Member> members = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            members.put(person(i), PeopleFixtures.member(person(i), Member.Kind.FULL, "Europe/Berlin"));
        }
        var people = PeopleFixtures.people(members);
        StepTracker tracker = new StepTracker(
                steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), Clock.fixed(FRIDAY, ZoneOffset.UTC));
        for (int i = 0; i < count; i++) {
            tracker.propose(step(i));
            if (i % PEOPLE == PEOPLE - 1) postCards(agenda, steps, i);
        }
        forgetReplies(redis);
    }

    /** They live for seconds, and nobody writes so much down at once. */
    private static void forgetReplies(RedisConnection redis) {
        ScanParams replies = new ScanParams().match("*:reply:*").count(10_000);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            String at = cursor;
            ScanResult<String> some = redis.call(r -> r.scan(at, replies));
            some.getResult().forEach(key -> redis.call(r -> r.del(key)));
            cursor = some.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    }

    private static Proposal step(int i) {
        MessageRef message = new MessageRef(channel(i), 1_741_000_000 + i + ".000100", null);
        return new Proposal(
                new NextStepId(ShortId.of("v", "V" + i)),
                new TeamId("T06ABC%05d".formatted(i / OF_A_WORKSPACE)),
                TEXTS.get(i % TEXTS.size()),
                Place.of(message),
                person(i),
                person(i),
                MONDAY.plusDays(i % 60),
                null);
    }

    private static ChannelId channel(int i) {
        return new ChannelId("C06ABC%05d".formatted(i % CHANNELS));
    }

    private static MemberId person(int i) {
        return new MemberId("U06ABC%05d".formatted(i % PEOPLE));
    }

    private static void postCards(RedisAgenda agenda, RedisSteps steps, int from) {
        int number = from;
        for (List<Claim> due = agenda.claimDue(500, LEASE); !due.isEmpty(); due = agenda.claimDue(500, LEASE)) {
            for (Claim claim : due) {
                if (claim.appointment().kind() == Kind.CARD) {
                    NextStepId id = new NextStepId(claim.appointment().subject());
                    String ts = 1_742_000_000 + number++ + ".000200";
                    Place saidIn = steps.find(claim.appointment().team(), id)
                            .orElseThrow()
                            .saidIn();
                    steps.noteCard(claim.appointment().team(), id, saidIn.answer(ts));
                }
                agenda.done(claim, null, null);
            }
        }
    }

    /** Returns how many bytes the keys of each kind take, by the server's own account, their place in its table left out. */
    static Map<String, Long> kinds(RedisConnection redis) {
        Map<String, Long> kinds = new TreeMap<>();
        for (int bucket = 0; bucket < Keys.BUCKETS; bucket++) {
            String ofBucket = Keys.tag(bucket) + "*";
            for (String key : redis.call(r -> r.keys(ofBucket))) {
                String[] parts = key.split(":", 4);
                String kind = parts.length > 2 ? parts[2] : parts[1];
                kinds.merge(kind, redis.call(r -> r.memoryUsage(key, 0)), Long::sum);
            }
        }
        return kinds;
    }
}
