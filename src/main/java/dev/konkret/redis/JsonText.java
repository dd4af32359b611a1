package dev.konkret.redis;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the documents and nested fields have in common: JSON with short names, in which what is null is left out. */
final class JsonText {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonText() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    /** Returns what is written there; what is not JSON was not written by us and is an exception. */
    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    /** Returns what is written there as maps, lists, texts and numbers. */
    static @Nullable Object plain(String text) {
        return JSON.readValue(text, Object.class);
    }

    static void put(ObjectNode to, String name, @Nullable MemberId member) {
        if (member != null) to.put(name, member.value());
    }

    static void put(ObjectNode to, String name, @Nullable LocalDate day) {
        if (day != null) to.put(name, day.toString());
    }

    static void put(ObjectNode to, String name, @Nullable Instant at) {
        if (at != null) to.put(name, at.toEpochMilli());
    }

    static void put(ObjectNode to, String name, @Nullable MessageRef ref) {
        if (ref != null) to.put(name, Fields.write(ref));
    }

    static void put(ObjectNode to, String name, @Nullable String text) {
        if (text != null) to.put(name, text);
    }

    static String text(JsonNode from, String name) {
        String text = find(from, name);
        if (text == null) throw new IllegalStateException("a stored document has no " + name);
        return text;
    }

    static @Nullable String find(JsonNode from, String name) {
        JsonNode value = from.path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    static MemberId member(JsonNode from, String name) {
        return new MemberId(text(from, name));
    }

    static @Nullable MemberId findMember(JsonNode from, String name) {
        String value = find(from, name);
        return value == null ? null : new MemberId(value);
    }

    static LocalDate day(JsonNode from, String name) {
        return LocalDate.parse(text(from, name));
    }

    static @Nullable LocalDate findDay(JsonNode from, String name) {
        String value = find(from, name);
        return value == null ? null : LocalDate.parse(value);
    }

    static Instant instant(JsonNode from, String name) {
        return Instant.ofEpochMilli(from.path(name).asLong());
    }

    static @Nullable MessageRef findMessage(JsonNode from, String name) {
        String value = find(from, name);
        return value == null ? null : Fields.readMessage(value);
    }

    static List<String> texts(JsonNode from, String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode value : from.path(name)) all.add(value.asString());
        return all;
    }

    static void putTexts(ObjectNode to, String name, Iterable<String> texts) {
        ArrayNode array = JSON.createArrayNode();
        texts.forEach(array::add);
        if (!array.isEmpty()) to.set(name, array);
    }
}
