package dev.konkret.redis;

import static dev.konkret.goal.GoalFixtures.ANNA;
import static dev.konkret.goal.GoalFixtures.BEN;
import static dev.konkret.goal.GoalFixtures.CEM;
import static dev.konkret.goal.GoalFixtures.MONDAY;
import static dev.konkret.goal.GoalFixtures.NINE;
import static dev.konkret.goal.GoalFixtures.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.digest.Agreement;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.Issue;
import dev.konkret.digest.Line.Section;
import dev.konkret.digest.Matter;
import dev.konkret.goal.GoalFixtures;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.PollId;
import dev.konkret.ledger.Line;
import dev.konkret.nextstep.Answering;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.nextstep.Proposal;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.round.Round;
import dev.konkret.round.RoundItem;
import dev.konkret.round.Verdict;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Region;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who takes their data along takes nothing of anybody else's: no name, no answer, no words. Ben asks, Anna has secrets. */
class OwnShareTest {
    private static final String SECRET = "geheim";
    private static final ChannelId BOARD = new ChannelId("C0BOARD");
    private final RedisConnection redis = TestRedis.empty();
    private final Keys keys = Keys.of(TEAM);

    /** Whatever is stored, now or later: beside Ben's id stands Anna's, in every field, under every name, in every document. */
    @Test
    void of_no_kind_anything_of_others_comes_along() {
        for (Holding holding : Holdings.ALL) {
            for (String id : holding.isMany() ? List.of("x1", "UANNA", "UANNA:x1", "UANNA:UBEN") : List.of("")) {
                store(keys.everything() + holding.key() + id, holding.shape());
            }
        }

        assertThat(file()).allSatisfy(line -> assertThat(line.toString()).doesNotContain("UANNA", SECRET));
    }

    @Test
    void a_kind_nobody_has_looked_at_stays_out() {
        Holding fresh = Holding.carried("fresh", "zz:", Records.asTheyAre());

        assertThat(fresh.own().of(new Line("fresh", "UBEN", Map.of("who", "UBEN")), "UBEN"))
                .isNull();
        redis.call(r -> r.hset(keys.everything() + "zz:UBEN", Map.of("who", "UBEN")));
        assertThat(file()).isEmpty();
    }

    @Test
    void what_is_kept_under_a_person_is_theirs() throws IOException {
        List<String> drawn = HoldingsTest.drawn();

        assertThat(Holdings.ALL)
                .filteredOn(holding -> drawn.stream().anyMatch(rest -> rest.startsWith(holding.key() + "U1")))
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        holding -> assertThat(holding.own()).as(holding.kind()).isSameAs(OwnShare.NAMED));
    }

    @Test
    void of_a_team_the_own_place_and_the_own_answer() {
        Agreement names = new Agreement(
                true, Map.of(ANNA, new Agreement.Answer(false, NINE), BEN, new Agreement.Answer(true, NINE)));
        Crew crew = new Crew(
                new CrewId("w1"),
                TEAM,
                "Website",
                BOARD,
                Set.of(BOARD),
                Set.of(ANNA, BEN, CEM),
                Set.of(ANNA),
                LocalTime.of(9, 0),
                ZoneOffset.UTC,
                Region.of("DE"),
                false,
                Map.of(Matter.NAMES, names),
                1);
        document(keys.meetings().crew(crew.id()), CrewText.write(crew));
        redis.call(r -> r.hset(keys.meetings().ownDigests(), Map.of("UBEN", "1", "UANNA", "1")));

        assertThat(file())
                .extracting(OwnShareTest::told)
                .containsExactlyInAnyOrder(
                        "team w1 {more={t={m=[UBEN], ag={NAMES={a={UBEN=+" + NINE.toEpochMilli() + "}}}, n=Website}}}",
                        "team_list own {more={UBEN=1}}");
    }

    @Test
    void of_a_digest_the_own_lines_and_when_they_were_shown() {
        Issue issue = new Issue(
                TEAM,
                new CrewId("w1"),
                "2025-W10",
                NINE,
                MONDAY,
                List.of(line("s1", ANNA, SECRET), line("s2", BEN, "Angebot schreiben")),
                List.of(),
                Map.of(),
                List.of());
        document(keys.meetings().issue(issue.crew()), IssueText.write(issue));
        redis.call(r -> r.hset(
                keys.meetings().previews(issue.crew(), issue.week()), Map.of("s1", "UANNA 17", "s2", "UBEN 18")));

        assertThat(file())
                .extracting(OwnShareTest::told)
                .anyMatch(line -> line.startsWith("digest w1") && line.contains("Angebot schreiben"))
                .anyMatch(line -> line.startsWith("shown_line") && line.contains("{s2=UBEN 18}"))
                .noneMatch(line -> line.contains("UANNA") || line.contains(SECRET) || line.contains("s1"));
    }

    @Test
    void of_a_round_what_the_person_brought_in_and_decided() {
        Round round = new Round(
                "r1",
                TEAM,
                BOARD,
                ANNA,
                NINE,
                Round.State.ENDED,
                List.of(
                        item("t1", ANNA, SECRET, new Verdict.Dropped(ANNA, NINE, SECRET)),
                        item("t2", BEN, "Angebot schreiben", new Verdict.Kept(ANNA, NINE, BEN, MONDAY)),
                        item("t3", ANNA, SECRET, new Verdict.Dropped(BEN, NINE, "zu teuer"))),
                1,
                NINE,
                null,
                1);
        document(keys.meetings().round(BOARD), RoundText.write(round));

        assertThat(file())
                .extracting(OwnShareTest::told)
                .singleElement()
                .asString()
                .contains("Angebot schreiben", "zu teuer")
                .doesNotContain("UANNA", SECRET, "t1");
    }

    @Test
    void of_a_goal_the_own_groups_and_of_a_poll_the_own_vote() {
        redis.call(r -> r.hset(
                keys.goals().goal(GoalFixtures.GOAL),
                GoalRecord.write(GoalFixtures.goal(
                                new GoalState.Reached(ANNA, NINE), GoalFixtures.group("Innendienst", 50, ANNA, BEN)))
                        .asMap()));
        PollId poll = new PollId("g1-p1");
        redis.call(r -> r.hset(keys.polls().votes(poll), Map.of("UBEN", "0 ja", "UANNA", "0 " + SECRET)));

        assertThat(file())
                .extracting(OwnShareTest::told)
                .containsExactlyInAnyOrder(
                        "goal g1 {more={g=[[Gruppe Innendienst, UBEN]]}}", "poll_votes g1-p1 {more={UBEN=0 ja}}");
    }

    @Test
    void of_a_step_what_it_is_and_what_the_person_did_with_it() {
        var people = GoalFixtures.people();
        StepTracker tracker = new StepTracker(
                new RedisSteps(redis),
                people,
                new FollowUpPlan(people, FollowUpPlan.KEPT),
                Clock.fixed(NINE, ZoneOffset.UTC));
        NextStepId id = new NextStepId("s1");
        tracker.propose(new Proposal(id, TEAM, "Angebot schreiben", null, ANNA, BEN, MONDAY.plusDays(4), null));
        tracker.act(TEAM, id, BEN, new Answering.Decline("zu viel"));
        List<Line> his = file();
        List<Line> hers = fileOf(ANNA);

        assertThat(his.stream().filter(line -> line.kind().equals("step")).map(Line::toString))
                .singleElement()
                .asString()
                .contains("Angebot schreiben", "zu viel", "DECLINED", "PROPOSED")
                .doesNotContain("UANNA");
        assertThat(hers.stream().filter(line -> line.kind().equals("step")).map(Line::toString))
                .singleElement()
                .asString()
                .contains("Angebot schreiben")
                .doesNotContain("zu viel", "UBEN");
    }

    private List<Line> file() {
        return fileOf(BEN);
    }

    private List<Line> fileOf(MemberId person) {
        List<Line> lines = new ArrayList<>();
        new RedisTraces(redis).about(TEAM, person, lines::add);
        return lines;
    }

    private static String told(Line line) {
        return line.kind() + " " + line.id() + " " + line.values();
    }

    private void document(String key, String text) {
        redis.call(r -> r.hset(key, Map.of("t", text, "v", "1")));
    }

    private static dev.konkret.digest.Line line(String step, MemberId owner, String what) {
        return new dev.konkret.digest.Line(
                new NextStepId(step), BOARD, owner, Section.OVERDUE, what, MONDAY, null, null);
    }

    private static RoundItem item(String id, MemberId by, String what, Verdict verdict) {
        return new RoundItem(RoundItem.Kind.TOPIC, id, List.of(), what, by, null, NINE, null, null, 1, verdict, true);
    }

    private void store(String key, Shape shape) {
        String document = "{\"UANNA\":\"geheim\",\"a\":[\"UBEN\",\"UANNA\"],\"o\":\"UANNA\",\"w\":\"geheim <@UBEN>\"}";
        redis.call(r -> {
            if (shape instanceof Zsets || shape instanceof OneZset) {
                return r.zadd(key, Map.of("n:UANNA", 1.0, "w:UANNA/UBEN", 2.0, "UANNA", 3.0));
            }
            if (shape instanceof Sets) return r.sadd(key, "UANNA", "UANNA UBEN", "NO geheim <@UBEN>");
            if (shape instanceof Strings) return r.set(key, "UBEN UANNA geheim");
            Map<String, String> fields = new HashMap<>(
                    Map.of("UANNA", "UBEN", "UANNA TIME", "UBEN", "p:UANNA", "UBEN geheim", "x9", "geheim <@UBEN>"));
            for (char name = 'a'; name <= 'z'; name++) fields.put(String.valueOf(name), "UANNA");
            fields.putAll(Map.of("au", "UANNA", "b", "UANNA", "p", "0", "t", document, "g", "[" + document + "]"));
            return r.hset(key, fields);
        });
    }
}
