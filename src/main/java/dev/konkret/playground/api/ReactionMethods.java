package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Reactions;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code reactions.*}: emoji on messages. */
final class ReactionMethods {
    private final Events events;

    ReactionMethods(Events events) {
        this.events = events;
    }

    void register(Map<String, ApiMethod> methods) {
        methods.put("reactions.add", this::add);
        methods.put("reactions.get", ReactionMethods::get);
    }

    private ObjectNode add(ApiCall call) {
        Conversation where = call.channel("channel");
        ObjectNode message = message(call, where);
        if (!Reactions.isName(call.text("name"))) throw ApiError.named("invalid_name");
        if (where.isArchived()) throw ApiError.named("is_archived");
        String bot = call.slack().team().botUserId();
        if (!Reactions.add(message, call.text("name"), bot)) throw ApiError.named("already_reacted");
        events.reacted(true, where, message, bot, call.text("name"));
        return Json.ok();
    }

    private static ObjectNode get(ApiCall call) {
        if (!call.has("channel") || !call.has("timestamp")) throw ApiError.named("no_item_specified");
        Conversation where = call.channel("channel");
        ObjectNode message = Json.copy(message(call, where));
        message.remove("metadata");
        ObjectNode answer = Json.ok().put("type", "message").put("channel", where.id());
        return answer.set("message", message);
    }

    private static ObjectNode message(ApiCall call, Conversation where) {
        if (!call.text("timestamp").matches("\\d+\\.\\d+")) throw ApiError.named("bad_timestamp");
        return where.message(call.text("timestamp"))
                .filter(m -> !m.has("ephemeral_to"))
                .orElseThrow(() -> ApiError.named("message_not_found"));
    }
}
