package dev.konkret.playground.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The wire to the bot's request URL. Everything on it is signed as Slack signs it, with the time of the wall clock. */
public final class RequestUrl implements BotConnection.Wire {
    private final Supplier<URI> url;
    private final Signature signature;
    private final Clock wall;
    private final Duration patience;
    private @Nullable HttpClient http;

    /** A wire that waits {@code patience} for an answer; Slack's patience is three seconds. */
    public RequestUrl(Supplier<URI> url, String signingSecret, Clock wall, Duration patience) {
        this.url = url;
        this.signature = new Signature(signingSecret);
        this.wall = wall;
        this.patience = patience;
    }

    /** Made when there is something to say: it brings in all of TLS, for which the page need not wait. */
    private synchronized HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(patience)
                    .build();
        }
        return http;
    }

    @Override
    public BotConnection.Answer send(
            String kind, String type, byte[] body, Map<String, String> headers, JsonNode payload) {
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
            HttpResponse<String> answer = http().send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            boolean noRetry = answer.headers()
                    .firstValue("X-Slack-No-Retry")
                    .filter("1"::equals)
                    .isPresent();
            return new BotConnection.Answer(answer.statusCode(), answer.body(), null, noRetry);
        } catch (HttpTimeoutException late) {
            return new BotConnection.Answer(0, "", "http_timeout", false);
        } catch (IOException unreachable) {
            return new BotConnection.Answer(0, "", "connection_failed", false);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new BotConnection.Answer(0, "", "connection_failed", false);
        }
    }
}
