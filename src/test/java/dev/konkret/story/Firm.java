package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.playground.MovableClock;
import dev.konkret.playground.Schedule;
import dev.konkret.playground.SimulatedSlack;
import dev.konkret.playground.SlackApp;
import dev.konkret.playground.SlackOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A company with a Slack of its own, in which somebody may install the bot. All of them have people of the same ids. */
final class Firm implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern COOKIE = Pattern.compile("konkret_install=([0-9a-f]+)");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+/oauth/v2/authorize[^\"]+)\"");

    final String team;
    private final SimulatedSlack slack;
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    Firm(SlackApp app, String signingSecret, Supplier<URI> bot, MovableClock clock, Schedule schedule) {
        this.team = app.teamId();
        try {
            slack = new SimulatedSlack(new SlackOptions(
                    "127.0.0.1",
                    0,
                    signingSecret,
                    "xoxb-unused-" + team,
                    bot,
                    clock,
                    schedule,
                    null,
                    Files.readString(Path.of("manifest.yml")),
                    () -> {},
                    Duration.ofSeconds(3),
                    new Random(team.hashCode()),
                    app));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        slack.start();
    }

    URI address() {
        return slack.address();
    }

    /** What somebody's browser holds after our page: the mark it keeps, and where Slack asks. */
    record Visit(String cookie, String slackUrl) {}

    /** Somebody opens our page. */
    Visit opensInstallPage(URI bot) {
        HttpResponse<String> page = get(bot.resolve("/slack/install"), "");
        String cookie = page.headers().firstValue("Set-Cookie").orElse("");
        Matcher mark = COOKIE.matcher(cookie);
        Matcher link = LINK.matcher(page.body());
        assertThat(mark.find()).as(cookie).isTrue();
        assertThat(link.find()).as(page.body()).isTrue();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Max-Age=600");
        return new Visit(mark.group(1), link.group(1).replace("&amp;", "&"));
    }

    /** Somebody decides on Slack's page, and is sent to the address that comes back. */
    URI decides(Visit visit, String answer) {
        URI there = URI.create(visit.slackUrl());
        URI here = URI.create(address() + there.getRawPath() + "?" + there.getRawQuery());
        assertThat(get(here, "").body()).contains("Zulassen");
        HttpResponse<String> sent = send(HttpRequest.newBuilder(here)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("answer=" + answer)));
        return URI.create(sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body())));
    }

    HttpResponse<String> get(URI uri, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (!cookie.isEmpty()) request.header("Cookie", "konkret_install=" + cookie);
        return send(request);
    }

    /** Somebody installs the bot. */
    Firm installs(URI bot) {
        Visit visit = opensInstallPage(bot);
        HttpResponse<String> done = get(decides(visit, "allow"), visit.cookie());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("Geschafft");
        return this;
    }

    void says(String user, String channel, String text) {
        does("message", Map.of("channel", channel, "user", user, "text", text));
    }

    void types(String user, String channel, String words) {
        does("command", Map.of("channel", channel, "user", user, "command", "/konkret", "text", words));
    }

    JsonNode does(String action, Map<String, ?> body) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address() + "/control/" + action))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        JsonNode json = JSON.readTree(answer.body());
        assertThat(json.path("ok").asBoolean(false)).as(answer.body()).isTrue();
        return json;
    }

    /** What the bot wrote in a channel, for this person's eyes. */
    List<JsonNode> botWrote(String channel, String seenBy) {
        JsonNode state =
                JSON.readTree(get(URI.create(address() + "/control/state"), "").body());
        return StreamSupport.stream(state.path("channels").spliterator(), false)
                .filter(c -> c.path("id").asString("").equals(channel))
                .flatMap(c -> StreamSupport.stream(c.path("messages").spliterator(), false))
                .filter(m -> m.has("bot_id"))
                .filter(m -> !m.has("ephemeral_to")
                        || m.path("ephemeral_to").asString("").equals(seenBy))
                .toList();
    }

    /** All that stands anywhere in this Slack, as the page shows it. */
    String everything() {
        return get(URI.create(address() + "/control/state"), "").body();
    }

    /** The calls the bot made here. */
    List<String> calls() {
        JsonNode log =
                JSON.readTree(get(URI.create(address() + "/control/log"), "").body());
        return StreamSupport.stream(log.spliterator(), false)
                .flatMap(entry -> entry.isArray()
                        ? StreamSupport.stream(entry.spliterator(), false)
                        : java.util.stream.Stream.of(entry))
                .filter(entry -> entry.path("direction").asString("").equals("to_slack"))
                .map(entry -> entry.path("name").asString(""))
                .toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        slack.close();
    }
}
