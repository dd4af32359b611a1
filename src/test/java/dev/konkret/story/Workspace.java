package dev.konkret.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated Slack as a story sees it: people, channels, the clock, and what is there to be read. */
public final class Workspace {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    /** {@code address} is where the simulated Slack listens, such as {@code http://127.0.0.1:3000}. */
    public Workspace(URI address) {
        this.address = address;
    }

    /** The person with this id, handle or full name. */
    public SlackPerson person(String name) {
        for (JsonNode user : state().path("users")) {
            boolean named = user.path("id").asString("").equals(name)
                    || user.path("name").asString("").equalsIgnoreCase(name)
                    || user.path("real_name").asString("").equalsIgnoreCase(name);
            if (named)
                return new SlackPerson(
                        this, user.path("id").asString(), user.path("real_name").asString());
        }
        throw new AssertionError("nobody is called " + name);
    }

    /** The channel with this id or name, with or without {@code #}, as the state shows it. */
    public JsonNode channel(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        for (JsonNode channel : state().path("channels")) {
            boolean named = channel.path("id").asString("").equals(bare)
                    || channel.path("name").asString("").equals(bare);
            if (named) return channel;
        }
        throw new AssertionError("no channel is called " + name);
    }

    /** Moves the clock on by an ISO duration such as {@code P1D} or {@code PT2H}. */
    public void clockMovesOn(String isoDuration) {
        does("clock", Map.of("advance", isoDuration));
    }

    /** Moves the clock to a moment such as {@code 2025-03-07T09:00:00+01:00}. */
    public void clockMovesTo(String isoMoment) {
        does("clock", Map.of("to", isoMoment));
    }

    /** What the clock shows. */
    public OffsetDateTime now() {
        return OffsetDateTime.parse(state().path("clock").path("now").asString());
    }

    /** Lets the next calls or deliveries go wrong. */
    public void goesWrong(String method, String kind, int times) {
        does("fault", Map.of("method", method, "kind", kind, "times", times));
    }

    /** Everything there is to see. */
    public JsonNode state() {
        return JSON.readTree(send(HttpRequest.newBuilder(address.resolve("/control/state"))));
    }

    /** The calls and deliveries so far. */
    public JsonNode log() {
        return JSON.readTree(send(HttpRequest.newBuilder(address.resolve("/control/log"))))
                .path("entries");
    }

    /** Does something and returns the answer; anything but {@code ok} fails the test with the answer. */
    public JsonNode does(String action, Map<String, ?> body) {
        JsonNode answer = tries(action, body);
        if (!answer.path("ok").asBoolean(false))
            throw new AssertionError(action + " " + body + " was refused: " + answer);
        return answer;
    }

    /** Does something that may be refused, and returns the answer. */
    public JsonNode tries(String action, Map<String, ?> body) {
        return JSON.readTree(send(HttpRequest.newBuilder(address.resolve("/control/" + action))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
