package dev.konkret.playground.api;

import dev.konkret.playground.delivery.Triggers;
import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Views;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}: modals and the Home tab. */
final class ViewMethods {
    private final ViewStore store;
    private final Triggers triggers;

    ViewMethods(ViewStore store, Triggers triggers) {
        this.store = store;
        this.triggers = triggers;
    }

    void register(Map<String, ApiMethod> methods) {
        methods.put("views.open", call -> show(call, false));
        methods.put("views.push", call -> show(call, true));
        methods.put("views.update", this::update);
        methods.put("views.publish", this::publish);
    }

    private ObjectNode show(ApiCall call, boolean push) {
        SlackTeam slack = call.slack();
        JsonNode sent = view(call);
        if (!call.has("trigger_id")) throw ApiError.missingArgument("trigger_id");
        check(slack, sent, "modal", null);
        Triggers.Used used = triggers.use(call.text("trigger_id"));
        if (used.error() != null) throw ApiError.named(used.error());
        Triggers.Trigger trigger = Objects.requireNonNull(used.trigger());
        Views views = slack.views();
        boolean inModal =
                trigger.viewId() != null && views.byId(trigger.viewId()).isPresent();
        if (push && !inModal) throw ApiError.named("not_found");
        if (!inModal) views.closeAll(trigger.user());
        if (views.stack(trigger.user()).size() >= Views.MOST_IN_STACK) throw ApiError.named("push_limit_reached");
        ObjectNode view = store.create(slack, sent);
        views.push(trigger.user(), view);
        return Json.ok().set("view", view.deepCopy());
    }

    private ObjectNode update(ApiCall call) {
        SlackTeam slack = call.slack();
        JsonNode sent = view(call);
        if (!call.has("view_id") && !call.has("external_id")) throw ApiError.missingArgument("view_id");
        Optional<Views.Shown> shown = call.has("view_id")
                ? slack.views().byId(call.text("view_id"))
                : slack.views().byExternalId(call.text("external_id"));
        ObjectNode old = shown.orElseThrow(() -> ApiError.named("not_found")).view();
        check(slack, sent, Json.text(old, "type"), Json.text(old, "id"));
        checkHash(call, old);
        return Json.ok().set("view", store.replace(slack, old, sent).deepCopy());
    }

    private ObjectNode publish(ApiCall call) {
        SlackTeam slack = call.slack();
        JsonNode sent = view(call);
        if (!call.manifest().homeTab()) throw ApiError.named("not_enabled");
        Person person = slack.person(call.text("user_id"))
                .filter(Person::isActiveHuman)
                .orElseThrow(() -> ApiError.invalidArgument("user_id is invalid", "user_id"));
        ObjectNode old = slack.views().home(person.id()).orElse(null);
        check(slack, sent, "home", old == null ? null : Json.text(old, "id"));
        if (old == null) {
            ObjectNode view = store.create(slack, sent);
            slack.views().setHome(person.id(), view);
            return Json.ok().set("view", view.deepCopy());
        }
        checkHash(call, old);
        return Json.ok().set("view", store.replace(slack, old, sent).deepCopy());
    }

    private static JsonNode view(ApiCall call) {
        JsonNode view = call.json("view", "invalid_arguments").orElseThrow(() -> ApiError.missingArgument("view"));
        if (!view.isObject()) throw ApiError.invalidArgument("must be an object", "view");
        return view;
    }

    private void check(SlackTeam slack, JsonNode sent, String type, @Nullable String replacedId) {
        ViewStore.Verdict verdict = store.check(slack, sent, type, replacedId);
        if (verdict.error() != null) throw ApiError.withMessages(verdict.error(), verdict.messages());
    }

    private static void checkHash(ApiCall call, ObjectNode old) {
        if (call.has("hash") && !call.text("hash").equals(Json.text(old, "hash")))
            throw ApiError.named("hash_conflict");
    }
}
