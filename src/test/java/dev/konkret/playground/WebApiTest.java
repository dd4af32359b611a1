package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.BOT;
import static dev.konkret.playground.team.DemoTeam.EMMA;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static dev.konkret.playground.team.DemoTeam.VERTRIEB;
import static dev.konkret.playground.team.DemoTeam.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The Web API answers as Slack does, above all when it refuses. */
class WebApiTest {
    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_token_is_needed_and_has_to_be_the_right_one() {
        assertThat(slack.callRaw("auth.test", Map.of(), "").body()).contains("not_authed");
        assertThat(slack.callRaw("auth.test", Map.of(), "xoxb-other").body()).contains("invalid_auth");
        assertThat(slack.call("auth.test", Map.of()).path("user_id").asString()).isEqualTo(BOT);
        assertThat(slack.call("auth.test", Map.of()).path("bot_id").asString()).isEqualTo("B0KONKRET");
    }

    @Test
    void the_token_may_be_an_argument_and_the_body_json() {
        var asArgument = slack.send(HttpRequest.newBuilder(URI.create(slack.server.apiUrl() + "auth.test"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("token=" + Slack.TOKEN)));
        assertThat(asArgument.body()).contains("\"ok\":true");

        var asJson = slack.send(HttpRequest.newBuilder(URI.create(slack.server.apiUrl() + "chat.postMessage"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + Slack.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString("{\"channel\":\"" + MARKETING + "\",\"text\":\"Grüße\"}")));
        assertThat(asJson.body()).contains("\"ok\":true");
        assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("Grüße");

        var broken = slack.send(HttpRequest.newBuilder(URI.create(slack.server.apiUrl() + "chat.postMessage"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Slack.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString("{")));
        assertThat(broken.body()).contains("invalid_json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat.scheduleMessage", "conversations.create", "nonsense"})
    void what_is_not_implemented_is_refused_by_name(String method) {
        assertThat(slack.call(method, Map.of()).path("error").asString()).isEqualTo("unknown_method");
        assertThat(slack.call(method, Map.of()).path("req_method").asString()).isEqualTo(method);
    }

    @Test
    void arguments_that_must_be_there_are_named() {
        JsonNode answer = slack.call("chat.postMessage", Map.of("text", "x"));
        assertThat(answer.path("error").asString()).isEqualTo("invalid_arguments");
        assertThat(answer.path("response_metadata").path("messages").path(0).asString())
                .isEqualTo("[ERROR] missing required field: channel");
        assertThat(slack.error("users.info", Map.of("user", BEN, "include_locale", "perhaps")))
                .isEqualTo("invalid_arguments");
    }

    @Test
    void a_missing_scope_is_named_with_those_that_are_there() {
        try (Slack poor = new Slack(null, Schedule.UNKNOWN, Slack.MANIFEST.replaceAll("\n +- users:read", ""))) {
            JsonNode answer = poor.call("users.info", Map.of("user", BEN));
            assertThat(answer.path("error").asString()).isEqualTo("missing_scope");
            assertThat(answer.path("needed").asString()).isEqualTo("users:read");
            assertThat(answer.path("provided").asString())
                    .contains("chat:write")
                    .doesNotContain("users:read");
        }
        assertThat(slack.call("team.info", Map.of()).path("needed").asString()).isEqualTo("team:read");
        assertThat(slack.call("dnd.info", Map.of("user", BEN)).path("needed").asString())
                .isEqualTo("dnd:read");
    }

    @Test
    void people_and_channels_are_described() {
        JsonNode emma = slack.call("users.info", Map.of("user", EMMA, "include_locale", "true"))
                .path("user");
        assertThat(emma.path("tz").asString()).isEqualTo("Europe/London");
        assertThat(emma.path("tz_offset").asInt()).isZero();
        assertThat(emma.path("locale").asString()).isEqualTo("en-GB");
        assertThat(slack.call("users.info", Map.of("user", BEN)).path("user").has("locale"))
                .isFalse();
        assertThat(slack.error("users.info", Map.of("user", "U0NOBODY"))).isEqualTo("user_not_found");
        assertThat(slack.call("users.list", Map.of()).path("members")).hasSize(9);

        assertThat(slack.call("conversations.info", Map.of("channel", WEBSITE))
                        .path("channel")
                        .path("is_member")
                        .asBoolean())
                .isTrue();
        assertThat(slack.call("conversations.list", Map.of("exclude_archived", "true"))
                        .path("channels"))
                .hasSize(4);
        assertThat(slack.call("users.conversations", Map.of()).path("channels")).hasSize(2);
        assertThat(slack.error("conversations.list", Map.of("types", "alles"))).isEqualTo("invalid_types");
        assertThat(slack.error("conversations.join", Map.of("channel", VERTRIEB)))
                .isEqualTo("ok");
        assertThat(slack.call("users.conversations", Map.of()).path("channels")).hasSize(3);
        assertThat(slack.call("usergroups.list", Map.of("include_users", "true"))
                        .path("usergroups")
                        .path(0)
                        .path("users"))
                .hasSize(2);
        assertThat(slack.error("usergroups.users.list", Map.of("usergroup", "S0NONE")))
                .isEqualTo("no_such_subteam");
    }

    @Test
    void reactions_permalinks_and_an_uninstalled_app() {
        String ts = slack.posts(MARKETING, "fertig");
        assertThat(slack.error("reactions.add", Map.of("channel", MARKETING, "timestamp", ts, "name", "tada")))
                .isEqualTo("ok");
        assertThat(slack.error("reactions.add", Map.of("channel", MARKETING, "timestamp", ts, "name", "tada")))
                .isEqualTo("already_reacted");
        assertThat(slack.error("reactions.add", Map.of("channel", MARKETING, "timestamp", ts, "name", ":tada:")))
                .isEqualTo("invalid_name");
        assertThat(slack.call("reactions.get", Map.of("channel", MARKETING, "timestamp", ts))
                        .path("message")
                        .path("reactions")
                        .path(0)
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(slack.call("chat.getPermalink", Map.of("channel", MARKETING, "message_ts", ts))
                        .path("permalink")
                        .asString())
                .isEqualTo("https://nordlicht.slack.com/archives/C0MARKETING/p" + ts.replace(".", ""));

        slack.does("uninstall", Map.of());
        assertThat(slack.error("chat.postMessage", Map.of("channel", MARKETING, "text", "x")))
                .isEqualTo("account_inactive");
        assertThat(slack.bot.heard("app_uninstalled")).hasSize(1);
        assertThat(slack.bot.heard("tokens_revoked")).hasSize(1);
    }

    @Test
    void a_picture_nobody_sees_yet_is_shown_by_the_message_that_names_it() {
        String tooLong = "x".repeat(1_001);
        assertThat(slack.error(
                        "files.getUploadURLExternal", Map.of("filename", "a.png", "length", "3", "alt_txt", tooLong)))
                .isEqualTo("alt_txt_too_large");
        JsonNode announced = slack.call("files.getUploadURLExternal", Map.of("filename", "a.png", "length", "3"));
        String id = announced.path("file_id").asString();
        Map<String, ?> message = Map.of(
                "channel",
                MARKETING,
                "text",
                "Bild",
                "blocks",
                List.of(Map.of("type", "image", "alt_text", "Ein Bild", "slack_file", Map.of("id", id))));
        assertThat(slack.error("chat.postMessage", message)).as("not sent yet").isEqualTo("invalid_blocks");
        slack.send(
                HttpRequest.newBuilder(URI.create(announced.path("upload_url").asString()))
                        .POST(HttpRequest.BodyPublishers.ofString("abc")));
        assertThat(slack.error("chat.postMessage", message))
                .as("not completed yet")
                .isEqualTo("invalid_blocks");
        assertThat(slack.error("files.completeUploadExternal", Map.of("files", List.of(Map.of("id", id)))))
                .isEqualTo("ok");
        URI picture = URI.create(slack.server.address() + "/files/" + id);

        assertThat(slack.error("chat.postMessage", message)).isEqualTo("ok");

        assertThat(slack.send(HttpRequest.newBuilder(picture)).body()).isEqualTo("abc");
        assertThat(slack.lastMessage(MARKETING).at("/blocks/0/slack_file/id").asString())
                .isEqualTo(id);
    }

    @Test
    void a_file_is_announced_sent_and_shared() {
        JsonNode announced = slack.call("files.getUploadURLExternal", Map.of("filename", "plan.png", "length", "3"));
        assertThat(slack.error(
                        "files.completeUploadExternal",
                        Map.of(
                                "files",
                                List.of(Map.of("id", announced.path("file_id").asString())))))
                .isEqualTo("file_not_found");
        var sent = slack.send(
                HttpRequest.newBuilder(URI.create(announced.path("upload_url").asString()))
                        .POST(HttpRequest.BodyPublishers.ofString("abc")));
        assertThat(sent.statusCode()).isEqualTo(200);

        JsonNode shared = slack.call(
                "files.completeUploadExternal",
                Map.of(
                        "files",
                        List.of(Map.of("id", announced.path("file_id").asString(), "title", "Der Plan")),
                        "channel_id",
                        MARKETING));
        assertThat(shared.path("ok").asBoolean()).isTrue();
        JsonNode file = slack.lastMessage(MARKETING).path("files").path(0);
        assertThat(file.path("title").asString()).isEqualTo("Der Plan");
        assertThat(slack.send(HttpRequest.newBuilder(
                                URI.create(file.path("url_private").asString())))
                        .body())
                .isEqualTo("abc");
        assertThat(slack.error("files.getUploadURLExternal", Map.of("filename", "x", "length", "0")))
                .isEqualTo("invalid_arguments");
    }
}
