package dev.konkret.playground.control;

import dev.konkret.playground.api.Respond;
import dev.konkret.playground.blocks.Choices;
import dev.konkret.playground.blocks.Placed;
import dev.konkret.playground.delivery.BotConnection;
import dev.konkret.playground.delivery.Events;
import dev.konkret.playground.delivery.Interactions;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Manifest;
import dev.konkret.playground.team.MessageText;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands, shortcuts, clicks and a look at Home: what people do with the bot outside of sending a form. */
final class Acting {
    private final SlackTeam slack;
    private final Manifest manifest;
    private final BotConnection bot;
    private final Interactions interactions;
    private final Events events;
    private final Respond respond;
    private final Choosing choosing = new Choosing();

    Acting(
            SlackTeam slack,
            Manifest manifest,
            BotConnection bot,
            Interactions interactions,
            Events events,
            Respond respond) {
        this.slack = slack;
        this.manifest = manifest;
        this.bot = bot;
        this.interactions = interactions;
        this.events = events;
        this.respond = respond;
    }

    ObjectNode command(ObjectNode body) {
        Map<String, String> fields = held(body, request -> {
            Person actor = request.actor();
            Conversation channel = request.channelOf(actor);
            Manifest.Command command =
                    manifest.command(request.need("command")).orElseThrow(() -> new ControlError("no_such_command"));
            String typed = request.text("text").strip();
            String text = command.escapes() ? MessageText.asCommandText(typed, slack) : typed;
            return interactions.command(actor, channel, command.name(), text);
        });
        String command = fields.getOrDefault("command", "");
        String channel = fields.getOrDefault("channel_id", "");
        String user = fields.getOrDefault("user_id", "");
        BotConnection.Answer answer = bot.command(command, fields);
        if (!answer.isAcknowledged()) {
            String why = "http_timeout".equals(answer.failure()) ? "operation_timeout" : "dispatch_failed";
            slackbotSays(channel, user, "`" + command + "` ist gescheitert: `" + why + "`");
            throw new ControlError(Json.refused(why).put("status", answer.status()));
        }
        if (answer.body().isBlank()) return Json.ok();
        ObjectNode said = Json.parse(answer.body())
                .filter(JsonNode::isObject)
                .map(Json::copy)
                .orElseGet(() -> Json.object().put("text", answer.body()));
        if (said.isEmpty()) return Json.ok();
        ObjectNode shown = respond.toCommand(channel, user, said);
        if (!shown.path("ok").asBoolean(false)) throw new ControlError(shown);
        return Json.ok();
    }

    private void slackbotSays(String channel, String user, String text) {
        synchronized (slack) {
            slack.conversation(channel)
                    .ifPresent(c -> c.add(Json.object()
                            .put("type", "message")
                            .put("user", "USLACKBOT")
                            .put("text", text)
                            .put("ts", slack.nextTs())
                            .put("ephemeral_to", user)));
            slack.changed();
        }
    }

    ObjectNode shortcut(ObjectNode body) {
        ObjectNode payload = held(body, request -> {
            Person actor = request.actor();
            String callbackId = request.need("callback_id");
            Manifest.Shortcut shortcut = manifest.shortcuts().stream()
                    .filter(s -> s.callbackId().equals(callbackId))
                    .findFirst()
                    .orElseThrow(() -> new ControlError("no_such_shortcut"));
            if (shortcut.type().equals("global")) return interactions.globalShortcut(actor, callbackId);
            Conversation channel = request.channelOf(actor);
            ObjectNode message = request.message(channel, actor, "message_ts");
            if (message.has("ephemeral_to")) throw new ControlError("message_not_found");
            return interactions.messageShortcut(actor, callbackId, channel, message);
        });
        acknowledged(bot.interaction("shortcut", Json.text(payload, "callback_id"), payload));
        return Json.ok();
    }

    ObjectNode click(ObjectNode body) {
        if (!manifest.interactive()) throw new ControlError("interactivity_disabled");
        ObjectNode payload = held(body, request -> request.has("view_id") ? inView(request) : inMessage(request));
        if (payload.isEmpty()) return Json.ok().put("delivered", false);
        acknowledged(bot.interaction(
                "block_actions", Json.text(payload.path("actions").path(0), "action_id"), payload));
        return Json.ok();
    }

    private ObjectNode inMessage(Request request) {
        Person actor = request.actor();
        Conversation channel = request.channelOf(actor);
        ObjectNode message = request.message(channel, actor, "message_ts");
        Placed placed = element(request, message.path("blocks"));
        String where = actor.id() + " " + channel.id() + " " + Json.text(message, "ts");
        choosing.remember(where, request.json("state"));
        ObjectNode action = action(request, placed);
        if (Choices.remembers(placed.type())) choosing.remember(where, Choosing.values(placed, action));
        ObjectNode values = Placed.values(message.path("blocks"), choosing.of(where));
        return interactions.blockActions(actor, channel, message, action, values);
    }

    private ObjectNode inView(Request request) {
        Person actor = request.actor();
        ObjectNode view = slack.views()
                .byId(request.need("view_id"))
                .filter(shown -> shown.user().equals(actor.id()))
                .orElseThrow(() -> new ControlError("view_not_found"))
                .view();
        Placed placed = element(request, view.path("blocks"));
        Choosing.intoView(view, request.json("state"));
        ObjectNode action = action(request, placed);
        if (Choices.remembers(placed.type())) Choosing.intoView(view, Choosing.values(placed, action));
        boolean silent =
                placed.isInput() && !placed.block().path("dispatch_action").asBoolean(false);
        return silent ? Json.object() : interactions.blockActions(actor, view, action);
    }

    private static Placed element(Request request, JsonNode blocks) {
        return Placed.find(blocks, request.need("action_id"), request.textOrNull("block_id"))
                .orElseThrow(() -> new ControlError("no_such_action"));
    }

    /** The entry of {@code actions}: the element as it is, and what was chosen in it. */
    private ObjectNode action(Request request, Placed placed) {
        ObjectNode action = Json.copy(placed.element());
        for (String config : new String[] {"options", "option_groups", "filter", "dispatch_action_config"})
            action.remove(config);
        action.put("block_id", placed.blockId()).put("action_ts", slack.nextTs());
        String field = Choices.fieldOf(placed.type());
        if (field == null) return action;
        JsonNode given = request.has(field) ? request.json(field) : request.json("value");
        ObjectNode state =
                Choices.chosen(placed.element(), given).orElseThrow(() -> new ControlError("no_such_option"));
        if (field.equals("selected_user")
                && state.path(field).isString()
                && slack.person(Json.text(state, field)).isEmpty()) {
            throw new ControlError("user_not_found");
        }
        return action.set(field, state.path(field));
    }

    ObjectNode openHome(ObjectNode body) {
        held(body, request -> {
            if (!manifest.homeTab()) throw new ControlError("not_enabled");
            String tab = request.has("tab") ? request.text("tab") : "home";
            events.homeOpened(request.actor(), tab);
            return tab;
        });
        return Json.ok();
    }

    private <T> T held(ObjectNode body, Function<Request, T> doing) {
        synchronized (slack) {
            return doing.apply(new Request(slack, body));
        }
    }

    /** Slack shows a warning sign next to what was clicked when the app does not answer in time, or answers with an error. */
    static void acknowledged(BotConnection.Answer answer) {
        if (answer.isAcknowledged()) return;
        String why = "http_timeout".equals(answer.failure()) ? "operation_timeout" : "app_error";
        throw new ControlError(Json.refused(why).put("status", answer.status()));
    }
}
