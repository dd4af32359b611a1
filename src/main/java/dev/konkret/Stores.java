package dev.konkret;

import dev.konkret.hearing.Mentions;
import dev.konkret.hearing.Topics;
import dev.konkret.nextstep.Steps;
import dev.konkret.nudge.Pigeonhole;
import dev.konkret.redis.RedisAgenda;
import dev.konkret.redis.RedisConnection;
import dev.konkret.redis.RedisLetters;
import dev.konkret.redis.RedisMembers;
import dev.konkret.redis.RedisMentions;
import dev.konkret.redis.RedisOnce;
import dev.konkret.redis.RedisPigeonhole;
import dev.konkret.redis.RedisReceived;
import dev.konkret.redis.RedisSettings;
import dev.konkret.redis.RedisSteps;
import dev.konkret.redis.RedisTopics;
import dev.konkret.slack.SlackMembers;
import dev.konkret.workspace.Members;
import dev.konkret.workspace.Once;
import dev.konkret.workspace.Settings;
import dev.konkret.workspace.WorkspaceSettings;
import java.util.function.LongSupplier;

/** What the bot keeps, all of it in one Redis. */
record Stores(
        RedisAgenda agenda,
        Steps steps,
        Topics topics,
        Mentions mentions,
        Pigeonhole pigeonhole,
        Once once,
        Settings settings,
        Members members,
        RedisReceived received,
        RedisLetters letters) {

    /** @param slack asked about people nobody has kept yet */
    static Stores of(BotSettings settings, SlackMembers slack) {
        RedisConnection redis = settings.redis();
        LongSupplier shift = settings.clock().aheadMillis();
        WorkspaceSettings initial = WorkspaceSettings.initial(settings.zone(), settings.language(), settings.region());
        return new Stores(
                new RedisAgenda(redis, shift),
                new RedisSteps(redis),
                new RedisTopics(redis, shift),
                new RedisMentions(redis, settings.clock().now()),
                new RedisPigeonhole(redis, shift),
                new RedisOnce(redis),
                new RedisSettings(redis, initial),
                new RedisMembers(redis, slack),
                new RedisReceived(redis),
                new RedisLetters(redis));
    }
}
