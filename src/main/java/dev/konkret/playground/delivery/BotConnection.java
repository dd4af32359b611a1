package dev.konkret.playground.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konkret.playground.team.Json;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Slack tells the bot, whichever way it goes there. */
public final class BotConnection {
    private final Wire wire;
    private final Traffic traffic;

    /** How deliveries go to the bot. */
    public interface Wire {
        /**
         * Delivers and waits for the answer.
         *
         * @param kind {@code event}, {@code command}, or another kind of interaction
         * @param type the content type of {@code body}
         * @param headers those of a retry
         * @param payload what {@code body} was made of
         */
        Answer send(String kind, String type, byte[] body, Map<String, String> headers, JsonNode payload);
    }

    /**
     * What came back.
     *
     * @param status 0 when nothing came in time, or no connection could be made
     * @param failure Slack's word for what went wrong; null when there was an answer
     * @param noRetry whether the bot asked not to be told again
     */
    public record Answer(int status, String body, @Nullable String failure, boolean noRetry) {
        /** Whether Slack counts the delivery as received. */
        public boolean isAcknowledged() {
            return status >= 200 && status < 300;
        }

        /** The body as JSON; an empty object when it is none. */
        public JsonNode json() {
            return Json.parse(body).orElseGet(Json::object);
        }
    }

    public BotConnection(Wire wire, Traffic traffic) {
        this.wire = wire;
        this.traffic = traffic;
    }

    /** Sends an event; {@code headers} are those of a retry. */
    public Answer event(String name, ObjectNode envelope, Map<String, String> headers) {
        return post("event", name, "application/json", envelope.toString(), headers, envelope);
    }

    /** Sends a click, a submission, a shortcut. */
    public Answer interaction(String kind, String name, ObjectNode payload) {
        String body = "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
        return post(kind, name, "application/x-www-form-urlencoded", body, Map.of(), payload);
    }

    /** Sends a slash command. */
    public Answer command(String name, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> URLEncoder.encode(f.getKey(), UTF_8) + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(
                "command", name, "application/x-www-form-urlencoded", body, Map.of(), Json.MAPPER.valueToTree(fields));
    }

    private Answer post(
            String kind, String name, String type, String text, Map<String, String> headers, JsonNode shown) {
        byte[] body = text.getBytes(UTF_8);
        long begun = System.nanoTime();
        Answer answer = wire.send(kind, type, body, headers, shown);
        JsonNode said = answer.failure() == null
                ? Json.parse(answer.body()).orElseGet(() -> Json.MAPPER.valueToTree(answer.body()))
                : Json.object().put("failure", answer.failure());
        long millis = (System.nanoTime() - begun) / 1_000_000;
        traffic.note("to_bot", kind, name, shown, answer.status(), said, millis);
        return answer;
    }
}
