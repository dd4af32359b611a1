package dev.konkret.slack.listen;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Slack delivered, taken apart as far as it must be before Bolt sees it.
 *
 * @param payload the event or interaction; for a command its fields
 * @param form whether it came as a form; events come as JSON
 */
record Delivered(JsonObject payload, boolean form, String body) {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What came cannot be read. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** Reads a body, always as UTF-8, whatever the platform thinks. */
    static Delivered read(byte[] bytes, String contentType) throws Malformed {
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (!isForm(contentType)) {
            return new Delivered(json(body), false, body);
        }
        Map<String, String> fields = fields(body);
        String payload = fields.get("payload");
        if (payload != null) return new Delivered(json(payload), true, body);
        if (!fields.containsKey("command") && !fields.containsKey("ssl_check")) {
            throw new Malformed("neither payload nor command");
        }
        JsonObject command = new JsonObject();
        fields.forEach(command::addProperty);
        return new Delivered(command, true, body);
    }

    /** Returns whether the body is a form; everything else is read as JSON. */
    static boolean isForm(String contentType) {
        return contentType.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    /** Returns the payload's type; {@code command} for commands, empty when there is none. */
    String type() {
        if (form && payload.has("command")) return "command";
        return text(payload, "type");
    }

    /** Returns the event within an event delivery; null when this is none. */
    @Nullable
    JsonObject event() {
        JsonElement event = payload.get("event");
        return event != null && event.isJsonObject() ? event.getAsJsonObject() : null;
    }

    /** Returns the workspace in which the bot is addressed; empty when none is named. */
    String workspace() {
        JsonObject authorization = authorization();
        String authorized = authorization == null ? "" : text(authorization, "team_id");
        if (!authorized.isEmpty()) return authorized;
        String context = text(payload, "context_team_id");
        if (!context.isEmpty()) return context;
        String named = text(payload, "team_id");
        if (!named.isEmpty()) return named;
        // Where a whole organisation installed the bot, a press in Home belongs to no workspace but the person's.
        String team = text(part("team"), "id");
        return team.isEmpty() ? text(part("user"), "team_id") : team;
    }

    /** Returns the organisation that installed the bot as a whole; empty when it did not. */
    String organisation() {
        JsonObject authorization = authorization();
        if (authorization != null) return isWide(authorization) ? text(authorization, "enterprise_id") : "";
        if (!isWide(payload)) return "";
        String named = text(payload, "enterprise_id");
        return named.isEmpty() ? text(part("enterprise"), "id") : named;
    }

    /** Returns whether everything is there without which nothing can be done with it; Slack always sends that. */
    boolean isComplete() {
        JsonObject event = event();
        // What is said without a place means nothing, and whoever hears it knows that.
        if (event != null && text(event, "type").equals("message")) return true;
        // An organisation speaks for several workspaces and names them in the event.
        if (event != null && text(event, "type").startsWith("team_access_")) return namesWorkspaces(event);
        if (workspace().isBlank()) return false;
        if (event != null) return !text(payload, "event_id").isBlank();
        if (!type().equals("command")) return !text(part("user"), "id").isBlank();
        return Stream.of("user_id", "channel_id", "trigger_id")
                .noneMatch(f -> text(payload, f).isBlank());
    }

    /** Returns whether Slack says that the bot was removed, or let in again; that counts also without an installation. */
    boolean isAboutAccess() {
        JsonObject event = event();
        String type = event == null ? "" : text(event, "type");
        return type.equals("app_uninstalled") || type.equals("tokens_revoked") || type.startsWith("team_access_");
    }

    private static boolean namesWorkspaces(JsonObject event) {
        JsonElement named = event.get("team_ids");
        if (named == null || !named.isJsonArray()) return false;
        for (JsonElement one : named.getAsJsonArray()) {
            if (!one.isJsonPrimitive() || one.getAsString().isBlank()) return false;
        }
        return true;
    }

    /** Returns the same with the workspace named where Bolt looks for it, which Slack does not do for whole organisations. */
    Delivered withWorkspaceNamed() {
        JsonObject authorization = authorization();
        if (authorization == null || !text(authorization, "team_id").isEmpty()) return this;
        String workspace = workspace();
        JsonObject copy = payload.deepCopy();
        copy.getAsJsonArray("authorizations").get(0).getAsJsonObject().addProperty("team_id", workspace);
        return new Delivered(copy, form, copy.toString());
    }

    private @Nullable JsonObject authorization() {
        JsonElement all = payload.get("authorizations");
        if (all == null || !all.isJsonArray() || all.getAsJsonArray().isEmpty()) return null;
        JsonElement first = all.getAsJsonArray().get(0);
        return first.isJsonObject() ? first.getAsJsonObject() : null;
    }

    private JsonObject part(String name) {
        JsonElement part = payload.get(name);
        return part != null && part.isJsonObject() ? part.getAsJsonObject() : new JsonObject();
    }

    private static boolean isWide(JsonObject object) {
        return text(object, "is_enterprise_install").equals("true");
    }

    /** Returns one delivery for each action: Bolt runs nothing at all when there are two. */
    List<Delivered> oneActionEach() {
        JsonElement actions = payload.get("actions");
        if (actions == null
                || !actions.isJsonArray()
                || actions.getAsJsonArray().size() < 2) return List.of(this);
        List<Delivered> each = new ArrayList<>();
        for (JsonElement action : actions.getAsJsonArray()) {
            JsonObject one = payload.deepCopy();
            JsonArray alone = new JsonArray();
            alone.add(action);
            one.add("actions", alone);
            String encoded = "payload=" + URLEncoder.encode(one.toString(), StandardCharsets.UTF_8);
            each.add(new Delivered(one, true, encoded));
        }
        return each;
    }

    /** Returns a field of an object as text; empty when it is missing, null or something else. */
    static String text(JsonObject object, String field) {
        JsonElement value = object.get(field);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** Returns a field of an object as text; empty when it is missing or null. */
    static String textOnly(JsonObject object, String field) throws Malformed {
        JsonElement value = object.get(field);
        if (value != null && !value.isJsonPrimitive() && !value.isJsonNull())
            throw new Malformed(field + " is no text");
        return text(object, field);
    }

    private static JsonObject json(String text) throws Malformed {
        try {
            JsonElement parsed = JsonParser.parseString(text);
            if (parsed.isJsonObject()) return parsed.getAsJsonObject();
        } catch (JsonParseException e) {
            throw new Malformed("no JSON");
        }
        throw new Malformed("no JSON object");
    }

    private static Map<String, String> fields(String body) throws Malformed {
        Map<String, String> fields = new LinkedHashMap<>();
        try {
            for (String pair : body.split("&")) {
                int equals = pair.indexOf('=');
                if (equals < 1) continue;
                String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
                String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
                // Of two, we and the SDK might each believe another one.
                if (fields.put(name, value) != null) throw new Malformed("a field twice");
            }
        } catch (IllegalArgumentException e) {
            throw new Malformed("broken form");
        }
        return fields;
    }
}
