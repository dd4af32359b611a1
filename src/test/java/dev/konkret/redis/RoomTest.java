package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.installation.Installed;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.secret.SecretKey;
import dev.konkret.text.Language;
import dev.konkret.vault.Vault;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.ChannelSettings;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much room things take in Redis, for the page about sizes. Everything that belongs to them counts. */
class RoomTest {
    private static final int WORKSPACES = 1_000;
    private static final int STEPS = 5_000;
    private static final int PEOPLE = 500;
    private final RedisConnection redis = TestRedis.empty();

    @Test
    void a_workspace_takes_less_than_two_kilobytes() {
        RedisInstallations installations =
                new RedisInstallations(redis, new Vault(List.of(SecretKey.of("room-test-0123456789-0123456789-0"))));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        RedisSettings settings =
                new RedisSettings(redis, WorkspaceSettings.initial(berlin, Language.DE, Region.of("DE")));
        long before = used();
        for (int i = 0; i < WORKSPACES; i++) {
            TeamId team = new TeamId("T0000" + i);
            installations.save(new Installed(
                    null,
                    team,
                    "U0BOT" + i,
                    "xoxe.xoxb-1-" + "x".repeat(120),
                    "xoxe-1-" + "x".repeat(140),
                    Instant.now()));
            settings.changeChannel(team, new ChannelId("C0000" + i), was -> new ChannelSettings(true, Set.of()));
        }
        long each = (used() - before) / WORKSPACES;
        System.out.printf("a workspace with its installation and one channel: %d bytes%n", each);

        assertThat(each).isLessThan(2_000);
    }

    @Test
    void an_open_step_takes_less_than_a_kilobyte() {
        Map<MemberId, Member> members = new HashMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            MemberId who = new MemberId("U0000" + i);
            members.put(who, PeopleFixtures.member(who, Member.Kind.FULL, "Europe/Berlin"));
        }
        var people = PeopleFixtures.people(members);
        Clock friday = Clock.fixed(Instant.parse("2025-03-07T08:00:00Z"), ZoneOffset.UTC);
        StepTracker tracker = new StepTracker(new RedisSteps(redis), people, new FollowUpPlan(people), friday);
        long before = used();
        for (int i = 0; i < STEPS; i++) {
            MemberId who = new MemberId("U0000" + i % PEOPLE);
            Place place =
                    Place.of(new MessageRef(new ChannelId("C0000" + i % 50), 1_741_000_000 + i + ".000100", null));
            tracker.propose(new Proposal(
                    new NextStepId("s" + i),
                    new TeamId("T" + i % 20),
                    "Angebot für die Firma Petersen in Kiel fertig machen",
                    place,
                    who,
                    who,
                    LocalDate.of(2025, 3, 10).plusDays(i % 60),
                    null));
        }
        long each = (used() - before) / STEPS;
        System.out.printf("an open step with its card, its reminder and all indexes: %d bytes%n", each);

        assertThat(each).isLessThan(1_000);
    }

    private long used() {
        String memory = redis.call(r -> r.info("memory"));
        return memory.lines()
                .filter(line -> line.startsWith("used_memory:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring("used_memory:".length()).strip()))
                .findFirst()
                .orElseThrow();
    }
}
