package dev.konkret.redis;

import dev.konkret.hearing.Consent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;

/** Consent as it stands in the settings. Whoever asks at the same time is answered together; nothing is remembered. */
public final class RedisConsent implements Consent {
    private final Gathered<Where, Boolean> asked;

    private record Where(TeamId team, ChannelId channel) {}

    /** @param threads where Redis is asked, and where it goes on with the answer */
    public RedisConsent(RedisConnection redis, Executor threads) {
        this.asked = new Gathered<>(all -> redis.call(r -> agreed(r, all)), threads);
    }

    @Override
    public CompletableFuture<Boolean> agreed(TeamId team, ChannelId channel) {
        return asked.ask(new Where(team, channel));
    }

    private static List<Boolean> agreed(UnifiedJedis redis, List<Where> all) {
        List<Boolean> agreed = new ArrayList<>(all.size());
        if (all.size() == 1) {
            Where one = all.get(0);
            return List.of(isListening(redis.hget(key(one), RedisSettings.field(one.channel()))));
        }
        List<Response<String>> replies = new ArrayList<>(all.size());
        try (AbstractPipeline pipeline = redis.pipelined()) {
            for (Where one : all) replies.add(pipeline.hget(key(one), RedisSettings.field(one.channel())));
        }
        for (Response<String> reply : replies) agreed.add(isListening(reply.get()));
        return agreed;
    }

    private static String key(Where where) {
        return Keys.of(where.team()).settings();
    }

    private static boolean isListening(@Nullable String settings) {
        return settings != null && SettingsText.readChannel(settings).listening();
    }
}
