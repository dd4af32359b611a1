package dev.konkret.slack.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Slack's blocks as raw JSON, each within Slack's limits: what is too long is shortened, what is too many is left out. */
final class Blocks {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Blocks() {}

    static ObjectNode section(String mrkdwn) {
        ObjectNode block = block("section");
        block.set("text", mrkdwn(mrkdwn, Limits.SECTION_TEXT));
        return block;
    }

    static ObjectNode section(String blockId, String mrkdwn, ObjectNode accessory) {
        ObjectNode block = section(mrkdwn);
        block.put("block_id", id(blockId));
        block.set("accessory", accessory);
        return block;
    }

    /** A section of short texts side by side; {@code mrkdwn} is not empty. */
    static ObjectNode fields(List<String> mrkdwn) {
        if (mrkdwn.isEmpty()) throw new IllegalArgumentException("a section without a field");
        ObjectNode block = block("section");
        ArrayNode fields = block.putArray("fields");
        mrkdwn.stream().limit(Limits.FIELDS).forEach(f -> fields.add(mrkdwn(f, Limits.FIELD_TEXT)));
        return block;
    }

    /** Small print; {@code mrkdwn} is not empty. */
    static ObjectNode context(String... mrkdwn) {
        if (mrkdwn.length == 0) throw new IllegalArgumentException("a context without an element");
        ObjectNode block = block("context");
        ArrayNode elements = block.putArray("elements");
        for (int i = 0; i < Math.min(mrkdwn.length, Limits.CONTEXT_ELEMENTS); i++) {
            elements.add(mrkdwn(mrkdwn[i], Limits.CONTEXT_TEXT));
        }
        return block;
    }

    static ObjectNode header(String plain) {
        ObjectNode block = block("header");
        block.set("text", plain(plain, Limits.HEADER));
        return block;
    }

    static ObjectNode divider() {
        return block("divider");
    }

    /** A row of elements; of two with the same action id only the first is kept, as Slack refuses both. */
    static ObjectNode actions(String blockId, ObjectNode... elements) {
        if (elements.length == 0) throw new IllegalArgumentException("a row of actions without an element");
        ObjectNode block = block("actions");
        block.put("block_id", id(blockId));
        ArrayNode row = block.putArray("elements");
        Set<String> seen = new LinkedHashSet<>();
        for (ObjectNode element : elements) {
            boolean fresh = seen.add(element.path("action_id").asString(""));
            if (fresh && row.size() < Limits.ACTIONS) row.add(element);
        }
        return block;
    }

    /** A field that must be filled in; its block has the element's action id. */
    static ObjectNode input(String label, ObjectNode element) {
        ObjectNode block = block("input");
        block.put("block_id", element.path("action_id").asString());
        block.set("label", plain(label, Limits.LABEL));
        block.set("element", element);
        return block;
    }

    /** A field that may be left empty. */
    static ObjectNode optional(String label, ObjectNode element) {
        return input(label, element).put("optional", true);
    }

    static ObjectNode hint(ObjectNode input, String hint) {
        input.set("hint", plain(hint, Limits.LABEL));
        return input;
    }

    static ObjectNode plain(String text, int most) {
        ObjectNode node = JSON.objectNode();
        return node.put("type", "plain_text").put("text", Cut.plain(text, most)).put("emoji", true);
    }

    /** Verbatim, or Slack would look for channel names and mentions in what people wrote. */
    static ObjectNode mrkdwn(String text, int most) {
        ObjectNode node = JSON.objectNode();
        return node.put("type", "mrkdwn").put("text", Cut.mrkdwn(text, most)).put("verbatim", true);
    }

    static String id(String id) {
        return Cut.plain(id, Limits.ID);
    }

    private static ObjectNode block(String type) {
        return JSON.objectNode().put("type", type);
    }
}
