package dev.konkret.playground.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An element people can do something with, and the block it stands in. */
public record Placed(JsonNode block, JsonNode element) {
    public String blockId() {
        return block.path("block_id").stringValue("");
    }

    public String actionId() {
        return element.path("action_id").stringValue("");
    }

    public String type() {
        return element.path("type").stringValue("");
    }

    /** Whether it is a field of a form, which Slack reports only when asked to. */
    public boolean isInput() {
        return block.path("type").stringValue("").equals("input");
    }

    /** Every element with an {@code action_id} in these blocks, in reading order. */
    public static List<Placed> in(JsonNode blocks) {
        List<Placed> found = new ArrayList<>();
        blocks.forEach(block -> collect(block, block, found));
        return found;
    }

    private static void collect(JsonNode block, JsonNode inside, List<Placed> found) {
        for (JsonNode node : inside) {
            if (node.isObject() && node.path("action_id").isString()) found.add(new Placed(block, node));
            // Cards and containers are made of blocks of their own.
            collect(node.isObject() && node.has("block_id") ? node : block, node, found);
        }
    }

    /** The element with this id; {@code blockId} null when the action id says enough. */
    public static Optional<Placed> find(JsonNode blocks, String actionId, @Nullable String blockId) {
        return in(blocks).stream()
                .filter(p -> p.actionId().equals(actionId) && (blockId == null || blockId.equals(p.blockId())))
                .findFirst();
    }

    /** The {@code state.values} of blocks nobody has touched, overlaid with what was chosen meanwhile. */
    public static ObjectNode values(JsonNode blocks, JsonNode chosen) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (Placed placed : in(blocks)) {
            if (!Choices.remembers(placed.type())) continue;
            JsonNode given = chosen.path(placed.blockId()).path(placed.actionId());
            ObjectNode state = given.isMissingNode()
                    ? Choices.initial(placed.element())
                    : Choices.chosen(placed.element(), given).orElseGet(() -> Choices.initial(placed.element()));
            values.withObjectProperty(placed.blockId()).set(placed.actionId(), state);
        }
        return values;
    }
}
