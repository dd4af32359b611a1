package dev.konkret.playground.control;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Ids;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.MessageText;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.Reactions;
import tools.jackson.databind.node.ObjectNode;

/** Saying something, changing it, taking it back, putting an emoji on it. */
final class Speaking {
    private static final int MOST_CHARACTERS = 40_000;

    private final Events events;
    private final Ids ids;

    Speaking(Events events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    ObjectNode message(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        String text = sent(request);
        ObjectNode message = Json.object()
                .put(
                        "client_msg_id",
                        ids.hex(8) + "-" + ids.hex(4) + "-4" + ids.hex(3) + "-a" + ids.hex(3) + "-" + ids.hex(12))
                .put("type", "message")
                .put("user", actor.id())
                .put("text", text)
                .put("ts", request.slack().nextTs())
                .put("team", request.slack().team().id());
        if (request.has("thread_ts")) {
            ObjectNode parent = request.message(channel, actor, "thread_ts");
            if (parent.has("ephemeral_to")) throw new ControlError("thread_not_found");
            String root = Json.text(parent, "thread_ts");
            message.put("thread_ts", root.isEmpty() ? Json.text(parent, "ts") : root);
            message.put("parent_user_id", Json.text(parent, "user"));
        }
        channel.add(message);
        events.posted(channel, message);
        return Json.ok().put("channel", channel.id()).put("ts", Json.text(message, "ts"));
    }

    ObjectNode edit(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        ObjectNode message = own(request, channel, actor, "cant_update_message");
        ObjectNode before = Json.copy(message);
        message.put("text", sent(request));
        message.putObject("edited")
                .put("user", actor.id())
                .put("ts", request.slack().nextTs());
        events.changed(channel, before, message);
        return Json.ok().put("ts", Json.text(message, "ts"));
    }

    ObjectNode delete(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        ObjectNode message = request.message(channel, actor, tsField(request));
        // An ephemeral message can be dismissed by whoever sees it; nobody else hears of that.
        if (!message.has("ephemeral_to")) {
            own(request, channel, actor, "cant_delete_message");
            events.deleted(channel, message);
        }
        channel.remove(message);
        return Json.ok().put("ts", Json.text(message, "ts"));
    }

    ObjectNode reaction(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        ObjectNode message = request.message(channel, actor, tsField(request));
        if (message.has("ephemeral_to")) throw new ControlError("message_not_found");
        String name =
                request.need(request.has("reaction") ? "reaction" : "name").replace(":", "");
        if (!Reactions.isName(name)) throw new ControlError("invalid_name");
        boolean remove = request.json("remove").asBoolean(false);
        boolean done = remove ? Reactions.remove(message, name, actor.id()) : Reactions.add(message, name, actor.id());
        if (!done) throw new ControlError(remove ? "no_reaction" : "already_reacted");
        events.reacted(!remove, channel, message, actor.id(), name);
        return Json.ok();
    }

    private static String sent(Request request) {
        String text = MessageText.asSent(request.text("text"), request.slack());
        if (text.isBlank()) throw new ControlError("no_text");
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) throw new ControlError("msg_too_long");
        return text;
    }

    private static ObjectNode own(Request request, Conversation channel, Person actor, String errorWhenNot) {
        ObjectNode message = request.message(channel, actor, tsField(request));
        if (!Json.text(message, "user").equals(actor.id())) throw new ControlError(errorWhenNot);
        return message;
    }

    private static String tsField(Request request) {
        return request.has("ts") ? "ts" : "message_ts";
    }
}
