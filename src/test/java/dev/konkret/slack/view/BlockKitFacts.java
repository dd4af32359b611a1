package dev.konkret.slack.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The table of what Slack takes, read from {@code slack/block-kit.facts}. */
record BlockKitFacts(Map<String, Map<String, Field>> shapes) {

    /**
     * One field of a shape.
     *
     * @param kind what it is, without the leading "list"
     * @param items bounds of the list; null when it is none
     * @param rest bounds or words, as the kind asks
     */
    record Field(boolean required, String kind, Bounds items, String rest) {}

    /** Two included bounds. */
    record Bounds(int least, int most) {
        private static final Map<String, Bounds> READ = new ConcurrentHashMap<>();

        static Bounds of(String text) {
            return READ.computeIfAbsent(text, Bounds::read);
        }

        private static Bounds read(String text) {
            String[] ends = text.split("\\.\\.");
            return new Bounds(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }

        boolean include(int n) {
            return n >= least && n <= most;
        }
    }

    static BlockKitFacts read() {
        try (InputStream in = BlockKitFacts.class.getResourceAsStream("/slack/block-kit.facts")) {
            return parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BlockKitFacts parse(String text) {
        Map<String, Map<String, Field>> shapes = new HashMap<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("[")) {
                fields = new LinkedHashMap<>();
                shapes.put(line.substring(1, line.length() - 1), fields);
                continue;
            }
            List<String> words = List.of(line.trim().split(" "));
            String name = words.get(0);
            boolean required = name.endsWith("!");
            boolean list = words.get(1).equals("list");
            int at = list ? 2 : 1;
            Bounds items = list ? Bounds.of(words.get(3)) : null;
            int restAt = list ? 4 : 2;
            String rest = words.size() > restAt ? words.get(restAt) : "";
            fields.put(
                    required ? name.substring(0, name.length() - 1) : name,
                    new Field(required, words.get(at), items, rest));
        }
        return new BlockKitFacts(shapes);
    }
}
