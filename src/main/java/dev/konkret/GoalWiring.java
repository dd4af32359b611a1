package dev.konkret;

import dev.konkret.goal.Drafts;
import dev.konkret.goal.GoalKeeper;
import dev.konkret.goal.Goals;
import dev.konkret.goal.poll.GoalAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisDrafts;
import dev.konkret.redis.RedisGoals;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackDirectory;
import dev.konkret.workspace.People;
import java.time.Clock;
import java.time.Duration;

/** Puts together what goals need. */
final class GoalWiring {
    private GoalWiring() {}

    static GoalDesk desk(
            RedisConnection redis,
            People people,
            SlackCalls calls,
            SlackDirectory directory,
            Clock clock,
            Duration kept) {
        Goals goals = new RedisGoals(redis);
        Drafts drafts = new RedisDrafts(redis);
        GoalKeeper keeper = new GoalKeeper(goals, drafts, people, new GoalAgenda(people, kept), clock);
        return new GoalDesk(keeper, goals, drafts, calls, directory);
    }
}
