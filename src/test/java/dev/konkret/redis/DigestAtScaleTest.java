package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.DigestCalendar;
import dev.konkret.digest.DigestDesk;
import dev.konkret.digest.Issue;
import dev.konkret.digest.TeamGoals;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState.Committed;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A digest touches only what it shows: ten times the steps cost no more commands. {@code -Dsteps=100000} for the full size. */
class DigestAtScaleTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2025-03-10T07:30:00Z");
    private static final int STEPS = Integer.getInteger("steps", 3_000);
    private static final int CHANNELS = 5;

    private final RedisConnection redis = TestRedis.empty();
    private final RedisSteps steps = new RedisSteps(redis);
    private final Map<MemberId, Member> members = new HashMap<>();
    private final People people = PeopleFixtures.people(members);
    private final DigestDesk desk =
            new DigestDesk(new RedisChannelSteps(redis), new RedisIssues(redis), new NoGoals(), people);

    @Test
    void ten_times_the_steps_cost_no_more() {
        for (int i = 0; i < 50; i++) {
            MemberId id = new MemberId("U" + i);
            members.put(id, PeopleFixtures.member(id, Member.Kind.FULL, "Europe/Berlin"));
        }
        fill(0, STEPS / 10);
        long few = commandsOf("2025-W10", MONDAY.minusSeconds(604_800));
        fill(STEPS / 10, STEPS);
        long before = System.nanoTime();
        long many = commandsOf("2025-W11", MONDAY);
        long millis = (System.nanoTime() - before) / 1_000_000;
        System.out.printf("digest over %,d open steps: %d commands, %d ms%n", STEPS, many, millis);

        assertThat(many).isLessThan(few + few / 2);
    }

    /** The server's own count, what scripts do included. */
    private long commandsOf(String week, Instant at) {
        Crew crew = crew();
        long before = commands();
        desk.gather(crew, new DigestCalendar.Occasion(week, at), at.minusSeconds(200_000));
        Issue issue = desk.write(crew, week, at);
        long used = commands() - before;
        assertThat(issue.tallies()).hasSize(CHANNELS);
        return used;
    }

    private long commands() {
        String stats = redis.call(r -> r.info("commandstats"));
        return stats.lines()
                .filter(line -> line.startsWith("cmdstat_") && !line.startsWith("cmdstat_info"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*:calls=(\\d+).*", "$1")))
                .sum();
    }

    /** A third of them are overdue. */
    private void fill(int from, int to) {
        IntStream.range(from, to).parallel().forEach(i -> {
            MemberId owner = new MemberId("U" + i % 50);
            LocalDate due = LocalDate.of(2025, 2, 10).plusDays(i % 60);
            Instant at = Instant.parse("2025-02-01T09:00:00Z");
            MessageRef said = new MessageRef(new ChannelId("C" + i % CHANNELS), "1741000000.%06d".formatted(i), null);
            NextStep step = new NextStep(
                    new NextStepId("s" + i),
                    TEAM,
                    "Angebot " + i,
                    Place.of(said),
                    owner,
                    at,
                    Horizon.QUICK,
                    null,
                    null,
                    new Committed(owner, due, at, null, null),
                    0,
                    null,
                    0);
            steps.save(step, new StepEvent(StepEvent.Kind.TAKEN, owner, at, null, due, null), List.of());
        });
    }

    private static Crew crew() {
        Set<ChannelId> channels = Set.of(
                new ChannelId("C0"),
                new ChannelId("C1"),
                new ChannelId("C2"),
                new ChannelId("C3"),
                new ChannelId("C4"));
        return new Crew(
                new CrewId("t1"),
                TEAM,
                "Alle",
                new ChannelId("C0"),
                channels,
                Set.of(new MemberId("U1")),
                Set.of(new MemberId("U2")),
                Crew.USUAL_TIME,
                BERLIN,
                Region.GERMANY,
                true,
                Map.of(),
                0);
    }

    private static final class NoGoals implements TeamGoals {
        @Override
        public @Nullable String of(TeamId team, NextStep step) {
            return null;
        }

        @Override
        public Found in(TeamId team, ChannelId channel) {
            return Found.NOTHING;
        }
    }
}
