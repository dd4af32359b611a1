package dev.konkret.cli;

import dev.konkret.ledger.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A line of an export as a JSON object: kind and id first, then the values. */
public final class LedgerJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String KIND = "kind";
    private static final String ID = "id";

    private LedgerJson() {}

    /** A text that is no line; the message says why. */
    public static final class NoLine extends Exception {
        private static final long serialVersionUID = 1L;

        NoLine(String message) {
            super(message);
        }
    }

    /** Returns the line as one line of text, without an end of line. */
    public static String write(Line line) {
        return JSON.writeValueAsString(object(line));
    }

    private static Map<String, Object> object(Line line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(KIND, line.kind());
        if (!line.id().isEmpty()) object.put(ID, line.id());
        object.putAll(line.values());
        return object;
    }

    /** Returns several lines as one JSON array, for people who open the file. */
    public static String document(List<Line> lines) {
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(lines.stream().map(LedgerJson::object).toList());
    }

    /** Returns the line that stands in a text. */
    public static Line read(String text) throws NoLine {
        Map<String, Object> object;
        if (text.isBlank()) throw new NoLine("is empty");
        try {
            object = JSON.readValue(text, OBJECT);
        } catch (JacksonException e) {
            throw new NoLine("is no JSON object: " + e.getOriginalMessage());
        }
        if (object == null) throw new NoLine("is no JSON object");
        if (!(object.remove(KIND) instanceof String kind) || kind.isBlank()) throw new NoLine("has no \"kind\"");
        Object id = object.remove(ID);
        if (id != null && !(id instanceof String)) throw new NoLine("has an \"id\" that is no text");
        return new Line(kind, id == null ? "" : (String) id, object);
    }
}
