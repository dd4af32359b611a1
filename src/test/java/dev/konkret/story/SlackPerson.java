package dev.konkret.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Somebody in a story. What this person cannot see in Slack, he or she cannot see or press here. */
public final class SlackPerson {
    private final Workspace workspace;
    private final String id;
    private final String name;

    SlackPerson(Workspace workspace, String id, String name) {
        this.workspace = workspace;
        this.id = id;
        this.name = name;
    }

    public String id() {
        return id;
    }

    /** Writes in a channel and returns the message's {@code ts}; {@code "dm"} stands for the direct messages with the bot. */
    public String says(String channel, String text) {
        return workspace
                .does("message", Map.of("channel", channelId(channel), "user", id, "text", text))
                .path("ts")
                .asString();
    }

    /** Writes in a thread and returns the answer's {@code ts}. */
    public String answers(String channel, String threadTs, String text) {
        Map<String, String> body =
                Map.of("channel", channelId(channel), "user", id, "text", text, "thread_ts", threadTs);
        return workspace.does("message", body).path("ts").asString();
    }

    /** Types a command with its text, such as {@code /konkret liste}. */
    public void types(String channel, String line) {
        String[] part = line.split(" ", 2);
        String text = part.length > 1 ? part[1] : "";
        workspace.does("command", Map.of("channel", channelId(channel), "user", id, "command", part[0], "text", text));
    }

    /** Presses the newest button this person can see that has this text or action id, in a modal, in a message or in Home. */
    public void clicks(String textOrActionId) {
        workspace.does("click", place(textOrActionId));
    }

    /** Chooses in the newest menu with this action id or placeholder; {@code field} is Slack's, such as {@code selected_user}. */
    public void chooses(String actionId, String field, Object value) {
        Map<String, Object> body = new LinkedHashMap<>(place(actionId));
        body.put(field, value);
        workspace.does("click", body);
    }

    /** Uses a shortcut of the message menu on this message. */
    public void usesShortcut(String callbackId, String channel, String messageTs) {
        workspace.does(
                "shortcut",
                Map.of("user", id, "callback_id", callbackId, "channel", channelId(channel), "message_ts", messageTs));
    }

    /** Uses a global shortcut. */
    public void usesShortcut(String callbackId) {
        workspace.does("shortcut", Map.of("user", id, "callback_id", callbackId));
    }

    /**
     * Sends the topmost modal off with these values, by action id or block id, and returns the answer: {@code ok}, or the
     * errors that stand under the fields.
     */
    public JsonNode submits(Map<String, ?> values) {
        JsonNode view = modal().orElseThrow(() -> new AssertionError(name + " has no modal open"));
        Map<String, Object> byBlock = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            JsonNode block = view.path("blocks")
                    .valueStream()
                    .filter(b -> b.path("block_id").asString("").equals(key)
                            || b.path("element").path("action_id").asString("").equals(key))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no field " + key + " in " + view.path("blocks")));
            byBlock.put(
                    block.path("block_id").asString(),
                    Map.of(block.path("element").path("action_id").asString(), value));
        });
        return workspace.tries(
                "submit", Map.of("user", id, "view_id", view.path("id").asString(), "values", byBlock));
    }

    /** Closes the topmost modal. */
    public void closesModal() {
        JsonNode view = modal().orElseThrow(() -> new AssertionError(name + " has no modal open"));
        workspace.does("close", Map.of("user", id, "view_id", view.path("id").asString()));
    }

    /** Looks at the bot's Home tab and returns it. */
    public JsonNode opensHome() {
        workspace.does("open-home", Map.of("user", id));
        return workspace.state().path("home").path(id);
    }

    /** Puts an emoji on a message; {@code emoji} without colons. */
    public void reacts(String channel, String messageTs, String emoji) {
        workspace.does(
                "reaction",
                Map.of("user", id, "channel", channelId(channel), "message_ts", messageTs, "reaction", emoji));
    }

    /** The topmost modal; empty when none is open. */
    public Optional<JsonNode> modal() {
        JsonNode stack = workspace.state().path("views").path(id);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    /** The messages this person can see in a channel, oldest first, those for his or her eyes only included. */
    public List<JsonNode> sees(String channel) {
        JsonNode found = workspace.channel(channelId(channel));
        return found.path("messages").valueStream().filter(this::canSee).toList();
    }

    /** Everything that can be read in these messages: texts of messages, blocks and buttons, one below the other. */
    public String reads(String channel) {
        return String.join("\n", sees(channel).stream().map(SlackPerson::textOf).toList());
    }

    /** What the bot wrote to this person directly, oldest first. */
    public List<String> directMessages() {
        return sees("dm").stream()
                .filter(m -> m.has("bot_id"))
                .map(SlackPerson::textOf)
                .toList();
    }

    /** All texts in a message, view or block. */
    public static String textOf(JsonNode node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return String.join("\n", texts);
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.path("text").isString()) texts.add(node.path("text").asString());
        node.forEach(child -> collect(child, texts));
    }

    private boolean canSee(JsonNode message) {
        return !message.has("ephemeral_to")
                || message.path("ephemeral_to").asString("").equals(id);
    }

    private String channelId(String channel) {
        if (!channel.equals("dm")) return workspace.channel(channel).path("id").asString();
        for (JsonNode candidate : workspace.state().path("channels")) {
            if (candidate.path("user").asString("").equals(id))
                return candidate.path("id").asString();
        }
        throw new AssertionError(name + " has no direct messages with the bot");
    }

    /** Where the newest element with this text or action id is: modal first, then messages, then Home. */
    private Map<String, Object> place(String wanted) {
        JsonNode state = workspace.state();
        Optional<JsonNode> modal = modal();
        if (modal.isPresent()) return inView(modal.get(), wanted).orElseThrow(() -> missing(wanted));
        Map<String, Object> newest = null;
        String newestTs = "";
        for (JsonNode channel : state.path("channels")) {
            if (channel.path("members")
                    .valueStream()
                    .noneMatch(m -> m.asString("").equals(id))) continue;
            for (JsonNode message : channel.path("messages")) {
                String ts = message.path("ts").asString();
                Optional<JsonNode> element =
                        canSee(message) ? element(message.path("blocks"), wanted) : Optional.empty();
                if (element.isEmpty() || ts.compareTo(newestTs) < 0) continue;
                newestTs = ts;
                newest = new LinkedHashMap<>(Map.of(
                        "user",
                        id,
                        "channel",
                        channel.path("id").asString(),
                        "message_ts",
                        ts,
                        "action_id",
                        element.get().path("action_id").asString()));
            }
        }
        if (newest != null) return newest;
        return inView(state.path("home").path(id), wanted).orElseThrow(() -> missing(wanted));
    }

    private Optional<Map<String, Object>> inView(JsonNode view, String wanted) {
        return element(view.path("blocks"), wanted)
                .map(e -> Map.of(
                        "user",
                        id,
                        "view_id",
                        view.path("id").asString(),
                        "action_id",
                        e.path("action_id").asString()));
    }

    private AssertionError missing(String wanted) {
        return new AssertionError(name + " sees nothing called " + wanted);
    }

    private static Optional<JsonNode> element(JsonNode inside, String wanted) {
        Predicate<JsonNode> named = e -> e.path("action_id").asString("").equals(wanted)
                || (e.has("action_id")
                        && (e.path("text").path("text").asString("").equals(wanted)
                                || e.path("placeholder")
                                        .path("text")
                                        .asString("")
                                        .equals(wanted)));
        List<JsonNode> found = new ArrayList<>();
        search(inside, named, found);
        return found.stream().filter(Objects::nonNull).findFirst();
    }

    private static void search(JsonNode node, Predicate<JsonNode> named, List<JsonNode> found) {
        if (node.isObject() && named.test(node)) found.add(node);
        node.forEach(child -> search(child, named, found));
    }
}
