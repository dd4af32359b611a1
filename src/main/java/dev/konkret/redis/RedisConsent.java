package dev.konkret.redis;

import dev.konkret.hearing.Consent;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Consent as it stands in the settings. Whoever asks at the same time is answered together; nothing is remembered. Where a server
 * of a cluster is gone, only those who ask about its workspaces go without an answer.
 */
public final class RedisConsent implements Consent {
    private static final Script CONSENT = Script.of("consent");

    private final Gathered<Pipeline.Call, Object> asked;

    /** @param threads where Redis is asked, and where it goes on with the answer */
    public RedisConsent(RedisConnection redis, Executor threads) {
        this.asked = new Gathered<>(redis::attempt, threads);
    }

    @Override
    public CompletableFuture<Boolean> agreed(TeamId team, ChannelId channel) {
        String settings = Keys.of(team).settings();
        return asked.ask(new Pipeline.Call(CONSENT, List.of(settings), List.of(RedisSettings.field(channel))))
                .thenApply(RedisConsent::isListening);
    }

    private static boolean isListening(Object reply) {
        if (reply instanceof JedisException gone) throw gone;
        String settings = (String) reply;
        return !settings.isEmpty() && SettingsText.readChannel(settings).listening();
    }
}
