package dev.konkret.redis;

import dev.konkret.workspace.Farewell;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases a workspace by its own lists, a hundred things at a time, without ever searching through all keys. */
public final class RedisFarewell implements Farewell {
    private static final Logger log = LoggerFactory.getLogger(RedisFarewell.class);
    private static final Script OFF = Script.of("team-off");
    private static final Script ERASE = Script.of("team-erase");
    private static final int AT_ONCE = 100;
    private static final Duration OFF_AT_MOST = Duration.ofDays(1);

    private final RedisConnection redis;

    public RedisFarewell(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public void leave(TeamId team) {
        Keys keys = Keys.of(team);
        redis.run(
                OFF, List.of(keys.teams(), keys.off()), List.of(team.value(), String.valueOf(OFF_AT_MOST.toMillis())));
        List<String> where = new ArrayList<>(List.of(
                keys.due(),
                keys.lists(),
                keys.off(),
                keys.settings(),
                keys.hearing().frames(),
                keys.gate(),
                keys.links()));
        where.addAll(keys.polls().lists());
        List<String> args = List.of(keys.everything(), String.valueOf(AT_ONCE));
        int rounds = 1;
        while ((Long) redis.run(ERASE, where, args) == 1) rounds++;
        // Whatever stands in no list, and is not left to forget itself: seen by looking through all keys, once.
        Set<String> left = WorkspaceKeys.scan(redis, keys.everything());
        // Whether the bot is installed there, or is again, is for those to say who handle installations.
        left.removeAll(Set.of(keys.installation(), keys.organisation()));
        for (String key : left) redis.call(r -> r.unlink(key));
        new DeadLetters(redis).forget(team);
        var unused = redis.rewriteJournal();
        log.info("workspace {} was erased in {} rounds", team, rounds);
    }
}
