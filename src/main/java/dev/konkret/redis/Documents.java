package dev.konkret.redis;

import dev.konkret.agenda.Due;
import dev.konkret.workspace.TeamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Things that are kept as one text each and changed as a whole; of two who change one at once, one is told. */
final class Documents {
    private static final Script SAVE = Script.withAgenda("document-save");
    private static final Script SET = Script.of("field-set");

    private final RedisConnection redis;

    Documents(RedisConnection redis) {
        this.redis = redis;
    }

    /** A text and the version it is stored under. */
    record Document(String text, long version) {}

    Optional<Document> find(String key) {
        List<String> fields = redis.call(r -> r.hmget(key, "t", "v"));
        String text = fields.get(0);
        return text == null ? Optional.empty() : Optional.of(new Document(text, Long.parseLong(fields.get(1))));
    }

    /**
     * Stores the text and what follows from it, all at once or not at all.
     *
     * @param version that was read; 0 for none
     * @param kept how long; null for ever
     * @return false when somebody else changed it meanwhile
     */
    boolean save(TeamId team, String key, long version, String text, @Nullable Duration kept, List<Due> later) {
        Keys keys = Keys.of(team);
        List<String> args = new ArrayList<>(List.of(
                String.valueOf(version),
                redis.token(),
                text,
                kept == null ? "0" : String.valueOf(kept.toMillis()),
                team.value(),
                keys.deliveries()));
        args.addAll(AppointmentCode.write(team, later));
        return (Long) redis.run(SAVE, List.of(key, keys.due(), keys.teams()), args) == 1;
    }

    /** Erases a document; one that is not there stays so. */
    void erase(String key) {
        redis.call(r -> r.unlink(key));
    }

    /**
     * Sets a field of a hash.
     *
     * @param value null to take it away
     * @param kept how long the hash is kept from now on; null for ever
     */
    void set(String key, String field, @Nullable String value, @Nullable Duration kept) {
        setAll(key, Map.of(field, value == null ? "" : value), kept);
    }

    /** Sets fields of a hash; an empty value takes the field away. */
    void setAll(String key, Map<String, String> values, @Nullable Duration kept) {
        if (values.isEmpty()) return;
        List<String> args = new ArrayList<>();
        args.add(kept == null ? "0" : String.valueOf(kept.toMillis()));
        values.forEach((field, value) -> args.addAll(List.of(field, value)));
        redis.run(SET, List.of(key), args);
    }
}
