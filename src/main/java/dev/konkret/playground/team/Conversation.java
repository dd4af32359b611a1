package dev.konkret.playground.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A channel, or the direct messages between one person and the bot, with everything that was said there. */
public final class Conversation {
    private final String id;
    private final String name;
    private final boolean isPrivate;
    private final @Nullable String user;
    private final String topic;
    private final Set<String> members = new LinkedHashSet<>();
    private final List<ObjectNode> messages = new ArrayList<>();
    private boolean archived;

    private Conversation(String id, String name, boolean isPrivate, @Nullable String user, String topic) {
        this.id = id;
        this.name = name;
        this.isPrivate = isPrivate;
        this.user = user;
        this.topic = topic;
    }

    /** A new channel; {@code name} without {@code #}. */
    public static Conversation channel(String id, String name, boolean isPrivate, String topic, List<String> members) {
        Conversation channel = new Conversation(id, name, isPrivate, null, topic);
        channel.members.addAll(members);
        return channel;
    }

    /** The direct messages between this person and the bot. */
    public static Conversation direct(String id, String person, String bot) {
        Conversation direct = new Conversation(id, "", true, person, "");
        direct.members.add(person);
        direct.members.add(bot);
        return direct;
    }

    public String id() {
        return id;
    }

    /** The name without {@code #}; empty for direct messages. */
    public String name() {
        return name;
    }

    public String topic() {
        return topic;
    }

    public boolean isPrivate() {
        return isPrivate;
    }

    public boolean isDirect() {
        return user != null;
    }

    /** The human of direct messages; null for channels. */
    public @Nullable String user() {
        return user;
    }

    public boolean isArchived() {
        return archived;
    }

    public void archive() {
        archived = true;
    }

    public Set<String> members() {
        return Collections.unmodifiableSet(members);
    }

    public boolean has(String person) {
        return members.contains(person);
    }

    /** Lets somebody in; false when already there. */
    public boolean join(String person) {
        return members.add(person);
    }

    /** Takes somebody out; false when not there. */
    public boolean leave(String person) {
        return members.remove(person);
    }

    /** Everything said here, oldest first, ephemeral messages included. */
    public List<ObjectNode> messages() {
        return Collections.unmodifiableList(messages);
    }

    public void add(ObjectNode message) {
        messages.add(message);
    }

    public void remove(ObjectNode message) {
        messages.remove(message);
    }

    /** The message with this {@code ts}; the newest are looked at first. */
    public Optional<ObjectNode> message(String ts) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (Json.text(messages.get(i), "ts").equals(ts)) return Optional.of(messages.get(i));
        }
        return Optional.empty();
    }

    /** The answers in this thread, oldest first, without the message it began with and without ephemeral ones. */
    public List<ObjectNode> replies(String threadTs) {
        return messages.stream()
                .filter(m -> Json.text(m, "thread_ts").equals(threadTs)
                        && !Json.text(m, "ts").equals(threadTs))
                .filter(m -> !m.has("ephemeral_to"))
                .toList();
    }

    /** Slack's word for the kind of conversation in {@code channel_type}. */
    public String type() {
        if (isDirect()) return "im";
        return isPrivate ? "group" : "channel";
    }

    /** The family of scopes for this kind of conversation: {@code channels}, {@code groups} or {@code im}. */
    public String scopeFamily() {
        if (isDirect()) return "im";
        return isPrivate ? "groups" : "channels";
    }

    /** The name Slack gives the conversation in commands and interactions. */
    public String nameInPayload() {
        if (isDirect()) return "directmessage";
        return isPrivate ? "privategroup" : name;
    }

    /** As the snapshot stores it. */
    public ObjectNode toJson() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("name", name)
                .put("is_private", isPrivate)
                .put("is_archived", archived)
                .put("is_im", isDirect())
                .put("user", user)
                .put("topic", topic);
        json.set("members", Json.strings(members));
        messages.forEach(json.putArray("messages")::add);
        return json;
    }

    /** The conversation {@link #toJson} was made from. */
    public static Conversation fromJson(JsonNode json) {
        Conversation c = new Conversation(
                Json.text(json, "id"),
                Json.text(json, "name"),
                json.path("is_private").asBoolean(false),
                Json.textOrNull(json, "user"),
                Json.text(json, "topic"));
        c.archived = json.path("is_archived").asBoolean(false);
        json.path("members").forEach(m -> c.members.add(m.stringValue()));
        json.path("messages").forEach(m -> c.messages.add(Json.copy(m)));
        return c;
    }
}
