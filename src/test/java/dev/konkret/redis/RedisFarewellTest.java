package dev.konkret.redis;

import static dev.konkret.nextstep.StepFixtures.ANNA;
import static dev.konkret.nextstep.StepFixtures.BEN;
import static dev.konkret.nextstep.StepFixtures.NINE;
import static dev.konkret.nextstep.StepFixtures.serving;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.agenda.Claim;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Living;
import dev.konkret.nextstep.Closing;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepEvent;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.Member;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.Place;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisFarewellTest {
    private static final TeamId TEAM = new TeamId("T1");
    private static final TeamId OTHER = new TeamId("T2");
    private static final int STEPS = 130;
    private RedisConnection redis;
    private RedisAgenda agenda;
    private RedisSteps steps;

    /** Returns a connection to an empty store. */
    RedisConnection connect() {
        return TestRedis.empty();
    }

    @BeforeEach
    void openStores() {
        redis = connect();
        agenda = new RedisAgenda(redis, () -> 0);
        steps = new RedisSteps(redis);
    }

    @Test
    void nothing_is_left_of_a_workspace_that_leaves_and_another_one_is_untouched() {
        fill(TEAM);
        fill(OTHER);
        Set<String> others = keysOf(OTHER);

        new RedisFarewell(redis).leave(TEAM);

        assertThat(keysOf(TEAM)).isEmpty();
        assertThat(keysOf(OTHER)).isEqualTo(others);
        Consistency.check(redis);
    }

    /** Earlier versions noted every list there is; what nobody knows any more may stand there as well. */
    @Test
    void what_no_list_leads_to_goes_too_and_who_handles_installations_keeps_them() {
        Keys keys = Keys.of(TEAM);
        Set<String> installed = Set.of(keys.installation(), keys.organisation());
        for (String key : installed) redis.call(r -> r.set(key, "x"));
        redis.call(r -> r.sadd(keys.lists(), "od:C1", "ph:U1", "gm:U1", "of-yore:U1"));
        for (int i = 0; i < 3_000; i++) {
            String key = keys.everything() + "of-yore:" + i;
            redis.call(r -> r.set(key, "x"));
        }

        new RedisFarewell(redis).leave(TEAM);

        assertThat(keysOf(TEAM)).isEqualTo(installed);
    }

    @Test
    void what_is_under_way_is_not_begun_and_does_not_come_back() {
        fill(TEAM);
        List<Claim> claims = agenda.claimDue(5, Duration.ofSeconds(30));

        new RedisFarewell(redis).leave(TEAM);

        assertThat(claims).hasSize(5).allSatisfy(c -> {
            assertThat(agenda.begin(c, "m", "D1", Duration.ofSeconds(30))).isFalse();
            agenda.later(c, agenda.now(), true);
            assertThat(agenda.done(c, null, agenda.now())).isFalse();
        });
        assertThat(keysOf(TEAM)).isEmpty();
        assertThat(agenda.nextDue()).isEmpty();
    }

    @Test
    void while_it_is_being_erased_nothing_of_it_is_handed_out() {
        fill(TEAM);
        redis.run(
                Script.of("team-off"),
                List.of(Keys.of(TEAM).teams(), Keys.of(TEAM).off()),
                List.of(TEAM.value(), "60000"));
        fill(TEAM);

        assertThat(agenda.claimDue(5, Duration.ofSeconds(30))).isEmpty();
    }

    @Test
    void leaving_twice_is_leaving_and_whoever_comes_back_begins_anew() {
        fill(TEAM);
        new RedisFarewell(redis).leave(TEAM);
        new RedisFarewell(redis).leave(TEAM);

        fill(TEAM);

        assertThat(agenda.claimDue(5, Duration.ofSeconds(30))).hasSize(5);
        assertThat(steps.concerning(TEAM, ANNA)).isNotEmpty();
    }

    @Test
    void a_closed_step_goes_with_all_that_leads_to_it_and_an_open_one_stays() {
        fill(TEAM);
        steps.noteCard(TEAM, new NextStepId("s0"), new MessageRef(new ChannelId("C1"), "1741000000.000500", null));

        steps.erase(TEAM, new NextStepId("s0"));
        steps.erase(TEAM, new NextStepId("s0"));
        steps.erase(TEAM, new NextStepId("s1"));

        assertThat(steps.find(TEAM, new NextStepId("s0"))).isEmpty();
        assertThat(steps.find(TEAM, new NextStepId("s1"))).isPresent();
        assertThat(steps.finishedBy(TEAM, ANNA, 10)).isEmpty();
        assertThat(steps.ofCard(TEAM, new ChannelId("C1"), "1741000000.000500")).isEmpty();
        Consistency.check(redis);
    }

    /** Steps of two people in a channel; the first is done. */
    private void fill(TeamId team) {
        var people = PeopleFixtures.people(Map.of(
                ANNA, PeopleFixtures.member(ANNA, Member.Kind.FULL, "Europe/Berlin"),
                BEN, PeopleFixtures.member(BEN, Member.Kind.FULL, "Europe/Berlin")));
        StepTracker tracker = new StepTracker(
                steps, people, new FollowUpPlan(people, FollowUpPlan.KEPT), Clock.fixed(NINE, ZoneOffset.UTC));
        for (int i = 0; i < STEPS; i++) {
            Place saidIn = Place.of(new MessageRef(new ChannelId("C1"), "1741000000.000100", null));
            LocalDate due = LocalDate.ofInstant(NINE, ZoneOffset.UTC).plusDays(3);
            tracker.propose(new Proposal(
                    new NextStepId("s" + i), team, "aufräumen", saidIn, ANNA, i % 2 == 0 ? ANNA : BEN, due, null));
        }
        tracker.act(team, new NextStepId("s0"), ANNA, new Closing.Finish(null));
        goals(team, people);
        polls(team);
    }

    private void polls(TeamId team) {
        RedisPolls polls = new RedisPolls(redis, () -> 0);
        RedisConfidenceBook book = new RedisConfidenceBook(redis);
        for (int i = 0; i < STEPS; i++) {
            PollsStored.fill(polls, team, new GoalId("g" + i), i % 2 == 0);
            book.open(team, new GoalId("g" + i), LocalDate.EPOCH);
            book.count(team, new GoalId("g" + i), LocalDate.EPOCH, ANNA, 3);
        }
    }

    /** An open goal with a step, a closed one, and a draft of a third. */
    private void goals(TeamId team, People people) {
        RedisDrafts drafts = new RedisDrafts(redis);
        GoalKeeper keeper = new GoalKeeper(
                new RedisGoals(redis), drafts, people, (goal, event) -> List.of(), Clock.fixed(NINE, ZoneOffset.UTC));
        for (String id : List.of("v1", "v2", "v3")) {
            drafts.keep(new GoalDraft(
                    team, ANNA, new GoalId(id), 0, null, Celebration.BLANK, "Fertig", "", null, List.of()));
        }
        for (String id : List.of("v1", "v2")) {
            GoalDraft draft = drafts.find(team, ANNA, new GoalId(id)).orElseThrow();
            keeper.write(draft, new ChannelId("C1"));
        }
        keeper.act(team, new GoalId("v2"), ANNA, new Living.GiveUp("Doch nicht"));
        steps.find(team, new NextStepId("s1"))
                .ifPresent(step -> steps.save(
                        serving(new GoalId("v1"), step),
                        new StepEvent(StepEvent.Kind.PROPOSED, ANNA, NINE, BEN, null, null),
                        List.of()));
    }

    private Set<String> keysOf(TeamId team) {
        String all = Keys.of(team).everything() + "*";
        return new HashSet<>(redis.call(r -> r.keys(all)));
    }
}
