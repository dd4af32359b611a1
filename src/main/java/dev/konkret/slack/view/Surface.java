package dev.konkret.slack.view;

import static dev.konkret.slack.view.Blocks.JSON;

import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts blocks together to messages and views that Slack takes as a whole. */
final class Surface {
    private Surface() {}

    /** A message whose text says what its sections say. */
    static Message message(Texts texts, List<ObjectNode> blocks) {
        return new Message(
                spoken(Somebody.named(blocks, texts)),
                fitting(blocks, Limits.MESSAGE_BLOCKS, Limits.MESSAGE_CHARACTERS, texts));
    }

    static Message message(Texts texts, ObjectNode... blocks) {
        return message(texts, List.of(blocks));
    }

    /** A message of one section. */
    static Message sentence(Texts texts, String mrkdwn) {
        return message(texts, Blocks.section(mrkdwn));
    }

    static ObjectNode home(Texts texts, List<ObjectNode> blocks) {
        ObjectNode view = JSON.objectNode().put("type", "home").put("callback_id", ActionId.HOME_VIEW);
        view.set("blocks", fitting(blocks, Limits.VIEW_BLOCKS, Limits.VIEW_CHARACTERS, texts));
        return view;
    }

    /** Returns the blocks up to both limits, with distinct block ids; what is left out is counted in a last line. */
    static ArrayNode fitting(List<ObjectNode> blocks, int most, int mostCharacters, Texts texts) {
        List<ObjectNode> kept = new ArrayList<>();
        int characters = 0;
        for (ObjectNode block : blocks) {
            characters += weight(block);
            boolean last = kept.size() == most - 1 && blocks.size() > most;
            if (last || characters > mostCharacters) break;
            kept.add(block);
        }
        int left = blocks.size() - kept.size();
        if (left > 0) kept.add(Blocks.context(texts.get("list.more", left)));
        return distinct(Somebody.named(kept, texts));
    }

    /** Returns how many characters of text a block carries. */
    static int weight(JsonNode node) {
        if (node.isString()) return Cut.length(node.asString());
        int sum = 0;
        for (JsonNode child : node) sum += weight(child);
        return sum;
    }

    private static ArrayNode distinct(List<ObjectNode> blocks) {
        ArrayNode array = JSON.arrayNode();
        Set<String> seen = new HashSet<>();
        for (ObjectNode block : blocks) {
            String id = block.path("block_id").asString("");
            for (int n = 2; !id.isEmpty() && !seen.add(id); n++) {
                id = Cut.plain(block.path("block_id").asString(), Limits.ID - 4) + "." + n;
            }
            if (!id.isEmpty()) block.put("block_id", id);
            array.add(block);
        }
        return array;
    }

    private static String spoken(List<ObjectNode> blocks) {
        StringJoiner lines = new StringJoiner("\n");
        for (ObjectNode block : blocks) {
            String type = block.path("type").asString();
            String text = block.path("text").path("text").asString("");
            if (type.equals("header")) lines.add(Mrkdwn.escape(text));
            if (type.equals("section") && !text.isEmpty()) lines.add(text);
        }
        return Cut.mrkdwn(lines.toString(), Limits.MESSAGE_TEXT);
    }
}
