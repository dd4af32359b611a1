package dev.konkret.story;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Appointment;
import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Goals;
import dev.konkret.goal.Group;
import dev.konkret.goal.poll.GoalAgenda;
import dev.konkret.redis.RedisDrafts;
import dev.konkret.redis.RedisGoals;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.People;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A goal that somebody at Nordlicht wrote down, as another process of the bot would have stored it. */
final class GoalInStory {
    static final TeamId TEAM = new TeamId("T0NORDLICHT");
    static final String WORDS = "Der Technische Service hat 40 Kunden auf das neue Portal umgezogen.";

    private final Goals goals;
    final GoalId id = new GoalId("g1");
    final GoalKeeper keeper;

    /** Written down in #website, the card posted. */
    GoalInStory(Nordlicht at, Colleague writer, Group... groups) {
        Agenda agenda = at.agenda();
        Clock clock = Clock.fixed(agenda.now(), Nordlicht.BERLIN);
        People people = PeopleFixtures.people(Map.of());
        this.goals = new RedisGoals(at.redis());
        this.keeper = new GoalKeeper(
                goals,
                new RedisDrafts(at.redis()),
                people,
                new GoalAgenda(people, duty -> Appointment.Kind.valueOf(duty.name())),
                clock);
        ChannelId channel = new ChannelId(Nordlicht.WEBSITE);
        keeper.write(
                new GoalDraft(
                        TEAM,
                        new MemberId(writer.id),
                        id,
                        0,
                        channel,
                        Celebration.BLANK,
                        WORDS,
                        "40 Kunden",
                        LocalDate.of(2025, 6, 30),
                        List.of(groups)),
                channel);
        at.advance("PT1S");
    }

    Goal now() {
        return goals.find(TEAM, id).orElseThrow();
    }

    /** A group of these people. */
    static Group group(String name, int quorum, Colleague... people) {
        Set<MemberId> members =
                Arrays.stream(people).map(c -> new MemberId(c.id)).collect(Collectors.toSet());
        return new Group(name.toLowerCase(Locale.ROOT), name, new Group.Source.Named(members), quorum);
    }

    static Group userGroup(String name, int quorum, String id) {
        return new Group(name.toLowerCase(Locale.ROOT), name, new Group.Source.UserGroup(id), quorum);
    }

    static Group channel(String name, int quorum, String id) {
        return new Group(name.toLowerCase(Locale.ROOT), name, new Group.Source.InChannel(new ChannelId(id)), quorum);
    }
}
