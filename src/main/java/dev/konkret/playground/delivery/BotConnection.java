package dev.konkret.playground.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konkret.playground.team.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The wire to the bot's request URL. Everything on it is signed as Slack signs it, with the time of the wall clock. */
public final class BotConnection {
    private final Supplier<URI> url;
    private final Signature signature;
    private final Clock wall;
    private final Duration patience;
    private final Traffic traffic;
    private final HttpClient http;

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

    /** A wire that waits {@code patience} for an answer; Slack's patience is three seconds. */
    public BotConnection(Supplier<URI> url, String signingSecret, Clock wall, Duration patience, Traffic traffic) {
        this.url = url;
        this.signature = new Signature(signingSecret);
        this.wall = wall;
        this.patience = patience;
        this.traffic = traffic;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
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
        Answer answer = send(type, body, headers);
        JsonNode said = answer.failure() == null
                ? Json.parse(answer.body()).orElseGet(() -> Json.MAPPER.valueToTree(answer.body()))
                : Json.object().put("failure", answer.failure());
        long millis = (System.nanoTime() - begun) / 1_000_000;
        traffic.note("to_bot", kind, name, shown, answer.status(), said, millis);
        return answer;
    }

    private Answer send(String type, byte[] body, Map<String, String> headers) {
        long seconds = wall.instant().getEpochSecond();
        HttpRequest.Builder request = HttpRequest.newBuilder(url.get())
                .timeout(patience)
                .header("Content-Type", type)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", String.valueOf(seconds))
                .header("X-Slack-Signature", signature.of(seconds, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            boolean noRetry = answer.headers()
                    .firstValue("X-Slack-No-Retry")
                    .filter("1"::equals)
                    .isPresent();
            return new Answer(answer.statusCode(), answer.body(), null, noRetry);
        } catch (HttpTimeoutException late) {
            return new Answer(0, "", "http_timeout", false);
        } catch (IOException unreachable) {
            return new Answer(0, "", "connection_failed", false);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Answer(0, "", "connection_failed", false);
        }
    }
}
