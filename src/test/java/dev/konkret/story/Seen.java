package dev.konkret.story;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What stands in a message or view. */
final class Seen {
    private Seen() {}

    /** All words of it: the text and what stands in the blocks. */
    static String words(JsonNode shown) {
        List<String> words = new ArrayList<>();
        words.add(shown.path("text").asString(""));
        collect(shown.path("blocks"), words);
        return String.join(" | ", words);
    }

    /** Whether there is a button, menu or picker of that id. */
    static boolean has(JsonNode shown, String actionId) {
        return find(shown.path("blocks"), actionId) != null;
    }

    /** The value of the entry of a menu that begins so. */
    static String option(JsonNode shown, String actionId, String begins) {
        JsonNode menu = find(shown.path("blocks"), actionId);
        if (menu != null) {
            for (JsonNode option : menu.path("options")) {
                String value = option.path("value").asString("");
                if (value.startsWith(begins)) return value;
            }
        }
        throw new AssertionError("no entry " + begins + " in " + menu);
    }

    private static JsonNode find(JsonNode node, String actionId) {
        if (node.isObject() && node.path("action_id").asString("").equals(actionId)) return node;
        for (JsonNode child : node) {
            JsonNode found = find(child, actionId);
            if (found != null) return found;
        }
        return null;
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isObject() && node.path("text").isString())
            words.add(node.path("text").asString(""));
        for (JsonNode child : node) collect(child, words);
    }
}
