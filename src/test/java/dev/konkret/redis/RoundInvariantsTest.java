package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.hearing.Budget;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.round.Agendum;
import dev.konkret.round.Decided;
import dev.konkret.round.Decision;
import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.RoundLeader;
import dev.konkret.round.Verdict;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever several people do to a round at once: every item gets one verdict, and what follows from it is done once. */
class RoundInvariantsTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final ChannelId HERE = new ChannelId("C1");
    private static final Instant NOW = Instant.parse("2025-03-03T08:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    private static final MemberId ANNA = new MemberId("U1");
    private static final MemberId BEN = new MemberId("U2");
    private static final List<String> WORDS =
            List.of("Dokumentation", "Preisliste", "Impressum", "Website", "Lager", "Katalog", "Messe");

    private final RedisConnection redis = TestRedis.empty();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final People people = PeopleFixtures.people(Map.of(
            ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
            BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin")));
    private final RedisSteps steps = new RedisSteps(redis);
    private final RedisTopics topics = new RedisTopics(redis, () -> 0);
    private final RedisRounds rounds = new RedisRounds(redis);
    private final StepTracker tracker =
            new StepTracker(steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), clock);
    private final RoundLeader leader = new RoundLeader(
            rounds,
            new Agendum(
                    rounds,
                    topics,
                    new RedisMentions(redis, clock),
                    steps,
                    tracker,
                    new RedisSettings(
                            redis, WorkspaceSettings.initial(ZoneId.of("Europe/Berlin"), Language.DE, Region.GERMANY)),
                    clock),
            tracker,
            people,
            clock);

    @Property(tries = 25)
    void every_item_gets_one_verdict_and_its_consequence(
            @ForAll @IntRange(min = 1, max = 7) int count,
            @ForAll @Size(min = 4, max = 30) List<@IntRange(min = 0, max = 139) Integer> presses)
            throws Exception {
        redis.eraseEverything();
        for (int i = 0; i < count; i++) lieInTheBasket(i);
        Round round = leader.open(TEAM, HERE, ANNA).orElseThrow();
        assertThat(round.items()).hasSize(count);

        List<CompletableFuture<Optional<Decided>>> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int press : presses) {
            all.add(CompletableFuture.supplyAsync(() -> press(round, press), threads));
        }
        long settled = 0;
        for (var one : all)
            if (one.get().filter(Decided.Settled.class::isInstance).isPresent()) settled++;
        threads.shutdown();

        Round now = leader.carryOut(rounds.find(TEAM, HERE).orElseThrow());
        assertThat(now.items().stream().filter(i -> !i.isOpen())).hasSize((int) settled);
        assertThat(now.state() == Round.State.ENDED || !now.leftOpen().isEmpty())
                .isTrue();
        for (RoundItem item : now.items()) {
            Verdict verdict = item.verdict();
            boolean step = steps.find(TEAM, new NextStepId(item.id())).isPresent();
            boolean basket = topics.find(TEAM, new TopicId(item.id())).isPresent();
            boolean parked =
                    rounds.parked(TEAM, HERE, FRIDAY.plusDays(30)).stream().anyMatch(p -> p.id().equals(item.id()));
            assertThat(step).as("step of %s", item).isEqualTo(verdict instanceof Verdict.Kept);
            assertThat(parked).as("parked %s", item).isEqualTo(verdict instanceof Verdict.Parked);
            assertThat(basket).as("basket %s", item).isEqualTo(verdict == null);
        }
        Consistency.check(redis);
    }

    /** Pauses and resumes go on in between; a decision in a paused round does not count. */
    private Optional<Decided> press(Round round, int press) {
        int item = press % 7;
        MemberId by = press % 2 == 0 ? ANNA : BEN;
        switch (press / 7 % 5) {
            case 0 -> {
                if (leader.pause(TEAM, HERE, round.id()).isPresent()) leader.open(TEAM, HERE, by);
                return Optional.empty();
            }
            case 1 -> {
                return decide(round, item, by, new Decision.Drop("lohnt nicht"));
            }
            case 2 -> {
                return decide(round, item, by, new Decision.Park(FRIDAY));
            }
            default -> {
                return decide(round, item, by, new Decision.Keep(null, press % 3 == 0 ? ANNA : BEN, FRIDAY));
            }
        }
    }

    private Optional<Decided> decide(Round round, int item, MemberId by, Decision decision) {
        return Optional.of(leader.decide(TEAM, HERE, round.id(), id(item), by, decision));
    }

    private void lieInTheBasket(int i) {
        OpenTopic topic = new OpenTopic(
                new TopicId(id(i)),
                TEAM,
                BEN,
                new MessageRef(HERE, "1741000000.00010" + i, null),
                OpenTopic.Kind.VAGUE,
                WORDS.get(i) + " überarbeiten",
                "V1",
                List.of(),
                null,
                null,
                null,
                Language.DE,
                NOW,
                OpenTopic.Place.ASKED);
        topics.hear(topic, "Ev" + i, new Budget(0, 0, Duration.ZERO, FRIDAY));
    }

    private static String id(int i) {
        return "C1-1741000000.00010" + i;
    }
}
