package dev.konkret.playground.delivery;

import dev.konkret.playground.team.Json;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The last calls and deliveries with what was answered, for whoever wants to look over the shoulder. Holds no tokens. */
public final class Traffic {
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_CHARACTERS = 60_000;
    private static final Set<String> SECRET =
            Set.of("token", "authorization", "client_secret", "access_token", "refresh_token");

    private final Clock clock;
    private final Deque<ObjectNode> entries = new ArrayDeque<>();
    private long last;

    public Traffic(Clock clock) {
        this.clock = clock;
    }

    /** Notes one exchange; {@code answer} null when none came, {@code millis} how long it took. */
    public synchronized void note(
            String direction,
            String kind,
            String name,
            JsonNode request,
            int status,
            @Nullable JsonNode answer,
            long millis) {
        ObjectNode entry = Json.object()
                .put("n", ++last)
                .put("time", clock.instant().toString())
                .put("direction", direction)
                .put("kind", kind)
                .put("name", name);
        entry.set("request", shown(request));
        entry.put("status", status);
        entry.set("answer", answer == null ? Json.MAPPER.nullNode() : shown(answer));
        entry.put("ms", millis);
        entries.addLast(entry);
        if (entries.size() > MOST_ENTRIES) entries.removeFirst();
    }

    /** The entries with a number greater than {@code n}, oldest first. */
    public synchronized ArrayNode after(long n) {
        ArrayNode array = Json.array();
        entries.stream().filter(e -> e.path("n").asLong() > n).forEach(array::add);
        return array;
    }

    /** The number of the newest entry; 0 before the first. */
    public synchronized long last() {
        return last;
    }

    public synchronized void clear() {
        entries.clear();
    }

    private static JsonNode shown(JsonNode node) {
        JsonNode copy = node.deepCopy();
        redact(copy);
        String text = copy.toString();
        return text.length() <= MOST_CHARACTERS
                ? copy
                : Json.object().put("shortened", text.substring(0, MOST_CHARACTERS));
    }

    private static void redact(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String field : SECRET) {
                if (object.has(field)) object.put(field, "***");
            }
        }
        node.forEach(Traffic::redact);
    }
}
