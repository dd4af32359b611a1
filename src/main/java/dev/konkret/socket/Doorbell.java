package dev.konkret.socket;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Slack where to connect: {@code apps.connections.open}. */
final class Doorbell {
    private static final Set<String> NOT_ACCEPTED = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "not_allowed_token_type",
            "missing_scope");
    private static final Duration USUAL_WAIT = Duration.ofSeconds(30);
    private static final byte[] NOTHING = {};

    private final OkHttpClient http;
    private final URI api;
    private final String appToken;

    /** @param api ends with a slash */
    Doorbell(OkHttpClient http, URI api, String appToken) {
        this.http = http;
        this.api = api;
        this.appToken = appToken;
    }

    /** What Slack says. */
    sealed interface Answer {
        /** @param url good for one connection, soon */
        record Open(String url) implements Answer {}

        /** @param pause as long as Slack asks for; null when it does not say */
        record NotNow(String why, @Nullable Duration pause) implements Answer {}

        /** The token is no good, and will not be. */
        record Never(String code) implements Answer {}
    }

    Answer ring() {
        Request request = new Request.Builder()
                .url(api + "apps.connections.open")
                .header("Authorization", "Bearer " + appToken)
                .post(RequestBody.create(NOTHING))
                .build();
        try (Response response = http.newCall(request).execute()) {
            if (response.code() == 429) return new Answer.NotNow("ratelimited", wait(response.header("Retry-After")));
            ResponseBody body = response.body();
            return read(response.code(), body == null ? "" : body.string());
        } catch (IOException e) {
            return new Answer.NotNow(e.getClass().getSimpleName(), null);
        }
    }

    private static Answer read(int status, String body) {
        try {
            JsonNode json = JsonMapper.shared().readTree(body);
            String url = json.path("url").asString("");
            if (json.path("ok").asBoolean(false) && !url.isEmpty()) return new Answer.Open(url);
            String error = json.path("error").asString("");
            if (NOT_ACCEPTED.contains(error)) return new Answer.Never(error);
            return new Answer.NotNow(error.isEmpty() ? "http_" + status : error, null);
        } catch (JacksonException e) {
            return new Answer.NotNow("http_" + status, null);
        }
    }

    private static Duration wait(@Nullable String retryAfter) {
        try {
            return retryAfter == null
                    ? USUAL_WAIT
                    : Duration.ofSeconds(Math.max(1, Long.parseLong(retryAfter.strip())));
        } catch (NumberFormatException e) {
            return USUAL_WAIT;
        }
    }
}
