package dev.konkret.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A simulated Slack with a tiny bot, on Monday, 3 March 2025, 9:00 in Berlin. Calls go over HTTP like everybody's. */
final class Slack implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();
    static final String SECRET = "a-signing-secret";
    static final String TOKEN = "xoxb-test";
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant MONDAY = Instant.parse("2025-03-03T08:00:00Z");
    static final String MANIFEST = """
            # the app of the tests
            display_information:
              name: Konkret
            features:
              app_home:
                home_tab_enabled: true
                messages_tab_enabled: true
              bot_user:
                display_name: Konkret
                always_online: true
              slash_commands:
                - command: /konkret
                  description: "Einen Schritt festhalten: wer, was, bis wann"
                  should_escape: true
              shortcuts:
                - name: Nächsten Schritt festhalten
                  type: message
                  callback_id: note_message
                - name: Neuer Schritt
                  type: global
                  callback_id: note_global
            oauth_config:
              scopes:
                bot:
                  - app_mentions:read
                  - channels:history
                  - channels:join
                  - channels:read
                  - chat:write
                  - commands
                  - files:write
                  - groups:history
                  - groups:read
                  - im:history
                  - im:read
                  - im:write
                  - reactions:read
                  - reactions:write
                  - usergroups:read
                  - users:read
            settings:
              interactivity:
                is_enabled: true
              event_subscriptions:
                bot_events:
                  - app_home_opened
                  - app_mention
                  - app_uninstalled
                  - channel_archive
                  - channel_left
                  - member_joined_channel
                  - message.channels
                  - message.groups
                  - message.im
                  - reaction_added
                  - reaction_removed
                  - tokens_revoked
                  - user_change
            """;

    final TinyBot bot;
    final MovableClock clock;
    final SimulatedSlack server;
    private volatile URI botUrl;
    private final HttpClient http = HttpClient.newHttpClient();

    Slack() {
        this(null, Schedule.UNKNOWN, MANIFEST);
    }

    Slack(Path dataFolder, Schedule schedule, String manifest) {
        this(dataFolder, schedule, manifest, new MovableClock(Clock.fixed(MONDAY, BERLIN), BERLIN));
    }

    Slack(Path dataFolder, Schedule schedule, String manifest, MovableClock clock) {
        try {
            bot = new TinyBot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.clock = clock;
        botUrl = bot.url();
        server = new SimulatedSlack(new SlackOptions(
                "127.0.0.1",
                0,
                SECRET,
                TOKEN,
                () -> botUrl,
                clock,
                schedule,
                dataFolder,
                manifest,
                () -> {},
                Duration.ofMillis(700),
                new Random(1)));
        server.start();
    }

    /** From now on another bot is told what happens. */
    void deliverTo(URI other) {
        botUrl = other;
    }

    /** Calls a method of the Web API, form-encoded as the official clients do; what is no string is sent as JSON. */
    JsonNode call(String method, Map<String, ?> arguments) {
        return JSON.readTree(callRaw(method, arguments, TOKEN).body());
    }

    /** Calls the method and returns the error it is refused with; "ok" when it is not. */
    String error(String method, Map<String, ?> arguments) {
        JsonNode answer = call(method, arguments);
        return answer.path("ok").asBoolean() ? "ok" : answer.path("error").asString();
    }

    /** Has the bot say something and returns when it was. */
    String posts(String channel, String text) {
        return call("chat.postMessage", Map.of("channel", channel, "text", text))
                .path("ts")
                .asString();
    }

    HttpResponse<String> callRaw(String method, Map<String, ?> arguments, String token) {
        String form = arguments.entrySet().stream()
                .map(a -> encode(a.getKey()) + "="
                        + encode(a.getValue() instanceof String s ? s : JSON.writeValueAsString(a.getValue())))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server.apiUrl() + method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Does something as a person; what is no string is sent as JSON. */
    ObjectNode does(String action, Map<String, ?> body) {
        HttpResponse<String> answer = post("/control/" + action, JSON.writeValueAsString(body));
        return (ObjectNode) JSON.readTree(answer.body());
    }

    HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(server.address().resolve(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode state() {
        return JSON.readTree(get("/control/state").body());
    }

    /** The messages of a channel, as the state shows them. */
    JsonNode messages(String channel) {
        return state().path("channels")
                .valueStream()
                .filter(c -> c.path("id").asString().equals(channel))
                .findFirst()
                .orElseThrow()
                .path("messages");
    }

    JsonNode lastMessage(String channel) {
        JsonNode all = messages(channel);
        return all.path(all.size() - 1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        server.close();
        bot.close();
    }
}
