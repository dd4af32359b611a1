package dev.konkret.playground.control;

import dev.konkret.playground.blocks.Choices;
import dev.konkret.playground.blocks.Placed;
import dev.konkret.playground.team.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people have chosen in the menus of a message or view and not sent yet. In a message everybody chooses for himself,
 * and forgets it when Slack is opened anew; in a view it is part of the view.
 */
final class Choosing {
    private static final int MOST_REMEMBERED = 2_000;

    private final Map<String, ObjectNode> inMessages = new LinkedHashMap<>();

    /** Takes over choices in the form of {@code state} or of {@code state.values}; {@code where} names person and message. */
    void remember(String where, JsonNode given) {
        inMessages.put(where, merged(of(where), given));
        if (inMessages.size() > MOST_REMEMBERED)
            inMessages.remove(inMessages.keySet().iterator().next());
    }

    /** What was chosen there so far. */
    ObjectNode of(String where) {
        return Json.copy(inMessages.getOrDefault(where, Json.object()));
    }

    /** Writes choices into the state of a view. */
    static void intoView(ObjectNode view, JsonNode given) {
        ObjectNode chosen = merged(Json.copy(view.path("state").path("values")), given);
        view.putObject("state").set("values", Placed.values(view.path("blocks"), chosen));
    }

    private static ObjectNode merged(ObjectNode chosen, JsonNode given) {
        JsonNode values = given.has("values") ? given.get("values") : given;
        values.forEachEntry((block, actions) -> actions.forEachEntry(
                (action, value) -> chosen.withObjectProperty(block).set(action, value.deepCopy())));
        return chosen;
    }

    /** One choice in the form of {@code state.values}. */
    static ObjectNode values(Placed placed, JsonNode action) {
        ObjectNode values = Json.object();
        String field = Choices.fieldOf(placed.type());
        ObjectNode state =
                values.putObject(placed.blockId()).putObject(placed.actionId()).put("type", placed.type());
        if (field != null) state.set(field, action.path(field).deepCopy());
        return values;
    }
}
