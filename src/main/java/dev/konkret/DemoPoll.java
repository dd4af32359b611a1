package dev.konkret;

import dev.konkret.agenda.Appointment;
import dev.konkret.agenda.Appointment.Kind;
import dev.konkret.agenda.Due;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalEvent;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalState.Terms;
import dev.konkret.goal.GoalState.Voting;
import dev.konkret.goal.GoalText;
import dev.konkret.goal.Goals;
import dev.konkret.goal.Group;
import dev.konkret.goal.Group.Source;
import dev.konkret.goal.PollId;
import dev.konkret.goal.TextVersion;
import dev.konkret.goal.outline.Outline;
import dev.konkret.goal.poll.Ballot;
import dev.konkret.goal.poll.Lack;
import dev.konkret.goal.poll.Poll;
import dev.konkret.goal.poll.PollCalendar;
import dev.konkret.goal.poll.PollState;
import dev.konkret.goal.poll.Polls;
import dev.konkret.goal.poll.Roll;
import dev.konkret.goal.poll.Stance;
import dev.konkret.playground.team.DemoTeam;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The poll the playground's team is in the middle of: some have voted, Anna and Ben have not. */
final class DemoPoll {
    private static final int WEEKS = 10;
    private static final int QUORUM = 60;
    private static final GoalId GOAL = new GoalId("vdemo2");
    private static final ChannelId WHERE = new ChannelId(DemoTeam.MARKETING);
    private static final MemberId FRIDA = new MemberId(DemoTeam.FRIDA);
    private static final MemberId EMMA = new MemberId(DemoTeam.EMMA);
    private static final MemberId DANA = new MemberId(DemoTeam.DANA);
    private static final MemberId CEM = new MemberId(DemoTeam.CEM);
    private static final Roll ROLL = new Roll(Map.of(
            "S0SERVICE", Set.of(EMMA),
            "S0PRODUKT", Set.of(DANA, new MemberId(DemoTeam.BEN)),
            "S0VERTRIEB", Set.of(CEM, new MemberId(DemoTeam.ANNA))));

    private DemoPoll() {}

    /** Opens the poll and has three people vote, unless it is there; the bot posts it and asks the others. */
    static void in(TeamId team, Goals goals, Polls polls, Clock clock, WorkingTime time) {
        Instant now = clock.instant();
        Terms terms = new Terms(false, PollCalendar.proposal(time.today(now), time));
        Goal goal = goal(team, terms, time.workingDayUpTo(time.today(now).plusWeeks(WEEKS)), now);
        PollId id = PollId.of(GOAL, 1);
        GoalEvent asked = new GoalEvent(GoalEvent.Kind.VOTE_OPENED, FRIDA, now, null);
        if (goals.save(goal, asked, List.of(due(team, Kind.GOAL_CARD, GOAL.value(), now)))
                .isEmpty()) return;
        polls.enrol(team, id, ROLL);
        Instant closing = PollCalendar.closing(terms, now, time);
        polls.save(
                new Poll(
                        id,
                        team,
                        GOAL,
                        1,
                        WHERE,
                        FRIDA,
                        goal.groups(),
                        false,
                        Set.of(),
                        now,
                        closing,
                        false,
                        null,
                        new PollState.Open(),
                        0),
                List.of(
                        due(team, Kind.POLL_NEWS, id.value(), now),
                        due(team, Kind.POLL_INVITE, id.value(), now),
                        due(team, Kind.POLL_CLOSE, id.value(), closing)));
        polls.cast(team, id, DANA, new Ballot(true, Stance.YES, null, Set.of()));
        polls.cast(team, id, CEM, new Ballot(true, Stance.YES, null, Set.of()));
        polls.cast(
                team,
                id,
                EMMA,
                new Ballot(
                        true,
                        Stance.WITH_CONCERNS,
                        "Freitags sitze ich allein am Telefon. Da brauche ich Hilfe.",
                        Set.of(Lack.PEOPLE)));
    }

    private static Goal goal(TeamId team, Terms terms, LocalDate celebration, Instant now) {
        GoalText text = new GoalText(
                "Emma und ihr Team haben vier Wochen lang 80 % aller Kundenfragen am selben Tag beantwortet.",
                "80 % am selben Tag", celebration);
        return new Goal(
                GOAL,
                team,
                WHERE,
                FRIDA,
                now,
                new Celebration(
                        "beim Frühstück am Montag danach",
                        "Emma und ihr Team",
                        "haben vier Wochen lang 80 % aller Fragen am selben Tag beantwortet",
                        "weil kein Kunde mehr zweimal anruft"),
                List.of(new TextVersion(1, text, FRIDA, now)),
                List.of(
                        group("S0SERVICE", "Technical Service"),
                        group("S0PRODUKT", "Produkt"),
                        group("S0VERTRIEB", "Vertrieb")),
                new Voting(PollId.of(GOAL, 1), 1, terms),
                Outline.EMPTY,
                1,
                0);
    }

    private static Group group(String id, String name) {
        return new Group(id, name, new Source.UserGroup(id), QUORUM);
    }

    private static Due due(TeamId team, Kind kind, String subject, Instant at) {
        return new Due(new Appointment(team, kind, subject), at);
    }
}
