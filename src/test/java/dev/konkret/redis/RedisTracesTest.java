package dev.konkret.redis;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.FRIDAY;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.goal.PollId;
import dev.konkret.ledger.Erasure;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.Carrying;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Outcome;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who wants to be forgotten is forgotten: in every record, list, history and mark, and in Redis' own file. */
class RedisTracesTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final TeamId OTHER = new TeamId("T2");
    private final RedisConnection redis = TestRedis.empty();
    private final RedisSteps steps = new RedisSteps(redis);
    private final RedisTraces traces = new RedisTraces(redis);
    private final StepTracker tracker = tracker();

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void nobody_finds_the_id_anywhere(@ForAll long seed, @ForAll @IntRange(min = 20, max = 120) int things) {
        TestRedis.empty();
        new BusyWorkspace(redis, TEAM, seed).busyFor(things);

        erasure().erase(TEAM, BEN);

        assertThat(Grep.in(redis, BEN.value())).isEmpty();
        assertThat(traces.count(TEAM, BEN)).isEmpty();
        Consistency.check(redis);
    }

    @Test
    void the_file_forgets_too_and_other_workspaces_do_not() {
        new BusyWorkspace(redis, TEAM, 5).busyFor(80);
        new BusyWorkspace(redis, OTHER, 6).busyFor(80);
        var others = BusyWorkspace.snapshot(redis, OTHER);
        assertThat(Grep.inRewrittenFile(redis, BEN.value())).isTrue();

        erasure().erase(TEAM, BEN);
        assertThat(BusyWorkspace.snapshot(redis, OTHER)).isEqualTo(others);
        erasure().erase(OTHER, BEN);

        assertThat(Grep.inRewrittenFile(redis, BEN.value())).isFalse();
        assertThat(Grep.inFile(redis, ANNA.value())).isTrue();
    }

    @Test
    void somebody_with_a_similar_id_is_not_touched() {
        propose("s1", new MemberId("UBENNO"), new MemberId("UBENNO"));

        erasure().erase(TEAM, BEN);

        assertThat(steps.concerning(TEAM, new MemberId("UBENNO"))).hasSize(1);
    }

    @Test
    void what_others_carry_stays_with_them_and_says_somebody() {
        propose("s1", BEN, ANNA);
        tracker.act(TEAM, new NextStepId("s1"), ANNA, new Answering.Accept(null));

        erasure().erase(TEAM, BEN);

        var step = steps.find(TEAM, new NextStepId("s1")).orElseThrow();
        assertThat(step.owner()).contains(ANNA);
        assertThat(step.proposedBy()).isEqualTo(MemberId.SOMEBODY);
        assertThat(steps.history(TEAM, step.id())).extracting(StepEvent::by).contains(MemberId.SOMEBODY, ANNA);
        assertThat(tracker.act(TEAM, step.id(), ANNA, new Closing.Finish(null))).isInstanceOf(Outcome.Changed.class);
        Consistency.check(redis);
    }

    @Test
    void what_somebody_had_taken_on_for_another_comes_back_without_their_words() {
        propose("s1", ANNA, BEN);
        tracker.act(TEAM, new NextStepId("s1"), BEN, new Answering.Accept(null));
        tracker.act(
                TEAM, new NextStepId("s1"), BEN, new Carrying.Postpone(FRIDAY.plusDays(3), "Rückenschmerzen", false));

        erasure().erase(TEAM, BEN);

        assertThat(steps.concerning(TEAM, ANNA)).hasSize(1);
        assertThat(steps.history(TEAM, new NextStepId("s1")))
                .extracting(StepEvent::kind)
                .contains(StepEvent.Kind.OWNER_LEFT, StepEvent.Kind.POSTPONED);
        assertThat(Grep.in(redis, "Rückenschmerzen")).isEmpty();
    }

    @Test
    void what_concerns_nobody_else_goes_whole() {
        propose("s1", BEN, BEN);
        propose("s2", BEN, ANNA);
        propose("s3", BEN, BEN);
        tracker.act(TEAM, new NextStepId("s3"), BEN, new Closing.Finish("Zahnarzt ist besser als gedacht"));

        erasure().erase(TEAM, BEN);

        assertThat(steps.find(TEAM, new NextStepId("s1"))).isEmpty();
        assertThat(steps.find(TEAM, new NextStepId("s2")))
                .as("nobody had said yes")
                .isEmpty();
        assertThat(steps.find(TEAM, new NextStepId("s3"))).isEmpty();
        assertThat(Grep.in(redis, "Zahnarzt")).isEmpty();
        Consistency.check(redis);
    }

    @Test
    void what_is_taken_along_names_the_person_and_leaves_out_what_does_not() {
        propose("s1", BEN, BEN);
        propose("s2", ANNA, ANNA);
        List<String> lines = new ArrayList<>();

        traces.about(TEAM, BEN, line -> lines.add(line.toString()));

        assertThat(lines).anyMatch(line -> line.contains("s1")).noneMatch(line -> line.contains("s2"));
        assertThat(lines).allMatch(line -> line.contains("UBEN"));
        assertThat(traces.count(TEAM, BEN)).containsEntry("step", 1);
        assertThat(traces.count(OTHER, BEN)).isEmpty();
    }

    @Test
    void what_is_taken_along_tells_nothing_of_colleagues() {
        propose("s1", BEN, BEN);
        propose("s2", ANNA, ANNA);
        Keys keys = Keys.of(TEAM);
        redis.call(r -> r.hset(keys.polls().roll(new PollId("p1")), Map.of("UBEN", "S1", "UANNA", "S2")));
        List<String> lines = new ArrayList<>();

        traces.about(TEAM, BEN, line -> lines.add(line.kind() + " " + line.values()));

        assertThat(lines).noneMatch(line -> line.contains("UANNA"));
        assertThat(lines).anyMatch(line -> line.startsWith("poll_roll") && line.contains("UBEN"));
        assertThat(lines).anyMatch(line -> line.startsWith("lists") && line.contains("m:UBEN"));
    }

    private void propose(String id, MemberId by, MemberId owner) {
        tracker.propose(new Proposal(new NextStepId(id), TEAM, "Angebot schreiben", null, by, owner, FRIDAY, null));
    }

    private Erasure erasure() {
        return new Erasure(
                steps,
                tracker,
                new RedisTopics(redis, () -> 0),
                new RedisPolls(redis, () -> 0),
                new RedisConfidenceBook(redis),
                new RedisWebhooks(redis),
                traces);
    }

    private StepTracker tracker() {
        Map<MemberId, Member> known = Map.of(
                ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin"));
        var people = PeopleFixtures.people(known);
        return new StepTracker(
                steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), Clock.fixed(NINE, ZoneOffset.UTC));
    }
}
