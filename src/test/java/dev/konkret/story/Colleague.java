package dev.konkret.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Somebody at Nordlicht, and what they see and do in Slack. */
final class Colleague {
    private final Nordlicht at;
    final String id;

    Colleague(Nordlicht at, String id) {
        this.at = at;
        this.id = id;
    }

    String says(String channel, String text) {
        return at.does("message", Map.of("channel", channel, "user", id, "text", text))
                .path("ts")
                .asString("");
    }

    void saysInThread(String channel, String threadTs, String text) {
        at.does("message", Map.of("channel", channel, "user", id, "text", text, "thread_ts", threadTs));
    }

    void writesToBot(String text) {
        says(direct(), text);
    }

    void types(String channel, String words) {
        at.does("command", Map.of("channel", channel, "user", id, "command", "/konkret", "text", words));
    }

    /** Types the command and returns what is answered to this person alone, once it is there. */
    String asks(String channel, String words) {
        int before = privately(channel).size();
        types(channel, words);
        return Awaitility.await().until(() -> privately(channel), answers -> answers.size() > before).stream()
                .skip(before)
                .map(Seen::words)
                .collect(Collectors.joining("\n"));
    }

    void reacts(String channel, String ts, String emoji) {
        at.does("reaction", Map.of("user", id, "channel", channel, "ts", ts, "reaction", emoji));
    }

    void takesAway(String channel, String ts, String emoji) {
        at.does("reaction", Map.of("user", id, "channel", channel, "ts", ts, "reaction", emoji, "remove", true));
    }

    void does(String action, Map<String, ?> body) {
        at.does(action, body);
    }

    String direct() {
        return at.directMessageOf(id);
    }

    /** What stands in the channel for this person, texts only. */
    List<String> sees(String channel) {
        return at.messages(channel, id).stream().map(Seen::words).toList();
    }

    /** What the bot wrote to this person directly. */
    List<String> toldDirectly() {
        return at.messages(direct(), id).stream()
                .filter(m -> m.has("bot_id"))
                .map(Seen::words)
                .toList();
    }

    /** What only this person sees in the channel. */
    List<JsonNode> privately(String channel) {
        return at.messages(channel, id).stream()
                .filter(m -> m.has("ephemeral_to"))
                .toList();
    }

    JsonNode lastPrivately(String channel) {
        List<JsonNode> all = privately(channel);
        if (all.isEmpty()) throw new AssertionError("nothing private for " + id + " in " + channel);
        return all.get(all.size() - 1);
    }

    /** The newest message with such a button or menu, in this channel. */
    JsonNode withAction(String channel, String actionId) {
        List<JsonNode> all = new ArrayList<>(at.messages(channel, id));
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Seen.has(all.get(i), actionId)) return all.get(i);
        }
        throw new AssertionError("nothing with " + actionId + " for " + id + " in " + channel + ": " + sees(channel));
    }

    void clicks(String channel, String actionId) {
        clicks(channel, actionId, Map.of());
    }

    void clicks(String channel, String actionId, Map<String, ?> more) {
        clicksOn(channel, withAction(channel, actionId), actionId, more);
    }

    void clicksOn(String channel, JsonNode message, String actionId, Map<String, ?> more) {
        at.does("click", click(channel, message, actionId, more));
    }

    Map<String, Object> click(String channel, JsonNode message, String actionId, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("user", id);
        body.put("channel", channel);
        body.put("message_ts", message.path("ts").asString(""));
        body.put("action_id", actionId);
        return body;
    }

    /** Chooses the entry of a menu whose value begins so. */
    void chooses(String channel, String actionId, String valueBegins) {
        JsonNode message = withAction(channel, actionId);
        String value = Seen.option(message, actionId, valueBegins);
        clicksOn(channel, message, actionId, Map.of("selected_option", Map.of("value", value)));
    }

    /** Chooses the entry of the last such menu in Home whose value begins so. */
    void choosesAtHome(String actionId, String valueBegins) {
        String value = Seen.option(home(), actionId, valueBegins);
        at.does(
                "click",
                Map.of(
                        "user",
                        id,
                        "view_id",
                        home().path("id").asString(""),
                        "action_id",
                        actionId,
                        "selected_option",
                        Map.of("value", value)));
    }

    void clicksInHome(String actionId) {
        at.does("click", Map.of("user", id, "view_id", home().path("id").asString(""), "action_id", actionId));
    }

    /** The form on top, or a failure that says that there is none. */
    JsonNode form() {
        JsonNode stack = at.state().path("views").path(id);
        if (stack.isEmpty()) throw new AssertionError("no form is open for " + id);
        return stack.get(stack.size() - 1);
    }

    boolean hasForm() {
        return !at.state().path("views").path(id).isEmpty();
    }

    /** Fills in the form on top and sends it off. */
    JsonNode submits(Map<String, ?> fields) {
        return at.does("submit", submission(fields));
    }

    JsonNode triesToSubmit(Map<String, ?> fields) {
        return at.tries("submit", submission(fields));
    }

    Map<String, Object> submission(Map<String, ?> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((field, value) -> values.put(field, Map.of(field, value)));
        return Map.of("user", id, "view_id", form().path("id").asString(""), "values", values);
    }

    void clicksInForm(String actionId) {
        at.does("click", Map.of("user", id, "view_id", form().path("id").asString(""), "action_id", actionId));
    }

    /** Chooses the entry of the first such menu in the form whose value begins so. */
    void choosesInForm(String actionId, String valueBegins) {
        JsonNode form = form();
        String value = Seen.option(form, actionId, valueBegins);
        at.does(
                "click",
                Map.of(
                        "user",
                        id,
                        "view_id",
                        form.path("id").asString(""),
                        "action_id",
                        actionId,
                        "selected_option",
                        Map.of("value", value)));
    }

    /** Types into a field of the form on top whose changes the bot is told at once. */
    void enters(String field, String words) {
        at.does(
                "click",
                Map.of("user", id, "view_id", form().path("id").asString(""), "action_id", field, "value", words));
    }

    void closesForms() {
        while (hasForm()) {
            at.does("close", Map.of("user", id, "view_id", form().path("id").asString("")));
        }
    }

    void opensHome() {
        at.does("open-home", Map.of("user", id));
    }

    JsonNode home() {
        return at.state().path("home").path(id);
    }

    String homeWords() {
        return Seen.words(home());
    }
}
