package dev.konkret.slack.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A message or view as a person sees it. */
record Seen(JsonNode blocks) {

    static Seen of(Message message) {
        return new Seen(message.blocks());
    }

    static Seen of(JsonNode view) {
        return new Seen(view.path("blocks"));
    }

    /** Returns everything that can be read outside of buttons, menus and fields, one text a line. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (JsonNode block : blocks) {
            lines.add(block.path("text").path("text").asString(""));
            block.path("fields").forEach(f -> lines.add(f.path("text").asString()));
            if (block.path("type").asString().equals("context")) {
                block.path("elements").forEach(e -> lines.add(e.path("text").asString()));
            }
        }
        return String.join("\n", lines);
    }

    /** Returns the labels of all buttons. */
    List<String> buttons() {
        return elements().stream()
                .filter(e -> e.path("type").asString("").equals("button"))
                .map(e -> e.path("text").path("text").asString())
                .toList();
    }

    /** Returns the labels of all entries of all menus. */
    List<String> menu() {
        return elements().stream()
                .flatMap(e -> e.path("options").valueStream())
                .map(o -> o.path("text").path("text").asString())
                .toList();
    }

    Optional<JsonNode> element(String actionId) {
        return elements().stream()
                .filter(e -> e.path("action_id").asString("").equals(actionId))
                .findFirst();
    }

    private List<JsonNode> elements() {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode block : blocks) {
            if (block.has("accessory")) all.add(block.path("accessory"));
            if (block.has("element")) all.add(block.path("element"));
            if (block.path("type").asString().equals("actions"))
                block.path("elements").forEach(all::add);
        }
        return all;
    }
}
