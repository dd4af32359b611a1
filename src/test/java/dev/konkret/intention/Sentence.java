package dev.konkret.intention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sentence of a test set with what a person heard in it. */
record Sentence(
        String text,
        String label,
        @Nullable String topic,
        @Nullable String owner,
        @Nullable String date) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Sentence> all(String set) {
        try (InputStream in = Sentence.class.getResourceAsStream("/intention/" + set + ".jsonl")) {
            if (in == null) throw new IllegalArgumentException("no set " + set);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().map(Sentence::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence of(String line) {
        JsonNode node = JSON.readTree(line);
        return new Sentence(
                node.get("text").stringValue(),
                node.get("label").stringValue(),
                text(node, "topic"),
                text(node, "owner"),
                text(node, "date_text"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.stringValue();
    }
}
