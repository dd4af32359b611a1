package dev.konkret.playground.team;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as this package reads and writes it. */
public final class Json {
    /** Reads and writes JSON in the usual way. */
    public static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An array of these strings. */
    public static ArrayNode strings(Iterable<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    /** The answer {@code {"ok":true}}. */
    public static ObjectNode ok() {
        return object().put("ok", true);
    }

    /** The answer {@code {"ok":false,"error":…}}. */
    public static ObjectNode refused(String error) {
        return object().put("ok", false).put("error", error);
    }

    /** The string in this field; empty when there is none. */
    public static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }

    /** The string in this field; null when there is none or it is empty. */
    public static @Nullable String textOrNull(JsonNode node, String field) {
        String text = text(node, field);
        return text.isEmpty() ? null : text;
    }

    /** What this text says as JSON; empty when it is none. */
    public static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** A copy of this object. */
    public static ObjectNode copy(JsonNode node) {
        return (ObjectNode) node.deepCopy();
    }
}
