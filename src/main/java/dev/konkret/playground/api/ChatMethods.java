package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*}: what the bot says, changes and takes back. */
final class ChatMethods {
    private final MessageBody bodies;
    private final Events events;

    ChatMethods(MessageBody bodies, Events events) {
        this.bodies = bodies;
        this.events = events;
    }

    void register(Map<String, ApiMethod> methods) {
        methods.put("chat.postMessage", this::postMessage);
        methods.put("chat.postEphemeral", this::postEphemeral);
        methods.put("chat.update", this::update);
        methods.put("chat.delete", this::delete);
        methods.put("chat.getPermalink", this::permalink);
    }

    private ObjectNode postMessage(ApiCall call) {
        Conversation where = target(call);
        if (!call.botIsIn(where)) throw ApiError.named("not_in_channel");
        checkOpen(call, where);
        ObjectNode message = begin(call.slack());
        bodies.fill(call, message);
        thread(call, where, message);
        where.add(message);
        events.posted(where, message);
        ObjectNode answer = Json.ok().put("channel", where.id()).put("ts", Json.text(message, "ts"));
        return answer.set("message", message.deepCopy());
    }

    private ObjectNode postEphemeral(ApiCall call) {
        Conversation where = target(call);
        if (!call.botIsIn(where)) throw ApiError.named("not_in_channel");
        checkOpen(call, where);
        Person addressee =
                call.slack().person(call.text("user")).orElseThrow(() -> ApiError.named("user_not_in_channel"));
        if (!where.has(addressee.id()) || addressee.deleted()) throw ApiError.named("user_not_in_channel");
        if (MessageBody.length(call.text("text")) > MessageBody.MOST_CHARACTERS) throw ApiError.named("msg_too_long");
        ObjectNode message = begin(call.slack());
        bodies.fill(call, message);
        thread(call, where, message);
        where.add(message.put("ephemeral_to", addressee.id()));
        return Json.ok().put("message_ts", Json.text(message, "ts"));
    }

    private ObjectNode update(ApiCall call) {
        Conversation where = call.channel("channel");
        ObjectNode message = own(call, where, "cant_update_message");
        if (MessageBody.length(call.text("text")) > MessageBody.MOST_CHARACTERS_IN_UPDATE) {
            throw ApiError.named("msg_too_long");
        }
        ObjectNode filled = Json.object();
        bodies.fill(call, filled);
        ObjectNode before = Json.copy(message);
        // Text without blocks takes the old blocks away: that is how Slack does it, too.
        message.remove("blocks");
        message.remove("attachments");
        message.setAll(filled);
        message.putObject("edited")
                .put("user", call.slack().team().botUserId())
                .put("ts", call.slack().nextTs());
        events.changed(where, before, message);
        ObjectNode answer = Json.ok()
                .put("channel", where.id())
                .put("ts", Json.text(message, "ts"))
                .put("text", Json.text(message, "text"));
        return answer.set("message", message.deepCopy());
    }

    private ObjectNode delete(ApiCall call) {
        Conversation where = call.channel("channel");
        ObjectNode message = own(call, where, "cant_delete_message");
        where.remove(message);
        events.deleted(where, message);
        return Json.ok().put("channel", where.id()).put("ts", Json.text(message, "ts"));
    }

    private ObjectNode permalink(ApiCall call) {
        Conversation where = call.channel("channel");
        String ts = call.text("message_ts");
        if (where.message(ts).filter(m -> !m.has("ephemeral_to")).isEmpty()) throw ApiError.named("message_not_found");
        return Json.ok()
                .put("channel", where.id())
                .put("permalink", call.slack().permalink(where, ts));
    }

    /** The conversation to speak in: by its id, by its name, or by the person the direct messages are with. */
    private static Conversation target(ApiCall call) {
        String channel = call.text("channel");
        SlackTeam slack = call.slack();
        if (channel.startsWith("U")
                && slack.person(channel).filter(Person::isActiveHuman).isPresent()) {
            return slack.openDirect(channel);
        }
        return slack.channelNamed(channel)
                .filter(c -> !c.isPrivate() || call.botIsIn(c))
                .orElseGet(() -> call.channel("channel"));
    }

    private static void checkOpen(ApiCall call, Conversation where) {
        if (where.isArchived()) throw ApiError.named("is_archived");
        if (!where.isDirect()) return;
        if (!call.manifest().messagesTab()) throw ApiError.named("messages_tab_disabled");
        if (call.slack().person(where.user()).filter(Person::deleted).isPresent()) throw ApiError.named("is_inactive");
    }

    private ObjectNode begin(SlackTeam slack) {
        ObjectNode message = Json.object()
                .put("type", "message")
                .put("user", slack.team().botUserId())
                .put("text", "")
                .put("ts", slack.nextTs())
                .put("bot_id", slack.team().botId())
                .put("app_id", slack.team().appId())
                .put("team", slack.team().id());
        message.putObject("bot_profile")
                .put("id", slack.team().botId())
                .put("app_id", slack.team().appId())
                .put("name", slack.team().botName())
                .put("deleted", false)
                .put("team_id", slack.team().id());
        return message;
    }

    private static void thread(ApiCall call, Conversation where, ObjectNode message) {
        String threadTs = call.textOrNull("thread_ts");
        if (threadTs == null) return;
        ObjectNode parent = where.message(threadTs)
                .filter(m -> !m.has("ephemeral_to"))
                .orElseThrow(() -> ApiError.named("thread_not_found"));
        // Slack takes the ts of a reply for its thread as well.
        String root = Json.textOrNull(parent, "thread_ts");
        message.put("thread_ts", root == null ? threadTs : root);
        if (call.flag("reply_broadcast")) message.put("subtype", "thread_broadcast");
    }

    private static ObjectNode own(ApiCall call, Conversation where, String errorWhenNot) {
        ObjectNode message = where.message(call.text("ts"))
                .filter(m -> !m.has("ephemeral_to"))
                .orElseThrow(() -> ApiError.named("message_not_found"));
        if (!Json.text(message, "bot_id").equals(call.slack().team().botId())) throw ApiError.named(errorWhenNot);
        if (where.isArchived()) throw ApiError.named("is_archived");
        return message;
    }
}
