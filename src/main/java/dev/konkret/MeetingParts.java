package dev.konkret;

import dev.konkret.digest.Audience;
import dev.konkret.digest.ChannelSteps;
import dev.konkret.digest.CrewKeeper;
import dev.konkret.digest.Crews;
import dev.konkret.digest.DigestDesk;
import dev.konkret.digest.Issues;
import dev.konkret.digest.Previews;
import dev.konkret.digest.figures.FiguresDesk;
import dev.konkret.hearing.Mentions;
import dev.konkret.hearing.Topics;
import dev.konkret.nextstep.StepTracker;
import dev.konkret.nextstep.Steps;
import dev.konkret.redis.RedisChannelSteps;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisCrews;
import dev.konkret.redis.RedisGoals;
import dev.konkret.redis.RedisIssues;
import dev.konkret.redis.RedisRounds;
import dev.konkret.round.Agendum;
import dev.konkret.round.RoundLeader;
import dev.konkret.round.Rounds;
import dev.konkret.slack.Meetings;
import dev.konkret.workspace.People;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/** What rounds, teams and digests are put together from. */
record MeetingParts(
        RedisConnection redis,
        Topics topics,
        Mentions mentions,
        Steps steps,
        StepTracker tracker,
        Settings settings,
        People people,
        Clock clock) {

    /** Puts them together. */
    Meetings with(Function<Region, Predicate<LocalDate>> holidays, Audience audience) {
        Rounds rounds = new RedisRounds(redis);
        Agendum agendum = new Agendum(rounds, topics, mentions, steps, tracker, settings, clock);
        Crews crews = new RedisCrews(redis);
        Issues issues = new RedisIssues(redis);
        ChannelSteps channelSteps = new RedisChannelSteps(redis);
        CrewKeeper keeper = new CrewKeeper(crews, holidays, clock);
        DigestDesk desk = new DigestDesk(channelSteps, issues, new StoredGoals(new RedisGoals(redis)), people);
        return new Meetings(
                new RoundLeader(rounds, agendum, tracker, people, clock),
                rounds,
                crews,
                keeper,
                issues,
                desk,
                new Previews(crews, keeper, desk, steps, people),
                new FiguresDesk(channelSteps),
                audience);
    }
}
