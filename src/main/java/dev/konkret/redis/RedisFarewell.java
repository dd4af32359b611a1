package dev.konkret.redis;

import dev.konkret.workspace.Farewell;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases a workspace by looking through all keys: that is rare, and so nothing has to be noted with every change only to be
 * found then. The mark that the workspace is off goes last: where it breaks off, the workspace stays off and can be erased again.
 */
public final class RedisFarewell implements Farewell {
    private static final Logger log = LoggerFactory.getLogger(RedisFarewell.class);
    private static final Script OFF = Script.of("team-off");
    private static final Duration OFF_AT_MOST = Duration.ofDays(1);

    /** What is being done at this very moment may write once more, and a server that takes over counts in another order. */
    private static final int ROUNDS = 5;

    private final RedisConnection redis;

    public RedisFarewell(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public void leave(TeamId team) {
        Keys keys = Keys.of(team);
        redis.run(
                OFF, List.of(keys.teams(), keys.off()), List.of(team.value(), String.valueOf(OFF_AT_MOST.toMillis())));
        int all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int erased = eraseWhatIsThere(keys);
            if (erased == 0) break;
            all += erased;
        }
        new DeadLetters(redis).forget(team);
        // The other key is never there: a cluster refuses this while the bucket moves and not all can be seen.
        redis.call(r -> r.unlink(keys.off(), keys.everything()));
        var unused = redis.rewriteJournal();
        log.info("workspace {} was erased: {} keys", team, all);
    }

    /** Returns how many keys there were. */
    private int eraseWhatIsThere(Keys keys) {
        // Whether the bot is installed there, or is again, is for those to say who handle installations.
        Set<String> staying = Set.of(keys.off(), keys.installation(), keys.organisation());
        AtomicInteger erased = new AtomicInteger();
        WorkspaceKeys.scan(redis, keys.everything(), some -> {
            String[] going = some.stream().filter(key -> !staying.contains(key)).toArray(String[]::new);
            if (going.length > 0) redis.call(r -> r.unlink(going));
            erased.addAndGet(going.length);
        });
        return erased.get();
    }
}
