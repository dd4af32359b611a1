package dev.konkret.playground.team;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the app says about itself, as far as Slack acts on it.
 *
 * @param scopes what the bot's token may do
 * @param events the event types that are delivered, such as {@code message.channels}
 */
public record Manifest(
        String botName,
        Set<String> scopes,
        Set<String> events,
        List<Command> commands,
        List<Shortcut> shortcuts,
        boolean interactive,
        boolean homeTab,
        boolean messagesTab) {

    /**
     * A slash command.
     *
     * @param name with its slash
     * @param escapes whether names of people and channels in its text become mentions
     */
    public record Command(String name, boolean escapes) {}

    /**
     * An entry of the lightning or of the message menu.
     *
     * @param type {@code global} or {@code message}
     */
    public record Shortcut(String callbackId, String name, String type) {}

    /**
     * Reads a manifest in YAML or JSON.
     *
     * @throws IllegalArgumentException when it is neither; the message names the line
     */
    public static Manifest parse(String text) {
        JsonNode json = Json.parse(text).filter(JsonNode::isObject).orElseGet(() -> ManifestYaml.read(text));
        JsonNode features = json.path("features");
        JsonNode settings = json.path("settings");
        List<Command> commands = new ArrayList<>();
        features.path("slash_commands")
                .forEach(c -> commands.add(new Command(
                        Json.text(c, "command"), c.path("should_escape").asBoolean(false))));
        List<Shortcut> shortcuts = new ArrayList<>();
        features.path("shortcuts")
                .forEach(s -> shortcuts.add(
                        new Shortcut(Json.text(s, "callback_id"), Json.text(s, "name"), Json.text(s, "type"))));
        String name = Json.text(features.path("bot_user"), "display_name");
        return new Manifest(
                name.isEmpty() ? Json.text(json.path("display_information"), "name") : name,
                strings(json.path("oauth_config").path("scopes").path("bot")),
                strings(settings.path("event_subscriptions").path("bot_events")),
                List.copyOf(commands),
                List.copyOf(shortcuts),
                settings.path("interactivity").path("is_enabled").asBoolean(false),
                features.path("app_home").path("home_tab_enabled").asBoolean(false),
                features.path("app_home").path("messages_tab_enabled").asBoolean(true));
    }

    /** The command with this name; empty when the app has none such. */
    public Optional<Command> command(String name) {
        return commands.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new LinkedHashSet<>();
        array.forEach(s -> strings.add(s.stringValue("")));
        return strings;
    }
}
