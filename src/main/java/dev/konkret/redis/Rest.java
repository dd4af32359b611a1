package dev.konkret.redis;

import dev.konkret.ledger.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a line that nobody has taken yet; in the end there must be none. */
final class Rest {
    private static final String UNTIL = "until";
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final Map<String, Object> values;

    Rest(Line line) {
        this.values = new LinkedHashMap<>(line.values());
    }

    Map<String, Object> values() {
        return values;
    }

    String text(String name) {
        Object value = values.remove(name);
        if (value == null) throw new Unfit("\"" + name + "\" is missing");
        return Format.TEXT.store(name, value);
    }

    void mustBeEmpty() {
        if (!values.isEmpty())
            throw new Unfit("nobody knows \"" + values.keySet().iterator().next() + "\"");
    }

    /** Notes when a key is forgotten by itself, to the minute: milliseconds would differ with every export. */
    static void showEnd(@Nullable Long endsAt, Map<String, Object> values) {
        if (endsAt == null) return;
        long minute = (endsAt + MINUTE / 2) / MINUTE * MINUTE;
        values.put(UNTIL, Instant.ofEpochMilli(minute).toString());
    }

    void writeEnd(String key, Writes to) {
        Object until = values.remove(UNTIL);
        if (until != null) to.add("PEXPIREAT", key, Format.MOMENT.store(UNTIL, until));
    }
}
