package dev.konkret.cli;

import dev.konkret.reading.Kind;
import dev.konkret.reading.SlackText;
import dev.konkret.reading.Words;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Who and what the ids of an export stand for. */
final class ScanNames {
    private final Map<String, String> names = new HashMap<>();

    /** Takes in one entry of users.json, channels.json and the like. */
    void add(JsonNode entry) {
        String id = text(entry, "id");
        String name = text(entry.path("profile"), "display_name");
        if (name.isEmpty()) name = text(entry, "real_name");
        if (name.isEmpty()) name = text(entry, "name");
        if (!id.isEmpty() && !name.isEmpty()) names.put(id, name);
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asStringOpt().orElse("");
    }

    /** Returns the name of a member or channel, its id when the export does not know it. */
    String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** Returns the message as people read it: names for mentions, labels for links, plain signs for entities. */
    String readable(String message) {
        Words words = Words.of(message);
        StringBuilder readable = new StringBuilder(message.length());
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            Kind kind = words.kind(i);
            boolean reference = kind == Kind.MENTION || kind == Kind.CHANNEL || kind == Kind.LINK;
            if (!reference || message.charAt(words.start(i)) != '<') continue;
            readable.append(message, done, words.start(i)).append(reference(words.text(i), kind));
            done = words.end(i);
        }
        readable.append(message, done, message.length());
        return SlackText.unescaped(readable.toString());
    }

    private String reference(String markup, Kind kind) {
        String inside = markup.substring(1, markup.length() - 1);
        int bar = inside.indexOf('|');
        if (bar >= 0) return (kind == Kind.CHANNEL ? "#" : "") + inside.substring(bar + 1);
        if (kind == Kind.LINK) return inside;
        String id = inside.substring(1);
        return (kind == Kind.CHANNEL ? "#" : "@") + of(id);
    }
}
