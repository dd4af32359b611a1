package dev.konkret.redis;

import dev.konkret.secret.LinkGenerations;
import dev.konkret.secret.LinkPurpose;
import dev.konkret.workspace.TeamId;
import java.util.List;
import java.util.Optional;

/** Generations of links, kept in Redis. */
public final class RedisLinkGenerations implements LinkGenerations {
    private static final Script CURRENT = Script.of("link-generation");

    private final RedisConnection redis;

    public RedisLinkGenerations(RedisConnection redis) {
        this.redis = redis;
    }

    @Override
    public String current(TeamId team, LinkPurpose purpose, String subject) {
        List<String> args = List.of(field(purpose, subject), redis.token());
        return (String) redis.run(CURRENT, List.of(Keys.of(team).links()), args);
    }

    @Override
    public Optional<String> find(TeamId team, LinkPurpose purpose, String subject) {
        String key = Keys.of(team).links();
        return Optional.ofNullable(redis.call(r -> r.hget(key, field(purpose, subject))));
    }

    @Override
    public void end(TeamId team, LinkPurpose purpose, String subject) {
        String key = Keys.of(team).links();
        redis.call(r -> r.hdel(key, field(purpose, subject)));
    }

    /** The letters are stored, so they stay. */
    private static String field(LinkPurpose purpose, String subject) {
        return switch (purpose) {
            case GOAL_PAGE -> "g:" + subject;
            case CALENDAR -> "c:" + subject;
            case FILE -> "f:" + subject;
        };
    }
}
