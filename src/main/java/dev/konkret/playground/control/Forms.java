package dev.konkret.playground.control;

import dev.konkret.playground.api.ViewStore;
import dev.konkret.playground.delivery.BotConnection;
import dev.konkret.playground.delivery.Interactions;
import dev.konkret.playground.team.Conversation;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Views;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sending a modal off, or closing it. */
final class Forms {
    private final SlackTeam slack;
    private final BotConnection bot;
    private final Interactions interactions;
    private final ViewStore store;

    private record Sent(Person actor, ObjectNode view, ObjectNode payload) {}

    Forms(SlackTeam slack, BotConnection bot, Interactions interactions, ViewStore store) {
        this.slack = slack;
        this.bot = bot;
        this.interactions = interactions;
        this.store = store;
    }

    ObjectNode submit(ObjectNode body) {
        Sent sent;
        synchronized (slack) {
            sent = fillIn(new Request(slack, body));
        }
        BotConnection.Answer answer =
                bot.interaction("view_submission", Json.text(sent.view(), "callback_id"), sent.payload());
        Acting.acknowledged(answer);
        synchronized (slack) {
            ObjectNode done = follow(sent, answer.json());
            slack.changed();
            return done;
        }
    }

    private Sent fillIn(Request request) {
        Person actor = request.actor();
        ObjectNode view = modal(request, actor);
        if (!view.hasNonNull("submit")) throw new ControlError("no_submit_button");
        List<ObjectNode> stack = slack.views().stack(actor.id());
        if (!Json.text(stack.get(stack.size() - 1), "id").equals(Json.text(view, "id"))) {
            throw new ControlError("not_on_top");
        }
        JsonNode given = request.json("values");
        FieldChecks.checkNames(view, given);
        Choosing.intoView(view, given);
        view.remove("errors");
        ObjectNode problems = FieldChecks.problems(view);
        if (!problems.isEmpty()) {
            String error = FieldChecks.onlyMissing(problems) ? "input_required" : "invalid_input";
            ObjectNode refusal = Json.refused(error);
            refusal.set("fields", problems);
            throw new ControlError(refusal);
        }
        return new Sent(actor, view, interactions.viewSubmission(actor, view, responseUrls(actor, view)));
    }

    private ArrayNode responseUrls(Person actor, ObjectNode view) {
        ArrayNode urls = Json.array();
        for (JsonNode block : view.path("blocks")) {
            JsonNode element = block.path("element");
            if (!element.path("response_url_enabled").asBoolean(false)) continue;
            JsonNode state = view.path("state")
                    .path("values")
                    .path(Json.text(block, "block_id"))
                    .path(Json.text(element, "action_id"));
            String chosen = Json.text(state, "selected_conversation") + Json.text(state, "selected_channel");
            Conversation where = slack.conversation(chosen).orElse(null);
            if (where == null) continue;
            urls.addObject()
                    .put("block_id", Json.text(block, "block_id"))
                    .put("action_id", Json.text(element, "action_id"))
                    .put("channel_id", chosen)
                    .put("response_url", interactions.responseUrl(actor, where));
        }
        return urls;
    }

    /** Does what the bot's answer says. */
    private ObjectNode follow(Sent sent, JsonNode answer) {
        String action = Json.text(answer, "response_action");
        String user = sent.actor().id();
        String id = Json.text(sent.view(), "id");
        switch (action) {
            case "" -> slack.views().closeDownTo(user, id);
            case "clear" -> slack.views().closeAll(user);
            case "errors" -> {
                return errors(sent.view(), answer.path("errors"));
            }
            case "update" -> {
                JsonNode next = checked(answer.path("view"), id);
                if (slack.views().byId(id).isPresent()) store.replace(slack, sent.view(), next);
            }
            case "push" -> {
                JsonNode next = checked(answer.path("view"), null);
                if (slack.views().stack(user).size() >= Views.MOST_IN_STACK)
                    throw new ControlError("push_limit_reached");
                slack.views().push(user, store.create(slack, next));
            }
            default ->
                throw new ControlError(Json.refused("invalid_response_action").put("response_action", action));
        }
        return action.isEmpty() ? Json.ok() : Json.ok().put("response_action", action);
    }

    private static ObjectNode errors(ObjectNode view, JsonNode errors) {
        List<String> inputs = new ArrayList<>();
        view.path("blocks").forEach(block -> {
            if (Json.text(block, "type").equals("input")) inputs.add(Json.text(block, "block_id"));
        });
        if (!errors.isObject() || errors.isEmpty() || !inputs.containsAll(errors.propertyNames())) {
            // Slack shows such an answer as trouble with the app: an error can only stand under a field.
            throw new ControlError("invalid_response_errors");
        }
        view.set("errors", errors.deepCopy());
        return Json.ok().put("response_action", "errors").set("errors", errors.deepCopy());
    }

    private JsonNode checked(JsonNode view, @Nullable String replacedId) {
        ViewStore.Verdict verdict = store.check(slack, view, "modal", replacedId);
        if (verdict.error() == null) return view;
        ObjectNode refusal = Json.refused(verdict.error());
        refusal.putObject("response_metadata").set("messages", Json.strings(verdict.messages()));
        throw new ControlError(refusal);
    }

    ObjectNode close(ObjectNode body) {
        List<ObjectNode> payloads = new ArrayList<>();
        synchronized (slack) {
            Request request = new Request(slack, body);
            Person actor = request.actor();
            ObjectNode view = modal(request, actor);
            boolean all = request.json("clear").asBoolean(false)
                    || view.path("clear_on_close").asBoolean(false);
            List<ObjectNode> closed = all
                    ? slack.views().closeAll(actor.id())
                    : slack.views().closeDownTo(actor.id(), Json.text(view, "id"));
            closed.stream()
                    .filter(v -> v.path("notify_on_close").asBoolean(false))
                    .forEach(v -> payloads.add(interactions.viewClosed(actor, v, all)));
            slack.changed();
        }
        for (ObjectNode payload : payloads) {
            Acting.acknowledged(
                    bot.interaction("view_closed", Json.text(payload.path("view"), "callback_id"), payload));
        }
        return Json.ok();
    }

    private ObjectNode modal(Request request, Person actor) {
        return slack.views()
                .byId(request.need("view_id"))
                .filter(shown -> shown.user().equals(actor.id()))
                .map(Views.Shown::view)
                .filter(view -> Json.text(view, "type").equals("modal"))
                .orElseThrow(() -> new ControlError("view_not_found"));
    }
}
