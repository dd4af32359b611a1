package dev.konkret.playground.control;

import dev.konkret.playground.delivery.Faults;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything there is to see, for the page and for tests. */
final class State {
    private final SlackTeam slack;
    private final Manifest manifest;
    private final Faults faults;
    private final ZoneId zone;

    State(SlackTeam slack, Manifest manifest, Faults faults, ZoneId zone) {
        this.slack = slack;
        this.manifest = manifest;
        this.faults = faults;
        this.zone = zone;
    }

    ObjectNode toJson() {
        synchronized (slack) {
            Team team = slack.team();
            ObjectNode state = Json.ok();
            state.putObject("clock").put("now", time(slack.now())).put("zone", zone.getId());
            state.putObject("team")
                    .put("id", team.id())
                    .put("name", team.name())
                    .put("domain", team.domain());
            state.putObject("bot")
                    .put("user_id", team.botUserId())
                    .put("bot_id", team.botId())
                    .put("app_id", team.appId())
                    .put("name", team.botName())
                    .put("installed", slack.isInstalled());
            ArrayNode users = state.putArray("users");
            slack.people().forEach(p -> users.add(p.toJson()));
            ArrayNode channels = state.putArray("channels");
            slack.conversations().forEach(c -> channels.add(channel(c)));
            ObjectNode views = state.putObject("views");
            slack.views()
                    .stacks()
                    .forEach((user, stack) ->
                            stack.forEach(v -> views.withArray(user).add(v.deepCopy())));
            ObjectNode home = state.putObject("home");
            slack.views().homes().forEach((user, view) -> home.set(user, view.deepCopy()));
            state.set(
                    "commands",
                    Json.strings(manifest.commands().stream()
                            .map(Manifest.Command::name)
                            .toList()));
            ArrayNode shortcuts = state.putArray("shortcuts");
            manifest.shortcuts()
                    .forEach(s -> shortcuts
                            .addObject()
                            .put("callback_id", s.callbackId())
                            .put("name", s.name())
                            .put("type", s.type()));
            state.set("faults", faults.toJson());
            return state;
        }
    }

    private ObjectNode channel(Conversation c) {
        ObjectNode channel = c.toJson();
        ArrayNode messages = channel.putArray("messages");
        c.messages().forEach(m -> messages.add(message(c, m)));
        return channel;
    }

    private ObjectNode message(Conversation c, ObjectNode stored) {
        ObjectNode message = Json.copy(stored);
        String ts = Json.text(message, "ts");
        List<ObjectNode> replies = c.replies(ts);
        if (!replies.isEmpty()) message.put("reply_count", replies.size());
        if (!message.has("reactions")) message.putArray("reactions");
        if (!message.has("ephemeral_to")) message.put("permalink", slack.permalink(c, ts));
        String[] parts = ts.split("\\.");
        Instant said = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
        return message.put("time", time(said));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
