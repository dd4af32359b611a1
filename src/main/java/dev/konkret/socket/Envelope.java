package dev.konkret.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something Slack says on a connection.
 *
 * @param type {@code hello}, {@code disconnect}, or what is in the payload
 * @param id empty where nothing is to be acknowledged
 * @param reason why Slack wants the connection to end; empty otherwise
 */
record Envelope(String type, String id, String reason, boolean takesAnswer, JsonNode payload) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Reads what came; null when it is nothing Slack says. */
    static @Nullable Envelope read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.isObject()) return null;
            return new Envelope(
                    json.path("type").asString(""),
                    json.path("envelope_id").asString(""),
                    json.path("reason").asString(""),
                    json.path("accepts_response_payload").asBoolean(false),
                    json.path("payload"));
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Returns whether there is something in it to be worked on. */
    boolean isDelivery() {
        return !id.isEmpty() && payload.isObject();
    }

    /** Returns the content type the payload would have over HTTP. */
    String contentType() {
        return type.equals("events_api") ? "application/json" : FORM;
    }

    /** Returns the payload as it would come over HTTP. */
    byte[] body() {
        String text = switch (type) {
            case "events_api" -> payload.toString();
            case "slash_commands" ->
                payload.properties().stream()
                        .map(field -> encoded(field.getKey()) + "="
                                + encoded(field.getValue().asString("")))
                        .collect(Collectors.joining("&"));
            default -> "payload=" + encoded(payload.toString());
        };
        return text.getBytes(UTF_8);
    }

    /** Returns what tells Slack that the delivery was taken, together with what is to be shown. */
    String acknowledgement(SocketInbox.Answer answer) {
        ObjectNode ack = JSON.createObjectNode().put("envelope_id", id);
        if (takesAnswer && !answer.body().isBlank()) ack.set("payload", shown(answer));
        return ack.toString();
    }

    private static JsonNode shown(SocketInbox.Answer answer) {
        if (answer.contentType().startsWith("application/json")) return JSON.readTree(answer.body());
        return JSON.createObjectNode().put("text", answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
