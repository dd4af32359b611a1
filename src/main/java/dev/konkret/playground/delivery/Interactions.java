package dev.konkret.playground.delivery;

import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes down what somebody did the way Slack tells the bot. The caller holds the team's monitor. */
public final class Interactions {
    private final SlackTeam slack;
    private final Triggers triggers;
    private final ResponseUrls urls;

    public Interactions(SlackTeam slack, Triggers triggers, ResponseUrls urls) {
        this.slack = slack;
        this.triggers = triggers;
        this.urls = urls;
    }

    /** The fields of a slash command typed in {@code where}. */
    public Map<String, String> command(Person who, Conversation where, String command, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("token", "not-used-any-more");
        fields.put("team_id", slack.team().id());
        fields.put("team_domain", slack.team().domain());
        fields.put("channel_id", where.id());
        fields.put("channel_name", where.nameInPayload());
        fields.put("user_id", who.id());
        fields.put("user_name", who.name());
        fields.put("command", command);
        fields.put("text", text);
        fields.put("api_app_id", slack.team().appId());
        String enterprise = slack.team().enterpriseId();
        fields.put("is_enterprise_install", String.valueOf(enterprise != null));
        if (enterprise != null) fields.put("enterprise_id", enterprise);
        fields.put("response_url", urls.issue(where.id(), who.id(), null, null));
        fields.put("trigger_id", triggers.issue(who.id(), null));
        return fields;
    }

    /** Something done in a message. */
    public ObjectNode blockActions(
            Person who, Conversation where, ObjectNode message, ObjectNode action, ObjectNode values) {
        String ts = Json.text(message, "ts");
        String threadTs = Json.textOrNull(message, "thread_ts");
        boolean ephemeral = message.has("ephemeral_to");
        ObjectNode payload = begin("block_actions", who);
        ObjectNode container = payload.putObject("container")
                .put("type", "message")
                .put("message_ts", ts)
                .put("channel_id", where.id())
                .put("is_ephemeral", ephemeral);
        if (threadTs != null) container.put("thread_ts", threadTs);
        payload.put("trigger_id", triggers.issue(who.id(), null));
        payload.set("channel", channel(where));
        if (!ephemeral) payload.set("message", shown(message));
        payload.putObject("state").set("values", values);
        payload.put("response_url", urls.issue(where.id(), who.id(), ts, threadTs));
        payload.putArray("actions").add(action);
        return payload;
    }

    /** Something done in a modal or in Home. */
    public ObjectNode blockActions(Person who, ObjectNode view, ObjectNode action) {
        boolean modal = Json.text(view, "type").equals("modal");
        ObjectNode payload = begin("block_actions", who);
        payload.putObject("container").put("type", "view").put("view_id", Json.text(view, "id"));
        payload.put("trigger_id", triggers.issue(who.id(), modal ? Json.text(view, "id") : null));
        payload.set("view", view.deepCopy());
        payload.putArray("actions").add(action);
        return payload;
    }

    /** A modal sent off; {@code responseUrls} as Slack lists them. */
    public ObjectNode viewSubmission(Person who, ObjectNode view, ArrayNode responseUrls) {
        ObjectNode payload =
                begin("view_submission", who).put("trigger_id", triggers.issue(who.id(), Json.text(view, "id")));
        payload.set("view", view.deepCopy());
        payload.set("response_urls", responseUrls);
        return payload;
    }

    /** A modal closed without sending it; {@code cleared} when all of them were closed at once. */
    public ObjectNode viewClosed(Person who, ObjectNode view, boolean cleared) {
        ObjectNode payload = begin("view_closed", who);
        payload.set("view", view.deepCopy());
        return payload.put("is_cleared", cleared);
    }

    /** An entry of a message's menu. */
    public ObjectNode messageShortcut(Person who, String callbackId, Conversation where, ObjectNode message) {
        String ts = Json.text(message, "ts");
        ObjectNode payload = begin("message_action", who)
                .put("callback_id", callbackId)
                .put("trigger_id", triggers.issue(who.id(), null))
                .put("message_ts", ts)
                .put("action_ts", slack.nextTs())
                .put("response_url", urls.issue(where.id(), who.id(), ts, Json.textOrNull(message, "thread_ts")));
        payload.set("channel", channel(where));
        payload.set("message", shown(message));
        return payload;
    }

    /** An entry of the lightning menu. */
    public ObjectNode globalShortcut(Person who, String callbackId) {
        return begin("shortcut", who)
                .put("callback_id", callbackId)
                .put("trigger_id", triggers.issue(who.id(), null))
                .put("action_ts", slack.nextTs());
    }

    /** A fresh address at which the bot may answer into this channel. */
    public String responseUrl(Person who, Conversation where) {
        return urls.issue(where.id(), who.id(), null, null);
    }

    private ObjectNode begin(String type, Person who) {
        ObjectNode payload = Json.object().put("type", type);
        payload.putObject("team")
                .put("id", slack.team().id())
                .put("domain", slack.team().domain());
        payload.putObject("user")
                .put("id", who.id())
                .put("username", who.name())
                .put("name", who.name())
                .put("team_id", slack.team().id());
        String enterprise = slack.team().enterpriseId();
        if (enterprise == null) payload.putNull("enterprise");
        else
            payload.putObject("enterprise")
                    .put("id", enterprise)
                    .put("name", slack.team().name());
        return payload.put("api_app_id", slack.team().appId())
                .put("token", "not-used-any-more")
                .put("is_enterprise_install", enterprise != null);
    }

    private static ObjectNode channel(Conversation where) {
        return Json.object().put("id", where.id()).put("name", where.nameInPayload());
    }

    private static ObjectNode shown(ObjectNode message) {
        ObjectNode copy = Json.copy(message);
        copy.remove("metadata");
        copy.remove("ephemeral_to");
        return copy;
    }
}
