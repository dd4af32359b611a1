package dev.konkret.playground.blocks;

import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to blocks what Slack adds when it stores them: missing ids, and the defaults of text objects. */
public final class BlockIds {
    private static final Set<String> WITHOUT_ACTION = Set.of("image", "plain_text", "mrkdwn");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private BlockIds() {}

    /** Completes these blocks in place; {@code random} makes the ids. */
    public static void complete(JsonNode blocks, Random random) {
        for (JsonNode block : blocks) {
            if (!(block instanceof ObjectNode object)) continue;
            if (object.path("block_id").stringValue("").isEmpty()) object.put("block_id", id(random));
            object.path("elements").forEach(element -> action(element, random));
            action(object.path("accessory"), random);
            action(object.path("element"), random);
            texts(object);
        }
    }

    private static void action(JsonNode element, Random random) {
        if (!(element instanceof ObjectNode object)) return;
        String type = object.path("type").stringValue("");
        boolean acts =
                (!WITHOUT_ACTION.contains(type) && !type.startsWith("rich_text_")) || type.equals("rich_text_input");
        if (acts && object.path("action_id").stringValue("").isEmpty()) object.put("action_id", id(random));
    }

    private static void texts(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("text").isString()) {
            String type = object.path("type").stringValue("");
            if (type.equals("plain_text") && !object.has("emoji")) object.put("emoji", true);
            if (type.equals("mrkdwn") && !object.has("verbatim")) object.put("verbatim", false);
        }
        node.forEach(BlockIds::texts);
    }

    private static String id(Random random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 5; i++) id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return id.toString();
    }
}
