package dev.konkret.redis;

import dev.konkret.access.AccessKey;
import dev.konkret.access.AccessKeys;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys for programs in Redis, one hash for each person, so that they go when the person goes. */
public final class RedisAccessKeys implements AccessKeys {
    private static final Script USE = Script.of("access-use");
    private static final String KEY = "k:";
    private static final String USED = "u:";
    private static final int PARTS = 3;

    private final RedisConnection redis;
    private final Documents documents;

    public RedisAccessKeys(RedisConnection redis) {
        this.redis = redis;
        this.documents = new Documents(redis);
    }

    @Override
    public void put(TeamId team, AccessKey key, String digest) {
        String text =
                digest + " " + key.since().toEpochMilli() + " " + key.until().toEpochMilli();
        documents.set(Keys.of(team).people().accessKeys(key.owner()), KEY + key.id(), text, null);
    }

    @Override
    public List<AccessKey> of(TeamId team, MemberId owner) {
        return stored(team, owner)
                .map(Kept::key)
                .sorted(Comparator.comparing(AccessKey::since).thenComparing(AccessKey::id))
                .toList();
    }

    @Override
    public Optional<Kept> find(TeamId team, MemberId owner, String id) {
        return stored(team, owner).filter(kept -> kept.key().id().equals(id)).findFirst();
    }

    private Stream<Kept> stored(TeamId team, MemberId owner) {
        Map<String, String> fields =
                redis.call(r -> r.hgetAll(Keys.of(team).people().accessKeys(owner)));
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(KEY))
                .map(field -> kept(owner, field.getKey().substring(KEY.length()), field.getValue(), fields));
    }

    private static Kept kept(MemberId owner, String id, String text, Map<String, String> fields) {
        String[] parts = text.split(" ", PARTS);
        String used = fields.get(USED + id);
        AccessKey key = new AccessKey(
                id,
                owner,
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                Instant.ofEpochMilli(Long.parseLong(parts[2])),
                used == null ? null : LocalDate.parse(used));
        return new Kept(key, parts[0]);
    }

    @Override
    public void revoke(TeamId team, MemberId owner, String id) {
        documents.setAll(Keys.of(team).people().accessKeys(owner), Map.of(KEY + id, "", USED + id, ""), null);
    }

    @Override
    public Duration use(TeamId team, MemberId owner, String id, LocalDate today, Rate rate) {
        Keys keys = Keys.of(team);
        List<String> args = List.of(
                id,
                today.toString(),
                String.valueOf(rate.most()),
                String.valueOf(rate.within().toMillis()));
        return Duration.ofMillis((Long) redis.run(
                USE, List.of(keys.people().accessKeys(owner), keys.people().accessRate(owner, id)), args));
    }
}
