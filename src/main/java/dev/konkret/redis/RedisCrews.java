package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.Crews;
import dev.konkret.workspace.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Teams in Redis, one document each, and a list of them. */
public final class RedisCrews implements Crews {
    private final RedisConnection redis;
    private final Documents documents;

    public RedisCrews(RedisConnection redis) {
        this.redis = redis;
        this.documents = new Documents(redis);
    }

    @Override
    public Optional<Crew> find(TeamId team, CrewId id) {
        return documents
                .find(Keys.of(team).meetings().crew(id))
                .map(found -> CrewText.read(team, id, found.text(), found.version()));
    }

    @Override
    public Optional<Crew> save(Crew crew, List<Due> later) {
        Keys keys = Keys.of(crew.team());
        // Listed first: a name in the list that leads nowhere does no harm.
        documents.set(keys.meetings().crews(), crew.id().value(), "1", null);
        boolean saved = documents.save(
                crew.team(), keys.meetings().crew(crew.id()), crew.version(), CrewText.write(crew), null, later);
        return saved ? Optional.of(crew.atVersion(crew.version() + 1)) : Optional.empty();
    }

    @Override
    public List<Crew> all(TeamId team) {
        return redis.call(r -> r.hkeys(Keys.of(team).meetings().crews())).stream()
                .flatMap(id -> find(team, new CrewId(id)).stream())
                .sorted(Comparator.comparing(Crew::name).thenComparing(c -> c.id().value()))
                .toList();
    }

    @Override
    public void erase(TeamId team, CrewId id) {
        Keys keys = Keys.of(team);
        documents.erase(keys.meetings().crew(id));
        documents.erase(keys.meetings().issue(id));
        documents.set(keys.meetings().crews(), id.value(), null, null);
    }
}
