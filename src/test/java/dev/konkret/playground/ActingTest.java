package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.EMMA;
import static dev.konkret.playground.team.DemoTeam.GUEL;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Commands, clicks, shortcuts and what the bot may answer to them. */
class ActingTest {
    private static final List<?> PROMPT = List.of(
            Map.of(
                    "type",
                    "section",
                    "block_id",
                    "who",
                    "text",
                    Map.of("type", "mrkdwn", "text", "Wer?"),
                    "accessory",
                    Map.of("type", "users_select", "action_id", "owner")),
            Map.of(
                    "type",
                    "actions",
                    "block_id",
                    "go",
                    "elements",
                    List.of(
                            Map.of(
                                    "type",
                                    "button",
                                    "action_id",
                                    "take",
                                    "value",
                                    "7",
                                    "text",
                                    Map.of("type", "plain_text", "text", "Ja")),
                            Map.of("type", "datepicker", "action_id", "due", "initial_date", "2025-03-07"),
                            Map.of(
                                    "type",
                                    "overflow",
                                    "action_id",
                                    "more",
                                    "options",
                                    List.of(Map.of(
                                            "text", Map.of("type", "plain_text", "text", "Nie"), "value", "never"))))));

    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    private String prompt(String user) {
        return slack.call(
                        "chat.postEphemeral",
                        Map.of("channel", MARKETING, "user", user, "text", "Wer?", "blocks", PROMPT))
                .path("message_ts")
                .asString();
    }

    private JsonNode click(String user, String ts, String action, Map<String, ?> more) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("user", user, "channel", MARKETING, "message_ts", ts, "action_id", action));
        body.putAll(more);
        return slack.does("click", body);
    }

    private int respond(String url, Map<String, ?> body) {
        return slack.send(HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(Slack.JSON.writeValueAsString(body))))
                .statusCode();
    }

    @Test
    void a_command_arrives_with_its_mentions_and_its_answer_is_for_one_person() {
        slack.bot.answers(d -> TinyBot.Reply.json("{\"text\":\"Notiert.\"}"));
        var typed = Map.of(
                "channel", MARKETING, "user", ANNA, "command", "/konkret", "text", "Angebot raus @ben bis Freitag");

        assertThat(slack.does("command", typed).path("ok").asBoolean()).isTrue();

        Map<String, String> form = slack.bot.last("/konkret").form();
        assertThat(form)
                .containsEntry("text", "Angebot raus <@U0BEN|ben> bis Freitag")
                .containsEntry("user_id", ANNA)
                .containsEntry("channel_id", MARKETING)
                .containsKeys("trigger_id", "response_url", "team_id");
        assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("Notiert.");
        assertThat(slack.lastMessage(MARKETING).path("ephemeral_to").asString()).isEqualTo(ANNA);
    }

    @Test
    void a_command_that_gets_no_answer_says_so_to_whoever_typed_it() {
        var typed = Map.of("channel", MARKETING, "user", ANNA, "command", "/konkret", "text", "liste");
        slack.bot.answers(d -> TinyBot.Reply.status(500));
        assertThat(slack.does("command", typed).path("error").asString()).isEqualTo("dispatch_failed");
        assertThat(slack.lastMessage(MARKETING).path("text").asString()).contains("dispatch_failed");
        assertThat(slack.lastMessage(MARKETING).path("ephemeral_to").asString()).isEqualTo(ANNA);

        var unknown = Map.of("channel", MARKETING, "user", ANNA, "command", "/anders", "text", "");
        assertThat(slack.does("command", unknown).path("error").asString()).isEqualTo("no_such_command");
    }

    @Test
    void a_click_carries_what_was_chosen_before() {
        String ts = prompt(ANNA);
        click(ANNA, ts, "owner", Map.of("selected_user", BEN));
        click(ANNA, ts, "take", Map.of());

        JsonNode payload = slack.bot.last("block_actions").payload();
        JsonNode action = payload.path("actions").path(0);
        assertThat(action.path("action_id").asString()).isEqualTo("take");
        assertThat(action.path("block_id").asString()).isEqualTo("go");
        assertThat(action.path("value").asString()).isEqualTo("7");
        assertThat(action.path("action_ts").asString()).isNotEmpty();
        JsonNode values = payload.path("state").path("values");
        assertThat(values.path("who").path("owner").path("selected_user").asString())
                .isEqualTo(BEN);
        assertThat(values.path("go").path("due").path("selected_date").asString())
                .isEqualTo("2025-03-07");
        assertThat(payload.path("container").path("is_ephemeral").asBoolean()).isTrue();
        assertThat(payload.path("channel").path("id").asString()).isEqualTo(MARKETING);
        assertThat(payload.has("message")).isFalse();
        assertThat(payload.path("trigger_id").asString()).isNotEmpty();
    }

    @Test
    void the_state_may_come_with_the_click() {
        String ts = prompt(ANNA);
        click(
                ANNA,
                ts,
                "take",
                Map.of("state", Map.of("values", Map.of("go", Map.of("due", Map.of("selected_date", "2025-03-14"))))));

        assertThat(slack.bot
                        .last("block_actions")
                        .payload()
                        .path("state")
                        .path("values")
                        .path("go")
                        .path("due")
                        .path("selected_date")
                        .asString())
                .isEqualTo("2025-03-14");
    }

    @Test
    void nobody_clicks_what_is_not_there_or_not_for_him() {
        String ts = prompt(ANNA);
        assertThat(click(ANNA, ts, "nothing", Map.of()).path("error").asString())
                .isEqualTo("no_such_action");
        assertThat(click(BEN, ts, "take", Map.of()).path("error").asString()).isEqualTo("message_not_found");
        assertThat(click(EMMA, ts, "take", Map.of()).path("error").asString()).isEqualTo("not_in_channel");
        assertThat(click(ANNA, ts, "owner", Map.of("selected_user", "U0NOBODY"))
                        .path("error")
                        .asString())
                .isEqualTo("user_not_found");
        assertThat(click(ANNA, ts, "more", Map.of("selected_option", "always"))
                        .path("error")
                        .asString())
                .isEqualTo("no_such_option");
        assertThat(slack.bot.heard("block_actions")).isEmpty();

        click(ANNA, ts, "more", Map.of("selected_option", "never"));
        assertThat(slack.bot
                        .last("block_actions")
                        .payload()
                        .path("actions")
                        .path(0)
                        .path("selected_option")
                        .path("text")
                        .path("text")
                        .asString())
                .isEqualTo("Nie");
    }

    @Test
    void a_click_that_is_not_acknowledged_is_shown_as_failed() {
        String ts = prompt(ANNA);
        slack.bot.answers(d -> TinyBot.Reply.status(500));
        assertThat(click(ANNA, ts, "take", Map.of()).path("error").asString()).isEqualTo("app_error");
    }

    @Test
    void a_response_url_works_five_times_and_half_an_hour() {
        String ts = prompt(ANNA);
        click(ANNA, ts, "take", Map.of());
        String url =
                slack.bot.last("block_actions").payload().path("response_url").asString();

        assertThat(respond(url, Map.of("replace_original", true, "text", "Notiert")))
                .isEqualTo(200);
        assertThat(slack.lastMessage(MARKETING).path("ts").asString()).isEqualTo(ts);
        assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("Notiert");
        assertThat(slack.lastMessage(MARKETING).has("blocks")).isFalse();
        assertThat(respond(url, Map.of("text", "", "blocks", List.of(Map.of("type", "unknown")))))
                .isEqualTo(400);
        assertThat(respond(url, Map.of("text", "Für alle", "response_type", "in_channel")))
                .isEqualTo(200);
        assertThat(slack.lastMessage(MARKETING).has("ephemeral_to")).isFalse();
        assertThat(respond(url, Map.of("delete_original", true))).isEqualTo(200);
        assertThat(slack.messages(MARKETING).findValuesAsString("ts")).doesNotContain(ts);
        assertThat(respond(url, Map.of("text", "fünf"))).isEqualTo(200);
        assertThat(respond(url, Map.of("text", "sechs"))).isEqualTo(404);

        String again = prompt(ANNA);
        click(ANNA, again, "take", Map.of());
        slack.does("clock", Map.of("advance", "PT31M"));
        assertThat(respond(
                        slack.bot
                                .last("block_actions")
                                .payload()
                                .path("response_url")
                                .asString(),
                        Map.of("text", "x")))
                .isEqualTo(404);
    }

    @Test
    void shortcuts_carry_the_message_they_were_used_on() {
        String ts = slack.does("message", Map.of("channel", MARKETING, "user", BEN, "text", "Wir sollten mal"))
                .path("ts")
                .asString();
        slack.does(
                "shortcut",
                Map.of("user", ANNA, "callback_id", "note_message", "channel", MARKETING, "message_ts", ts));

        JsonNode payload = slack.bot.last("message_action").payload();
        assertThat(payload.path("message").path("text").asString()).isEqualTo("Wir sollten mal");
        assertThat(payload.path("message_ts").asString()).isEqualTo(ts);
        assertThat(slack.does("shortcut", Map.of("user", ANNA, "callback_id", "other"))
                        .path("error")
                        .asString())
                .isEqualTo("no_such_shortcut");
    }

    @Test
    void people_change_take_back_and_react() {
        String ts = slack.does("message", Map.of("channel", MARKETING, "user", BEN, "text", "eins"))
                .path("ts")
                .asString();
        slack.does("edit", Map.of("channel", MARKETING, "user", BEN, "ts", ts, "text", "zwei"));
        JsonNode changed = slack.bot.last("message").event();
        assertThat(changed.path("subtype").asString()).isEqualTo("message_changed");
        assertThat(changed.path("message").path("text").asString()).isEqualTo("zwei");
        assertThat(changed.path("previous_message").path("text").asString()).isEqualTo("eins");
        assertThat(slack.does("edit", Map.of("channel", MARKETING, "user", ANNA, "ts", ts, "text", "x"))
                        .path("error")
                        .asString())
                .isEqualTo("cant_update_message");

        slack.does("reaction", Map.of("channel", MARKETING, "user", GUEL, "ts", ts, "reaction", "white_check_mark"));
        assertThat(slack.bot
                        .last("reaction_added")
                        .event()
                        .path("item")
                        .path("ts")
                        .asString())
                .isEqualTo(ts);
        slack.does(
                "reaction",
                Map.of("channel", MARKETING, "user", GUEL, "ts", ts, "reaction", "white_check_mark", "remove", true));
        assertThat(slack.bot.heard("reaction_removed")).hasSize(1);

        slack.does("delete", Map.of("channel", MARKETING, "user", BEN, "ts", ts));
        assertThat(slack.bot.last("message").event().path("deleted_ts").asString())
                .isEqualTo(ts);
        assertThat(slack.messages(MARKETING).findValuesAsString("ts")).doesNotContain(ts);
    }

    @Test
    void people_change_and_channels_come_and_go() {
        slack.does("user", Map.of("user", EMMA, "tz", "America/New_York", "is_restricted", true));
        assertThat(slack.bot.last("user_change").event().path("user").path("tz").asString())
                .isEqualTo("America/New_York");
        assertThat(slack.does("user", Map.of("user", EMMA, "tz", "Mars/Nord"))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_tz");
        slack.does("user", Map.of("user", BEN, "deleted", true));
        assertThat(slack.does("message", Map.of("channel", MARKETING, "user", BEN, "text", "x"))
                        .path("error")
                        .asString())
                .isEqualTo("user_disabled");

        slack.does("leave", Map.of("channel", MARKETING, "user", ANNA));
        assertThat(slack.bot.heard("channel_left")).hasSize(1);
        assertThat(slack.call("chat.postMessage", Map.of("channel", MARKETING, "text", "x"))
                        .path("error")
                        .asString())
                .isEqualTo("not_in_channel");
        String made = slack.does("channel", Map.of("user", ANNA, "name", "neu"))
                .path("channel")
                .asString();
        assertThat(slack.does("invite", Map.of("channel", made, "user", ANNA))
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(slack.does("channel", Map.of("user", ANNA, "name", "neu"))
                        .path("error")
                        .asString())
                .isEqualTo("name_taken");
        slack.does("channel", Map.of("user", ANNA, "channel", made, "archive", true));
        assertThat(slack.bot.last("channel_archive").event().path("channel").asString())
                .isEqualTo(made);
    }
}
