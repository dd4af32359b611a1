package dev.konkret.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.digest.Issues.Shown;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of digests promises. */
public abstract class IssuesContract {
    private static final TeamId TEAM = new TeamId("T1");
    private static final CrewId CREW = new CrewId("w1");
    private static final MemberId ANNA = new MemberId("U1");
    private static final MemberId BEN = new MemberId("U2");
    private static final NextStepId DOKU = new NextStepId("s1");
    private static final NextStepId SERVER = new NextStepId("s2");
    private static final ChannelId CHANNEL = new ChannelId("C1");
    private static final Instant NINE = Instant.parse("2025-03-03T08:00:00Z");
    private static final String WEEK = "2025-W10";

    /** Returns an empty store. */
    protected abstract Issues issues();

    @Test
    void a_digest_comes_back_as_it_was_written() {
        Issues issues = issues();
        Issue issue = issue(WEEK, NINE);

        assertThat(issues.latest(TEAM, CREW)).isEmpty();
        assertThat(issues.keep(issue)).isEqualTo(issue);

        assertThat(issues.latest(TEAM, CREW)).contains(issue);
        assertThat(issues.latest(TEAM, new CrewId("w2"))).isEmpty();
    }

    @Test
    void whoever_writes_a_week_first_has_written_it_and_the_next_week_takes_its_place() {
        Issues issues = issues();
        Issue first = issues.keep(issue(WEEK, NINE));

        assertThat(issues.keep(issue(WEEK, NINE.plusSeconds(5)))).isEqualTo(first);
        Issue next = issues.keep(issue("2025-W11", NINE.plusSeconds(9)));

        assertThat(issues.latest(TEAM, CREW)).contains(next);
    }

    @Test
    void a_line_that_was_shown_stays_shown_unless_it_becomes_somebody_elses() {
        Issues issues = issues();
        issues.propose(TEAM, CREW, WEEK, Map.of(DOKU, ANNA, SERVER, BEN));
        assertThat(issues.lines(TEAM, CREW, WEEK)).containsEntry(DOKU, new Shown(ANNA, Optional.empty()));
        issues.shown(TEAM, CREW, WEEK, ANNA, Set.of(DOKU), NINE);
        issues.shown(TEAM, CREW, WEEK, BEN, Set.of(SERVER), NINE);

        issues.propose(TEAM, CREW, WEEK, Map.of(DOKU, ANNA, SERVER, ANNA));

        assertThat(issues.lines(TEAM, CREW, WEEK))
                .containsOnly(
                        Map.entry(DOKU, new Shown(ANNA, Optional.of(NINE))),
                        Map.entry(SERVER, new Shown(ANNA, Optional.empty())));
        assertThat(issues.lines(TEAM, CREW, "2025-W11")).isEmpty();
    }

    @Test
    void everybody_decides_about_a_digest_of_their_own() {
        Issues issues = issues();
        issues.setWantsOwn(TEAM, ANNA, true);

        assertThat(issues.wantsOwn(TEAM, ANNA)).isTrue();
        assertThat(issues.wantsOwn(TEAM, BEN)).isFalse();
        issues.setWantsOwn(TEAM, ANNA, false);

        assertThat(issues.wantsOwn(TEAM, ANNA)).isFalse();
    }

    private static Issue issue(String week, Instant at) {
        Tally tally = new Tally(3, 7, 1, 2, 4, 5, 6);
        Line line = new Line(
                DOKU, CHANNEL, ANNA, Line.Section.OVERDUE, "Doku \"aufräumen\"", LocalDate.of(2025, 2, 28), null, null);
        return new Issue(
                TEAM,
                CREW,
                week,
                at,
                LocalDate.of(2025, 3, 3),
                List.of(line),
                Map.of(CHANNEL, tally),
                List.of(Map.of(CHANNEL, tally), Map.of()));
    }
}
