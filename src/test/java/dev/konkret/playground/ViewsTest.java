package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.HOLGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Modals and Home: triggers that live three seconds, a stack of three, hashes, and forms with their errors. */
class ViewsTest {
    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    private static Map<String, Object> plain(String text) {
        return Map.of("type", "plain_text", "text", text);
    }

    private static Map<String, Object> form(String title) {
        return Map.of(
                "type",
                "modal",
                "callback_id",
                "form",
                "title",
                plain(title),
                "submit",
                plain("Ok"),
                "notify_on_close",
                true,
                "blocks",
                List.of(
                        Map.of(
                                "type",
                                "input",
                                "block_id",
                                "what",
                                "label",
                                plain("Was?"),
                                "element",
                                Map.of("type", "plain_text_input", "action_id", "text", "max_length", 20)),
                        Map.of(
                                "type",
                                "input",
                                "block_id",
                                "due",
                                "label",
                                plain("Bis wann?"),
                                "optional",
                                true,
                                "element",
                                Map.of("type", "datepicker", "action_id", "date", "initial_date", "2025-03-07"))));
    }

    private static Map<String, Object> home(String text) {
        return Map.of("type", "home", "blocks", List.of(Map.of("type", "section", "text", plain(text))));
    }

    private String trigger(String user) {
        slack.does("shortcut", Map.of("user", user, "callback_id", "note_global"));
        return slack.bot.last("shortcut").payload().path("trigger_id").asString();
    }

    private JsonNode open(String user, String title) {
        return slack.call("views.open", Map.of("trigger_id", trigger(user), "view", form(title)))
                .path("view");
    }

    private String error(String method, Map<String, ?> arguments) {
        JsonNode answer = slack.call(method, arguments);
        return answer.path("ok").asBoolean() ? "ok" : answer.path("error").asString();
    }

    private JsonNode stack(String user) {
        return slack.state().path("views").path(user);
    }

    private Map<String, Object> submission(JsonNode view, String text) {
        return Map.of(
                "user", ANNA, "view_id", view.path("id").asString(), "values", Map.of("what", Map.of("text", text)));
    }

    @Test
    void a_trigger_opens_one_modal_within_three_seconds() {
        String first = trigger(ANNA);
        assertThat(error("views.open", Map.of("trigger_id", first, "view", form("Eins"))))
                .isEqualTo("ok");
        assertThat(error("views.open", Map.of("trigger_id", first, "view", form("Eins"))))
                .isEqualTo("exchanged_trigger_id");
        assertThat(error("views.open", Map.of("trigger_id", "1.2.3", "view", form("Eins"))))
                .isEqualTo("invalid_trigger_id");

        String late = trigger(ANNA);
        slack.does("clock", Map.of("advance", "PT4S"));
        assertThat(error("views.open", Map.of("trigger_id", late, "view", form("Zwei"))))
                .isEqualTo("expired_trigger_id");
    }

    @Test
    void a_wrong_view_is_refused_before_the_trigger_is_used_up() {
        String trigger = trigger(ANNA);
        JsonNode answer = slack.call("views.open", Map.of("trigger_id", trigger, "view", form("x".repeat(25))));
        assertThat(answer.path("error").asString()).isEqualTo("invalid_arguments");
        assertThat(answer.path("response_metadata").path("messages").path(0).asString())
                .isEqualTo("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
        assertThat(error("views.open", Map.of("trigger_id", trigger, "view", form("x"))))
                .isEqualTo("ok");
    }

    @Test
    void three_modals_lie_upon_each_other_and_no_fourth() {
        JsonNode top = open(ANNA, "Eins");
        for (String title : List.of("Zwei", "Drei")) {
            slack.bot.answers(d -> d.kind().equals("view_submission")
                    ? TinyBot.Reply.json(
                            Slack.JSON.writeValueAsString(Map.of("response_action", "push", "view", form(title))))
                    : TinyBot.Reply.empty());
            assertThat(slack.does("submit", submission(top, "x"))
                            .path("response_action")
                            .asString())
                    .isEqualTo("push");
            top = stack(ANNA).get(stack(ANNA).size() - 1);
        }
        assertThat(stack(ANNA)).hasSize(3);
        assertThat(top.path("root_view_id")).isEqualTo(stack(ANNA).get(0).path("id"));
        assertThat(top.path("previous_view_id")).isEqualTo(stack(ANNA).get(1).path("id"));
        assertThat(slack.does("submit", submission(top, "x")).path("error").asString())
                .isEqualTo("push_limit_reached");

        slack.bot.answers(d -> TinyBot.Reply.json("{\"response_action\":\"clear\"}"));
        slack.does("submit", submission(top, "x"));
        assertThat(stack(ANNA)).isEmpty();
    }

    @Test
    void an_update_needs_a_view_that_is_open_and_the_hash_it_was_made_for() {
        JsonNode view = open(ANNA, "Eins");
        String id = view.path("id").asString();
        assertThat(error("views.update", Map.of("view_id", id, "hash", "1.x", "view", form("Zwei"))))
                .isEqualTo("hash_conflict");
        assertThat(error(
                        "views.update",
                        Map.of("view_id", id, "hash", view.path("hash").asString(), "view", form("Zwei"))))
                .isEqualTo("ok");
        assertThat(error(
                        "views.update",
                        Map.of("view_id", id, "hash", view.path("hash").asString(), "view", form("Drei"))))
                .isEqualTo("hash_conflict");
        assertThat(error("views.update", Map.of("view_id", "V0NONE", "view", form("Drei"))))
                .isEqualTo("not_found");
        assertThat(stack(ANNA).get(0).path("title").path("text").asString()).isEqualTo("Zwei");
    }

    @Test
    void a_home_tab_is_published_per_person() {
        assertThat(error("views.publish", Map.of("user_id", ANNA, "view", home("Hallo Anna"))))
                .isEqualTo("ok");
        assertThat(error("views.publish", Map.of("user_id", HOLGER, "view", home("x"))))
                .isEqualTo("invalid_arguments");
        assertThat(error("views.publish", Map.of("user_id", ANNA, "view", form("x"))))
                .isEqualTo("invalid_arguments");
        assertThat(error("views.publish", Map.of("user_id", ANNA, "hash", "1.x", "view", home("x"))))
                .isEqualTo("hash_conflict");

        slack.does("open-home", Map.of("user", ANNA));
        assertThat(slack.bot.last("app_home_opened").event().path("view").toString())
                .contains("Hallo Anna");
        assertThat(slack.bot.last("app_home_opened").event().path("tab").asString())
                .isEqualTo("home");
        assertThat(slack.state().path("home").path(BEN).isMissingNode()).isTrue();
    }

    @Test
    void a_view_that_is_too_large_or_uses_a_taken_external_id_is_refused() {
        var named = new java.util.HashMap<>(form("Eins"));
        named.put("external_id", "mine");
        assertThat(error("views.open", Map.of("trigger_id", trigger(ANNA), "view", named)))
                .isEqualTo("ok");
        assertThat(error("views.open", Map.of("trigger_id", trigger(BEN), "view", named)))
                .isEqualTo("duplicate_external_id");
        assertThat(error("views.update", Map.of("external_id", "mine", "view", named)))
                .isEqualTo("ok");
        var large = home("x".repeat(260_000));
        assertThat(error("views.publish", Map.of("user_id", ANNA, "view", large)))
                .isEqualTo("view_too_large");
    }

    @Test
    void a_form_is_checked_before_it_is_sent() {
        JsonNode view = open(ANNA, "Eins");
        slack.bot.forget();

        JsonNode empty = slack.does(
                "submit", Map.of("user", ANNA, "view_id", view.path("id").asString(), "values", Map.of()));
        assertThat(empty.path("error").asString()).isEqualTo("input_required");
        assertThat(empty.path("fields").has("what")).isTrue();
        assertThat(empty.path("fields").has("due")).isFalse();
        assertThat(slack.does("submit", submission(view, "x".repeat(21)))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_input");
        var unknown = Map.of(
                "user", ANNA, "view_id", view.path("id").asString(), "values", Map.of("who", Map.of("user", "x")));
        assertThat(slack.does("submit", unknown).path("error").asString()).isEqualTo("no_such_action");
        var foreign = Map.of("user", BEN, "view_id", view.path("id").asString(), "values", Map.of());
        assertThat(slack.does("submit", foreign).path("error").asString()).isEqualTo("view_not_found");
        assertThat(slack.bot.heard()).isEmpty();
    }

    @Test
    void a_form_reaches_the_bot_with_all_its_values_and_closes() {
        JsonNode view = open(ANNA, "Eins");
        assertThat(slack.does("submit", submission(view, "Flyer")).path("ok").asBoolean())
                .isTrue();

        JsonNode values = slack.bot
                .last("view_submission")
                .payload()
                .path("view")
                .path("state")
                .path("values");
        assertThat(values.path("what").path("text").path("value").asString()).isEqualTo("Flyer");
        assertThat(values.path("due").path("date").path("selected_date").asString())
                .isEqualTo("2025-03-07");
        assertThat(stack(ANNA)).isEmpty();
        assertThat(slack.does("submit", submission(view, "Flyer")).path("error").asString())
                .isEqualTo("view_not_found");
    }

    @Test
    void errors_of_the_bot_stand_under_the_fields() {
        JsonNode view = open(ANNA, "Eins");
        slack.bot.answers(
                d -> TinyBot.Reply.json("{\"response_action\":\"errors\",\"errors\":{\"due\":\"Das ist vorbei.\"}}"));

        JsonNode answer = slack.does("submit", submission(view, "Flyer"));

        assertThat(answer.path("response_action").asString()).isEqualTo("errors");
        assertThat(answer.path("errors").path("due").asString()).isEqualTo("Das ist vorbei.");
        assertThat(stack(ANNA).get(0).path("errors").path("due").asString()).isEqualTo("Das ist vorbei.");

        slack.bot.answers(d -> TinyBot.Reply.json("{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"x\"}}"));
        assertThat(slack.does("submit", submission(view, "Flyer")).path("error").asString())
                .isEqualTo("invalid_response_errors");
    }

    @Test
    void closing_is_told_when_the_bot_wants_to_know() {
        JsonNode view = open(ANNA, "Eins");
        slack.does("close", Map.of("user", ANNA, "view_id", view.path("id").asString()));

        assertThat(slack.bot.last("view_closed").payload().path("is_cleared").asBoolean())
                .isFalse();
        assertThat(stack(ANNA)).isEmpty();
    }
}
