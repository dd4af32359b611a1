package dev.konkret.redis;

import dev.konkret.hook.ChangeGroup;
import dev.konkret.hook.Webhook;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the webhooks of a workspace are written. */
final class WebhookText {
    private WebhookText() {}

    static String write(List<Webhook> hooks) {
        ArrayNode all = JsonText.array();
        for (Webhook hook : hooks) {
            ObjectNode json = all.addObject();
            json.put("i", hook.id()).put("u", hook.url().toString());
            JsonText.put(json, "b", hook.by());
            JsonText.put(json, "s", hook.since());
            JsonText.putTexts(json, "w", hook.wanted().stream().map(Enum::name).toList());
            if (hook.lost() > 0) json.put("n", hook.lost());
            JsonText.put(json, "f", hook.failingSince());
            if (hook.off() != null) json.put("o", hook.off().name());
        }
        return all.toString();
    }

    static List<Webhook> read(String text) {
        List<Webhook> hooks = new ArrayList<>();
        for (JsonNode json : JsonText.read(text)) {
            Set<ChangeGroup> wanted = EnumSet.noneOf(ChangeGroup.class);
            JsonText.texts(json, "w").forEach(name -> wanted.add(ChangeGroup.valueOf(name)));
            String off = JsonText.find(json, "o");
            hooks.add(new Webhook(
                    JsonText.text(json, "i"),
                    URI.create(JsonText.text(json, "u")),
                    JsonText.member(json, "b"),
                    JsonText.instant(json, "s"),
                    wanted,
                    json.path("n").asInt(0),
                    moment(json, "f"),
                    off == null ? null : Webhook.Off.valueOf(off)));
        }
        return hooks;
    }

    private static @Nullable Instant moment(JsonNode json, String name) {
        return json.has(name) ? JsonText.instant(json, name) : null;
    }
}
