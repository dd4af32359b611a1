package dev.konkret.playground;

import dev.konkret.playground.delivery.Traffic;
import dev.konkret.playground.team.Json;
import io.javalin.http.Context;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A receiver for the bot's webhooks, so that one can be tried without writing a program; the inspector shows what arrives. */
final class HookDoor {
    private static final int TAKEN = 200;
    private static final int NO_JSON = 400;

    private final Traffic traffic;

    HookDoor(Traffic traffic) {
        this.traffic = traffic;
    }

    void take(Context ctx) {
        Optional<JsonNode> body = Json.parse(ctx.body());
        ObjectNode shown = Json.object();
        for (String name : new String[] {"webhook-id", "webhook-timestamp", "webhook-signature"}) {
            shown.put(name, ctx.header(name));
        }
        body.ifPresent(json -> shown.set("body", json));
        String name = body.map(json -> Json.text(json, "type")).orElse("");
        int status = body.isPresent() ? TAKEN : NO_JSON;
        traffic.note("from_bot", "webhook", name, shown, status, null, 0);
        ctx.status(status).result("");
    }
}
