package dev.konkret.playground.delivery;

import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.MessageText;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what happens in the team into events, for those of them the app is subscribed to, has the scope for and is near
 * enough to see. The caller holds the team's monitor.
 */
public final class Events {
    private static final Map<String, String> SCOPE = Map.of(
            "message.channels", "channels:history",
            "message.groups", "groups:history",
            "message.im", "im:history",
            "app_mention", "app_mentions:read",
            "reaction_added", "reactions:read",
            "reaction_removed", "reactions:read",
            "user_change", "users:read",
            "team_join", "users:read");

    private final SlackTeam slack;
    private final Manifest manifest;
    private final EventQueue queue;
    private final Ids ids;

    public Events(SlackTeam slack, Manifest manifest, EventQueue queue, Ids ids) {
        this.slack = slack;
        this.manifest = manifest;
        this.queue = queue;
        this.ids = ids;
    }

    /** Somebody, perhaps the bot itself, said something. */
    public void posted(Conversation where, ObjectNode message) {
        ObjectNode event = asEvent(where, message);
        message(where, event);
        boolean mentioned =
                Json.text(message, "text").contains("<@" + slack.team().botUserId() + ">");
        if (mentioned && !message.has("bot_id") && !where.isDirect() && botIsIn(where)) {
            offer("app_mention", Json.copy(event).put("type", "app_mention"));
        }
    }

    /** A message says something else now. */
    public void changed(Conversation where, ObjectNode before, ObjectNode after) {
        ObjectNode event = hidden(where, "message_changed");
        event.set("message", withoutPrivateParts(after));
        event.set("previous_message", withoutPrivateParts(before));
        message(where, event);
    }

    /** A message is gone. */
    public void deleted(Conversation where, ObjectNode message) {
        ObjectNode event = hidden(where, "message_deleted").put("deleted_ts", Json.text(message, "ts"));
        event.set("previous_message", withoutPrivateParts(message));
        message(where, event);
    }

    /** Somebody, perhaps the bot itself, was let into a channel. */
    public void joined(Conversation where, String person, String inviter) {
        member("member_joined_channel", where, person, Optional.of(inviter));
    }

    /** Somebody, perhaps the bot itself, left a channel. */
    public void left(Conversation where, String person) {
        if (person.equals(slack.team().botUserId())) {
            String type = where.isPrivate() ? "group_left" : "channel_left";
            if (manifest.scopes().contains(where.scopeFamily() + ":read")) {
                offer(
                        type,
                        Json.object()
                                .put("type", type)
                                .put("channel", where.id())
                                .put("event_ts", slack.nextTs()));
            }
        } else {
            member("member_left_channel", where, person, Optional.empty());
        }
    }

    /** A channel was closed for good. */
    public void archived(Conversation where, String person) {
        String type = where.isPrivate() ? "group_archive" : "channel_archive";
        if (!manifest.scopes().contains(where.scopeFamily() + ":read") || (where.isPrivate() && !botIsIn(where)))
            return;
        offer(
                type,
                Json.object()
                        .put("type", type)
                        .put("channel", where.id())
                        .put("user", person)
                        .put("is_moved", 0)
                        .put("event_ts", slack.nextTs()));
    }

    /** Somebody put an emoji on a message, or took it away. */
    public void reacted(boolean added, Conversation where, ObjectNode message, String person, String emoji) {
        if (!botIsIn(where)) return;
        ObjectNode event = Json.object()
                .put("type", added ? "reaction_added" : "reaction_removed")
                .put("user", person)
                .put("reaction", emoji)
                .put("item_user", Json.text(message, "user"));
        event.putObject("item")
                .put("type", "message")
                .put("channel", where.id())
                .put("ts", Json.text(message, "ts"));
        offer(Json.text(event, "type"), event.put("event_ts", slack.nextTs()));
    }

    /** Somebody looks at the bot's Home tab, or at its messages. */
    public void homeOpened(Person person, String tab) {
        ObjectNode event = Json.object()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", slack.openDirect(person.id()).id())
                .put("tab", tab);
        slack.views().home(person.id()).filter(v -> tab.equals("home")).ifPresent(v -> event.set("view", v.deepCopy()));
        offer("app_home_opened", event.put("event_ts", slack.nextTs()));
    }

    /** Somebody is someone a little different now: another zone, a guest, gone. */
    public void personChanged(Person person) {
        ObjectNode event = Json.object().put("type", "user_change");
        event.set("user", person.toSlack(slack.team(), slack.now(), true));
        offer("user_change", event.put("cache_ts", slack.now().getEpochSecond()).put("event_ts", slack.nextTs()));
    }

    /** The app was thrown out of the team; Slack says so in two events, in no particular order. */
    public void uninstalled() {
        ObjectNode revoked = Json.object().put("type", "tokens_revoked");
        revoked.putObject("tokens").putArray("bot").add(slack.team().botUserId());
        offer("tokens_revoked", revoked.put("event_ts", slack.nextTs()));
        offer("app_uninstalled", Json.object().put("type", "app_uninstalled").put("event_ts", slack.nextTs()));
    }

    private void message(Conversation where, ObjectNode event) {
        String name = switch (where.type()) {
            case "im" -> "message.im";
            case "group" -> "message.groups";
            default -> "message.channels";
        };
        if (botIsIn(where)) offer(name, event);
    }

    private void member(String type, Conversation where, String person, Optional<String> inviter) {
        boolean readable = manifest.scopes().contains(where.scopeFamily() + ":read");
        if (!readable || !botIsIn(where)) return;
        ObjectNode event = Json.object()
                .put("type", type)
                .put("user", person)
                .put("channel", where.id())
                .put("channel_type", where.isPrivate() ? "G" : "C")
                .put("team", slack.team().id());
        inviter.ifPresent(i -> event.put("inviter", i));
        offer(type, event.put("event_ts", slack.nextTs()));
    }

    private boolean botIsIn(Conversation where) {
        return where.has(slack.team().botUserId());
    }

    private ObjectNode hidden(Conversation where, String subtype) {
        String ts = slack.nextTs();
        return Json.object()
                .put("type", "message")
                .put("subtype", subtype)
                .put("hidden", true)
                .put("channel", where.id())
                .put("channel_type", where.type())
                .put("ts", ts)
                .put("event_ts", ts);
    }

    private ObjectNode asEvent(Conversation where, ObjectNode message) {
        ObjectNode event = withoutPrivateParts(message);
        if (!event.has("blocks") && !event.has("bot_id")) {
            event.set("blocks", Json.array().add(MessageText.asRichText(Json.text(event, "text"), ids.hex(5))));
        }
        return event.put("channel", where.id())
                .put("event_ts", Json.text(message, "ts"))
                .put("channel_type", where.type());
    }

    /** A message as others may see it: metadata is for those who ask the API for it. */
    private static ObjectNode withoutPrivateParts(ObjectNode message) {
        ObjectNode copy = Json.copy(message);
        copy.remove("metadata");
        return copy;
    }

    private void offer(String name, ObjectNode event) {
        String scope = SCOPE.get(name);
        if (!manifest.events().contains(name)
                || (scope != null && !manifest.scopes().contains(scope))) return;
        queue.offer(name, envelope(event));
    }

    private ObjectNode envelope(JsonNode event) {
        ObjectNode envelope = Json.object()
                .put("token", "not-used-any-more")
                .put("team_id", slack.team().id())
                .put("context_team_id", slack.team().id())
                .put("context_enterprise_id", slack.team().enterpriseId())
                .put("api_app_id", slack.team().appId());
        envelope.set("event", event);
        envelope.put("type", "event_callback")
                .put("event_id", ids.next("Ev"))
                .put("event_time", slack.now().getEpochSecond());
        envelope.putArray("authorizations")
                .addObject()
                .put("enterprise_id", slack.team().enterpriseId())
                .put(
                        "team_id",
                        slack.team().enterpriseId() == null ? slack.team().id() : null)
                .put("user_id", slack.team().botUserId())
                .put("is_bot", true)
                .put("is_enterprise_install", slack.team().enterpriseId() != null);
        return envelope.put("is_ext_shared_channel", false).put("event_context", "4-" + ids.hex(16));
    }
}
