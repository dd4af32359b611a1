package dev.konkret.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Claim;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalState;
import dev.konkret.hearing.Budget;
import dev.konkret.hearing.FrameFigures;
import dev.konkret.hearing.OpenTopic;
import dev.konkret.hearing.TopicId;
import dev.konkret.hearing.Topics;
import dev.konkret.nextstep.Horizon;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepState;
import dev.konkret.nudge.Letters;
import dev.konkret.text.Language;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Redis has done it, the connection breaks before we hear of it, we say it again: every script must take that as one. */
class LostReplyTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final MemberId ANNA = new MemberId("UANNA");
    private static final ChannelId CHANNEL = new ChannelId("C1");
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Appointment NUDGE = new Appointment(TEAM, Appointment.Kind.NUDGE, "UANNA");
    private static final MessageRef CARD = new MessageRef(CHANNEL, "1.2", null);
    private static final Budget BUDGET = new Budget(5, 5, Duration.ZERO, FRIDAY);

    private CuttingProxy proxy;
    private RedisConnection redis;
    private RedisConnection direct;
    private RedisAgenda agenda;
    private RedisSteps steps;
    private RedisTopics topics;

    @BeforeEach
    void connect() throws IOException {
        direct = TestRedis.empty();
        proxy = new CuttingProxy(TestRedis.url());
        redis = RedisConnection.open(proxy.url(), "lossy");
        agenda = new RedisAgenda(redis, () -> 0);
        steps = new RedisSteps(redis);
        topics = new RedisTopics(redis, () -> 0);
    }

    @AfterEach
    void close() throws IOException {
        redis.close();
        proxy.close();
        assertThat(proxy.cuts()).as("replies that were really lost").isEqualTo(1);
        Consistency.check(direct);
    }

    /** From now on the reply to the next call of this script gets lost. */
    private void lose(Script script) {
        direct.call(r -> r.scriptLoad(script.text(), Keys.teams(0)));
        proxy.cutReplyTo(script.sha());
    }

    private Claim claimed() {
        agenda.put(new Due(NUDGE, NINE));
        return agenda.claimDue(1, LEASE).get(0);
    }

    @Test
    void put() {
        lose(Script.withAgenda("agenda-put"));
        agenda.put(new Due(NUDGE, NINE));

        assertThat(agenda.claimDue(10, LEASE)).hasSize(1);
    }

    @Test
    void claim() {
        agenda.put(new Due(NUDGE, NINE));
        lose(Script.withAgenda("agenda-claim"));

        List<Claim> claims = agenda.claimDue(10, LEASE);

        assertThat(claims).singleElement().extracting(Claim::appointment).isEqualTo(NUDGE);
        assertThat(agenda.begin(claims.get(0), "m1", "D1", LEASE)).isTrue();
    }

    @Test
    void claims_of_many_buckets_at_once() {
        for (int i = 0; i < 20; i++) {
            agenda.put(new Due(new Appointment(new TeamId("T" + i), Appointment.Kind.NUDGE, "U1"), NINE));
        }
        lose(Script.withAgenda("agenda-claim"));

        List<Claim> claims = agenda.claimDue(50, LEASE);

        assertThat(claims).hasSize(20);
        assertThat(claims)
                .allSatisfy(c -> assertThat(agenda.begin(c, "m", "D1", LEASE)).isTrue());
    }

    @Test
    void begin() {
        Claim claim = claimed();
        lose(Script.withAgenda("agenda-begin"));

        assertThat(agenda.begin(claim, "m1", "D1", LEASE)).isTrue();

        agenda.later(claim, NINE, true);
        assertThat(agenda.claimDue(1, LEASE).get(0).attempts()).isEqualTo(1);
    }

    @Test
    void done() {
        Claim claim = claimed();
        lose(Script.withAgenda("agenda-done"));

        agenda.done(claim, "m1", NINE.plusSeconds(1));

        Claim next = agenda.claimDue(1, LEASE).get(0);
        assertThat(next.lastMessageId()).isEqualTo("m1");
        assertThat(next.dueAt()).isEqualTo(NINE.plusSeconds(1));
    }

    @Test
    void later() {
        Claim claim = claimed();
        lose(Script.withAgenda("agenda-later"));

        agenda.later(claim, NINE.plusSeconds(1), true);

        assertThat(agenda.claimDue(10, LEASE))
                .singleElement()
                .extracting(Claim::dueAt)
                .isEqualTo(NINE.plusSeconds(1));
    }

    @Test
    void giving_up() {
        Claim claim = claimed();
        lose(Script.withAgenda("agenda-give-up"));

        agenda.giveUp(claim, "is_archived");

        long letters = direct.call(r -> r.llen(Keys.of(TEAM).deadLetters()));
        assertThat(letters).isEqualTo(1);
    }

    @Test
    void writing_a_step_down() {
        lose(Script.withAgendaAnd("channel-steps", "step-save"));

        NextStep saved = save(fresh());

        assertThat(saved.version()).isEqualTo(1);
        assertThat(steps.history(TEAM, saved.id())).hasSize(1);
    }

    @Test
    void changing_a_step() {
        NextStep first = save(fresh());
        steps.noteCard(TEAM, first.id(), CARD);
        lose(Script.withAgendaAnd("channel-steps", "step-save"));

        NextStep second = save(first);

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.card()).isEqualTo(CARD);
        assertThat(steps.history(TEAM, first.id())).hasSize(2);
    }

    @Test
    void reading_steps() {
        save(fresh());
        lose(Script.of("records"));

        assertThat(steps.concerning(TEAM, ANNA)).hasSize(1);
    }

    @Test
    void noting_a_card() {
        NextStep step = save(fresh());
        lose(Script.of("step-card"));

        steps.noteCard(TEAM, step.id(), CARD);

        assertThat(steps.ofCard(TEAM, CHANNEL, CARD.ts())).isPresent();
    }

    @Test
    void hearing() {
        lose(Script.withAgenda("topic-hear"));

        assertThat(topics.hear(topic(), "Ev1", BUDGET)).isEqualTo(Topics.Heard.ASK);

        assertThat(topics.figures(TEAM)).containsEntry("f", new FrameFigures(1, 0));
        assertThat(topics.hear(topic(), "Ev1", BUDGET)).isEqualTo(Topics.Heard.SEEN_BEFORE);
    }

    @Test
    void laying_aside() {
        topics.hear(topic(), "Ev1", BUDGET);
        lose(Script.of("topic-basket"));

        topics.toBasket(TEAM, topic().id());

        assertThat(topics.basketOf(TEAM, ANNA)).hasSize(1);
    }

    @Test
    void taking_a_topic() {
        topics.hear(topic(), "Ev1", BUDGET);
        lose(Script.withAgenda("topic-close"));

        topics.taken(TEAM, topic().id());

        assertThat(topics.figures(TEAM)).containsEntry("f", new FrameFigures(1, 1));
    }

    @Test
    void changing_settings() {
        RedisSettings settings = new RedisSettings(
                redis, WorkspaceSettings.initial(ZoneId.of("Europe/Berlin"), Language.DE, Region.of("DE")));
        lose(Script.of("settings-change"));

        settings.changeWorkspace(
                TEAM,
                s -> new WorkspaceSettings(
                        s.zone(),
                        s.language(),
                        s.region(),
                        s.hours(),
                        1,
                        s.promptsPerChannelAndDay() + 1,
                        4,
                        java.util.Set.of()));

        assertThat(settings.workspace(TEAM).promptsPerChannelAndDay()).isEqualTo(4);
    }

    @Test
    void laying_down_for_the_daily_message() {
        RedisPigeonhole pigeonhole = new RedisPigeonhole(redis, () -> 0);
        lose(Script.withAgenda("pigeonhole-lay"));
        pigeonhole.lay(NUDGE.team(), ANNA, new NextStepId("S1"), NINE);

        assertThat(pigeonhole
                        .waiting(NUDGE.team(), ANNA, Instant.now().plusSeconds(60))
                        .steps())
                .containsExactly(new NextStepId("S1"));
        assertThat(agenda.claimDue(10, LEASE)).hasSize(1);
    }

    @Test
    void noting_a_daily_message() {
        RedisLetters letters = new RedisLetters(redis);
        letters.sent(NUDGE.team(), ANNA, new Letters.Standing("D1", "1.1", List.of(new Letters.Shown("S1", 3))));
        lose(Script.of("letter-sent"));

        boolean stale = letters.sent(NUDGE.team(), ANNA, new Letters.Standing("D1", "2.2", List.of()));

        assertThat(stale).isTrue();
        assertThat(letters.stale(NUDGE.team(), ANNA))
                .contains(new Letters.Standing("D1", "1.1", List.of(new Letters.Shown("S1", 3))));
        assertThat(letters.latest(NUDGE.team(), ANNA)).contains(new Letters.Standing("D1", "2.2", List.of()));
    }

    @Test
    void being_the_first() {
        RedisOnce once = new RedisOnce(redis);
        lose(Script.of("once"));

        assertThat(once.first(TEAM, "Ev1", Duration.ofDays(1))).isTrue();
        assertThat(once.first(TEAM, "Ev1", Duration.ofDays(1))).isFalse();
    }

    @Test
    void saving_a_goal() {
        RedisGoals goals = new RedisGoals(redis);
        lose(Script.withAgenda("goal-save"));
        Goal goal = GoalFixtures.goal(new GoalState.Draft()).atVersion(0);
        GoalEvent written = new GoalEvent(GoalEvent.Kind.WRITTEN, ANNA, NINE, null);

        assertThat(goals.save(goal, written, List.of(new Due(NUDGE, NINE)))).isPresent();
        assertThat(goals.history(goal.team(), goal.id())).hasSize(1);
        assertThat(goals.save(goal, written, List.of())).isEmpty();
    }

    private NextStep save(NextStep step) {
        StepEvent event = new StepEvent(StepEvent.Kind.TAKEN, ANNA, NINE, null, FRIDAY, null);
        Optional<NextStep> saved = steps.save(step, event, List.of(new Due(NUDGE, NINE)));
        return saved.orElseThrow();
    }

    private static NextStep fresh() {
        return new NextStep(
                new NextStepId("s1"),
                TEAM,
                "aufräumen",
                Place.of(new MessageRef(CHANNEL, "1.1", null)),
                ANNA,
                NINE,
                Horizon.QUICK,
                null,
                null,
                new StepState.Committed(ANNA, FRIDAY, NINE, null, null),
                0,
                null,
                0);
    }

    private static OpenTopic topic() {
        return new OpenTopic(
                new TopicId("t1"),
                TEAM,
                ANNA,
                new MessageRef(CHANNEL, "1.1", null),
                OpenTopic.Kind.VAGUE,
                "aufräumen",
                "f",
                List.of("mal"),
                null,
                null,
                null,
                Language.DE,
                NINE,
                OpenTopic.Place.ASKED);
    }
}
