package dev.konkret.story;

import dev.konkret.goal.Celebration;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalCommand;
import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.GoalState;
import dev.konkret.goal.Goals;
import dev.konkret.goal.Group;
import dev.konkret.goal.Living;
import dev.konkret.goal.outline.Days;
import dev.konkret.goal.poll.GoalAgenda;
import dev.konkret.nudge.FollowUpPlan;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisDrafts;
import dev.konkret.redis.RedisGoals;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.PeopleFixtures;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkingHours;
import dev.konkret.workspace.WorkingTime;
import java.time.Clock;
import java.time.Instant;
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

    private final TeamId team;
    private final Goals goals;
    final GoalId id;
    final GoalKeeper keeper;

    /** Written down in #website, the card posted. */
    GoalInStory(Nordlicht at, Colleague writer, Group... groups) {
        this(at, "g1", Nordlicht.WEBSITE, WORDS, writer, groups);
    }

    /** Written down in that channel, the card posted when the bot may. */
    GoalInStory(Nordlicht at, String id, String channel, String words, Colleague writer, Group... groups) {
        this(at.redis(), TEAM, at.agenda().now(), new GoalId(id));
        write(new ChannelId(channel), words, new MemberId(writer.id), List.of(groups));
        at.advance("PT1S");
    }

    GoalInStory(RedisConnection redis, TeamId team, Instant now, GoalId id) {
        this.team = team;
        this.id = id;
        this.goals = new RedisGoals(redis);
        this.keeper = new GoalKeeper(
                goals,
                new RedisDrafts(redis),
                PeopleFixtures.people(Map.of()),
                new GoalAgenda(PeopleFixtures.people(Map.of()), FollowUpPlan.KEPT),
                Clock.fixed(now, Nordlicht.BERLIN));
    }

    void write(ChannelId channel, String words, MemberId writer, List<Group> groups) {
        keeper.write(
                new GoalDraft(
                        team,
                        writer,
                        id,
                        0,
                        channel,
                        Celebration.BLANK,
                        words,
                        "40 Kunden",
                        LocalDate.of(2025, 6, 30),
                        groups),
                channel);
    }

    /** Lets them be asked until that day, by name. */
    void asksPeople(LocalDate closeOn) {
        keeper.act(team, id, now().writtenBy(), new Living.OpenVote(new GoalState.Terms(false, closeOn)));
    }

    Days days() {
        return new Days(LocalDate.of(2025, 3, 3), new WorkingTime(Nordlicht.BERLIN, WorkingHours.USUAL, day -> false));
    }

    void acts(GoalCommand command) {
        keeper.act(team, id, now().writtenBy(), command);
    }

    Goal now() {
        return goals.find(team, id).orElseThrow();
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
