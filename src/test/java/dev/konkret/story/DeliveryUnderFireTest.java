package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisSteps;
import dev.konkret.redis.ServerProcess;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three processes of the bot share one Redis while hundreds of people are to be reminded. The processes are killed and frozen,
 * Redis is killed, the power is cut, Slack fails in every way. Whoever is to be reminded is reminded once; what Slack kept is what
 * counts.
 */
class DeliveryUnderFireTest {
    private static final LocalDate DUE = LocalDate.of(2025, 3, 10);
    private static final Instant NINE = Instant.parse("2025-03-10T08:00:00Z");

    /** {@code -Dpeople=5000} for a long night. */
    private static final int PEOPLE = Integer.getInteger("people", 300);

    /** Slack takes some hundred messages a minute for one workspace, so there are several. */
    private static final int WORKSPACES = PEOPLE / 60;

    /** It becomes nine o'clock for some people a little later than for others. */
    private static final int SECONDS_OF_NINE = 10;

    private static final Duration UNTIL_NINE = Duration.ofSeconds(6);
    private static final int REPLICAS = 3;
    private static final int KILLS = 4;
    private static final int REDIS_KILLS = 2;
    private static final int FREEZES = 2;

    /** Shorter and longer than the lease of four seconds. */
    private static final List<Duration> FROZEN_FOR = List.of(Duration.ofSeconds(2), Duration.ofSeconds(6));

    private static final String PATIENCE_MS = "1000,4000,4000";
    private static final String REDIS_SETTINGS =
            "appendonly yes\nappendfsync %s\nsave \"\"\nmaxmemory-policy noeviction\nauto-aof-rewrite-percentage 0\n";

    /** With a write to the disk once a second a power cut takes what was written in the last one to two. */
    private static final Duration NOT_ON_DISK = Duration.ofMillis(1500);

    private static final int POWER_CUTS = 2;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Replica> replicas = new ArrayList<>();

    @Test
    void everybody_is_reminded_once() {
        fire(
                "always",
                this::plan,
                id -> true,
                "killed %d times, frozen %d times, Redis killed %d times".formatted(KILLS, FREEZES, REDIS_KILLS));
    }

    /**
     * Everybody dies at once, and Redis comes back as it was a second and a half before. Cards in channels, which the bot never
     * reads, may then stand there twice; the page about delivery says so.
     */
    @Test
    void everybody_is_reminded_once_although_the_power_was_cut() {
        fire(
                "everysec",
                this::powerCuts,
                id -> !id.startsWith("card:"),
                "the power cut %d times".formatted(POWER_CUTS));
    }

    private void fire(String fsync, Function<ServerProcess, List<Blow>> planned, Predicate<String> once, String what) {
        try (ServerProcess server = ServerProcess.start(ServerProcess.any(), REDIS_SETTINGS.formatted(fsync));
                RedisConnection redis = RedisConnection.open("redis://" + server.address(), "test")) {
            writeStepsDown(redis);
            long shift = Duration.between(Instant.now(), NINE.minus(UNTIL_NINE)).toMillis();
            long nine = System.nanoTime() + UNTIL_NINE.toNanos();
            try (SlackStore slack = new SlackStore(
                    () -> Instant.now().plusMillis(shift),
                    DeliveryUnderFireTest::zoneOf,
                    new Random(random.nextLong()))) {
                for (int i = 0; i < REPLICAS; i++) replicas.add(replica(server, slack, shift));
                for (Blow blow : planned.apply(server)) {
                    waitUntil(nine + blow.afterNine().toNanos());
                    blow.what().run();
                }
                slack.behave();
                RedisAgenda agenda = new RedisAgenda(redis, () -> shift);
                try {
                    await().ignoreExceptions().until(() -> isQuiet(agenda));
                } finally {
                    judge(slack, once, what);
                }
            } finally {
                replicas.forEach(Replica::close);
            }
        }
    }

    /** Something that is done a while after nine. */
    private record Blow(Duration afterNine, Runnable what) {}

    /** Nothing is under way or in doubt any more: what is left are the reminders of another day. */
    private static boolean isQuiet(RedisAgenda agenda) {
        return agenda.nextDue()
                .filter(next -> next.isAfter(NINE.plus(Duration.ofHours(1))))
                .isPresent();
    }

    private void judge(SlackStore slack, Predicate<String> once, String what) {
        Map<String, List<SlackStore.Kept>> byId = slack.byId();
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String id = "nudge:" + person(i) + ":" + DUE;
            if (!byId.containsKey(id)) lost.add(id);
        }
        List<String> doubled = byId.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .filter(once)
                .toList();
        System.out.printf(
                "seed %d: %d people, %d processes, %s, %s: lost %d, doubled %d%n",
                seed, PEOPLE, REPLICAS, what, slack.figures(), lost.size(), doubled.size());
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
    }

    private Replica replica(ServerProcess server, SlackStore slack, long shift) {
        return new Replica(
                Map.of(
                        "REDIS_URL",
                        "redis://" + server.address(),
                        "SLACK_API_URL",
                        slack.api(),
                        "SHIFT_MS",
                        String.valueOf(shift),
                        "PATIENCE_MS",
                        PATIENCE_MS),
                folder.resolve("replicas.log"));
    }

    private List<Blow> plan(ServerProcess server) {
        List<Blow> plan = new ArrayList<>();
        for (int i = 0; i < KILLS + REDIS_KILLS; i++) {
            Duration at = Duration.ofMillis(random.nextInt(500, SECONDS_OF_NINE * 1000));
            int which = random.nextInt(REPLICAS);
            plan.add(
                    i < KILLS
                            ? new Blow(at, () -> replicas.get(which).killAndStartAnother())
                            : new Blow(at, () -> killAndRestart(server)));
        }
        for (int i = 0; i < FREEZES; i++) {
            Duration at = Duration.ofMillis(random.nextInt(500, SECONDS_OF_NINE * 1000));
            Replica frozen = replicas.get(random.nextInt(REPLICAS));
            plan.add(new Blow(at, frozen::freeze));
            plan.add(new Blow(at.plus(FROZEN_FOR.get(i % FROZEN_FOR.size())), frozen::thaw));
        }
        plan.sort(Comparator.comparing(Blow::afterNine));
        return plan;
    }

    private List<Blow> powerCuts(ServerProcess server) {
        List<Blow> cuts = new ArrayList<>();
        for (int i = 0; i < POWER_CUTS; i++) {
            Duration at = Duration.ofMillis(random.nextInt(2500, SECONDS_OF_NINE * 1000));
            AtomicLong onDisk = new AtomicLong();
            cuts.add(new Blow(at.minus(NOT_ON_DISK), () -> onDisk.set(server.written())));
            cuts.add(new Blow(at, () -> cutPower(server, onDisk.get())));
        }
        cuts.sort(Comparator.comparing(Blow::afterNine));
        return cuts;
    }

    private void cutPower(ServerProcess server, long onDisk) {
        replicas.forEach(Replica::close);
        // Two cuts may be planned close together, and the file is shorter after the first.
        server.losePower(Math.min(onDisk, server.written()));
        server.restart();
        replicas.forEach(Replica::killAndStartAnother);
    }

    private static void killAndRestart(ServerProcess server) {
        server.kill();
        server.restart();
    }

    private static void waitUntil(long nanoTime) {
        await().pollInterval(Duration.ofMillis(5)).until(() -> System.nanoTime() >= nanoTime);
    }

    /** Everybody wrote down on Friday what they want to have done on Monday; one in ten in a channel, with a card. */
    private static void writeStepsDown(RedisConnection redis) {
        Map<MemberId, Member> members = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            MemberId who = person(i);
            members.put(who, PeopleFixtures.member(who, Member.Kind.FULL, zoneOf(who.value())));
        }
        var people = PeopleFixtures.people(members);
        Clock friday = Clock.fixed(NINE.minus(Duration.ofDays(3)), ZoneOffset.UTC);
        StepTracker tracker =
                new StepTracker(new RedisSteps(redis), people, new FollowUpPlan(people, FollowUpPlan.KEPT), friday);
        for (int i = 0; i < PEOPLE; i++) {
            Place saidIn =
                    i % 10 == 0 ? Place.of(new MessageRef(new ChannelId("C" + i), "1741000000.000100", null)) : null;
            tracker.propose(new Proposal(
                    new NextStepId("s" + i),
                    new TeamId("T" + i % WORKSPACES),
                    "aufräumen",
                    saidIn,
                    person(i),
                    person(i),
                    DUE,
                    null));
        }
    }

    private static MemberId person(int number) {
        return new MemberId("U" + number);
    }

    private static String zoneOf(String person) {
        int late = Math.floorMod(person.hashCode(), SECONDS_OF_NINE);
        return late == 0 ? "+01:00" : "+00:59:" + (60 - late);
    }
}
