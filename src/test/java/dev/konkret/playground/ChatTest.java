package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BOT;
import static dev.konkret.playground.team.DemoTeam.CEM;
import static dev.konkret.playground.team.DemoTeam.EMMA;
import static dev.konkret.playground.team.DemoTeam.HOLGER;
import static dev.konkret.playground.team.DemoTeam.LEITUNG;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static dev.konkret.playground.team.DemoTeam.MESSE_2025;
import static dev.konkret.playground.team.DemoTeam.VERTRIEB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the bot says, changes and reads again: taken and refused as Slack does. */
class ChatTest {
    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void messages_are_refused_as_slack_refuses_them() {
        assertThat(slack.error("chat.postMessage", Map.of("channel", "C0NOWHERE", "text", "x")))
                .isEqualTo("channel_not_found");
        assertThat(slack.error("chat.postMessage", Map.of("channel", LEITUNG, "text", "x")))
                .isEqualTo("channel_not_found");
        assertThat(slack.error("chat.postMessage", Map.of("channel", VERTRIEB, "text", "x")))
                .isEqualTo("not_in_channel");
        assertThat(slack.error("chat.postMessage", Map.of("channel", MARKETING)))
                .isEqualTo("no_text");
        assertThat(slack.error("chat.postMessage", Map.of("channel", MARKETING, "blocks", "[{")))
                .isEqualTo("invalid_blocks_format");
        assertThat(slack.error("chat.postMessage", Map.of("channel", MARKETING, "text", "x", "thread_ts", "1.000001")))
                .isEqualTo("thread_not_found");
        assertThat(slack.error(
                        "chat.postMessage",
                        Map.of("channel", MARKETING, "text", "x", "metadata", Map.of("event_type", "x"))))
                .isEqualTo("invalid_metadata_schema");
        slack.does("invite", Map.of("channel", VERTRIEB, "user", CEM));
        slack.does("channel", Map.of("channel", VERTRIEB, "user", CEM, "archive", true));
        assertThat(slack.error("chat.postMessage", Map.of("channel", VERTRIEB, "text", "x")))
                .isEqualTo("is_archived");
        assertThat(slack.error("chat.postMessage", Map.of("channel", MESSE_2025, "text", "x")))
                .isEqualTo("not_in_channel");
    }

    @Test
    void wrong_blocks_are_refused_with_the_place() {
        var blocks = List.of(Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", "x".repeat(3001))));
        JsonNode answer = slack.call("chat.postMessage", Map.of("channel", MARKETING, "text", "x", "blocks", blocks));

        assertThat(answer.path("error").asString()).isEqualTo("invalid_blocks");
        assertThat(answer.path("response_metadata").path("messages").path(0).asString())
                .isEqualTo("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");

        var long5 = java.util.Collections.nCopies(
                5, Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", "x".repeat(3000))));
        assertThat(slack.error("chat.postMessage", Map.of("channel", MARKETING, "text", "x", "blocks", long5)))
                .isEqualTo("msg_blocks_too_long");
    }

    @Test
    void stored_blocks_have_ids_and_a_message_its_author() {
        var blocks = List.of(Map.of(
                "type",
                "actions",
                "elements",
                List.of(Map.of("type", "button", "text", Map.of("type", "plain_text", "text", "Ja")))));
        JsonNode answer =
                slack.call("chat.postMessage", Map.of("channel", "#marketing", "text", "x", "blocks", blocks));

        JsonNode stored = slack.lastMessage(MARKETING);
        assertThat(stored.path("ts")).isEqualTo(answer.path("ts"));
        assertThat(stored.path("bot_id").asString()).isEqualTo("B0KONKRET");
        assertThat(stored.path("blocks").path(0).path("block_id").asString()).isNotEmpty();
        assertThat(stored.path("blocks")
                        .path(0)
                        .path("elements")
                        .path(0)
                        .path("action_id")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void an_ephemeral_message_is_for_one_member_and_leaves_no_trace_in_history() {
        assertThat(slack.error("chat.postEphemeral", Map.of("channel", MARKETING, "user", EMMA, "text", "x")))
                .isEqualTo("user_not_in_channel");
        assertThat(slack.error("chat.postEphemeral", Map.of("channel", MARKETING, "user", "U0NOBODY", "text", "x")))
                .isEqualTo("user_not_in_channel");
        JsonNode sent =
                slack.call("chat.postEphemeral", Map.of("channel", MARKETING, "user", ANNA, "text", "Nur für dich"));

        assertThat(slack.lastMessage(MARKETING).path("ephemeral_to").asString()).isEqualTo(ANNA);
        String ts = sent.path("message_ts").asString();
        assertThat(slack.call("conversations.history", Map.of("channel", MARKETING))
                        .toString())
                .doesNotContain("Nur für dich");
        assertThat(slack.error("chat.update", Map.of("channel", MARKETING, "ts", ts, "text", "x")))
                .isEqualTo("message_not_found");
        assertThat(slack.error("chat.postMessage", Map.of("channel", MARKETING, "thread_ts", ts, "text", "x")))
                .isEqualTo("thread_not_found");
        assertThat(slack.bot.heard("message")).isEmpty();
    }

    @Test
    void the_bot_changes_and_deletes_only_what_it_said_itself() {
        String annas = slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Hallo"))
                .path("ts")
                .asString();
        assertThat(slack.error("chat.update", Map.of("channel", MARKETING, "ts", annas, "text", "x")))
                .isEqualTo("cant_update_message");
        assertThat(slack.error("chat.delete", Map.of("channel", MARKETING, "ts", annas)))
                .isEqualTo("cant_delete_message");
        assertThat(slack.error("chat.update", Map.of("channel", MARKETING, "ts", "1.000001", "text", "x")))
                .isEqualTo("message_not_found");
        String own = slack.posts(MARKETING, "eins");
        assertThat(slack.error("chat.update", Map.of("channel", MARKETING, "ts", own, "text", "x".repeat(4001))))
                .isEqualTo("msg_too_long");

        assertThat(slack.error("chat.update", Map.of("channel", MARKETING, "ts", own, "text", "zwei")))
                .isEqualTo("ok");
        assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("zwei");
        assertThat(slack.error("chat.delete", Map.of("channel", MARKETING, "ts", own)))
                .isEqualTo("ok");
        assertThat(slack.error("chat.delete", Map.of("channel", MARKETING, "ts", own)))
                .isEqualTo("message_not_found");
    }

    @Test
    void an_update_with_text_alone_takes_the_blocks_away() {
        var blocks = List.of(Map.of("type", "divider"));
        String ts = slack.call("chat.postMessage", Map.of("channel", MARKETING, "text", "x", "blocks", blocks))
                .path("ts")
                .asString();

        slack.call("chat.update", Map.of("channel", MARKETING, "ts", ts, "text", "nur Text"));

        assertThat(slack.lastMessage(MARKETING).has("blocks")).isFalse();
    }

    @Test
    void metadata_is_shown_only_to_those_who_ask_for_it() {
        var metadata = Map.of("event_type", "nudge", "event_payload", Map.of("id", "7"));
        slack.call("chat.postMessage", Map.of("channel", "U0ANNA", "text", "x", "metadata", metadata));

        String channel = "D0ANNA";
        assertThat(slack.call("conversations.history", Map.of("channel", channel))
                        .toString())
                .doesNotContain("nudge");
        assertThat(slack.call("conversations.history", Map.of("channel", channel, "include_all_metadata", "true"))
                        .toString())
                .contains("nudge");
    }

    @Test
    void direct_messages_are_opened_with_active_people_only() {
        assertThat(slack.call("conversations.open", Map.of("users", ANNA))
                        .path("channel")
                        .path("id")
                        .asString())
                .isEqualTo("D0ANNA");
        assertThat(slack.error("conversations.open", Map.of("users", HOLGER))).isEqualTo("user_disabled");
        assertThat(slack.error("conversations.open", Map.of("users", "U0NOBODY")))
                .isEqualTo("user_not_found");
        assertThat(slack.error("conversations.open", Map.of())).isEqualTo("users_list_not_supplied");
        try (Slack closed = new Slack(
                null,
                Schedule.UNKNOWN,
                Slack.MANIFEST.replace("messages_tab_enabled: true", "messages_tab_enabled: false"))) {
            assertThat(closed.call("chat.postMessage", Map.of("channel", "D0ANNA", "text", "x"))
                            .path("error")
                            .asString())
                    .isEqualTo("messages_tab_disabled");
        }
    }

    @Test
    void threads_and_history_come_in_slacks_order_and_in_pages() {
        String root = slack.posts(MARKETING, "Wurzel");
        for (String text : List.of("eins", "zwei", "drei")) {
            slack.call("chat.postMessage", Map.of("channel", MARKETING, "thread_ts", root, "text", text));
        }
        assertThat(slack.call("conversations.replies", Map.of("channel", MARKETING, "ts", root))
                        .path("messages")
                        .findValuesAsString("text"))
                .containsExactly("Wurzel", "eins", "zwei", "drei");
        assertThat(slack.call("conversations.history", Map.of("channel", MARKETING, "limit", "1"))
                        .path("messages")
                        .path(0)
                        .path("reply_count")
                        .asInt())
                .isEqualTo(3);
        assertThat(slack.error("conversations.replies", Map.of("channel", MARKETING, "ts", "1.000001")))
                .isEqualTo("thread_not_found");
        assertThat(slack.error("conversations.history", Map.of("channel", VERTRIEB)))
                .isEqualTo("not_in_channel");
        assertThat(slack.error("conversations.history", Map.of("channel", MARKETING, "oldest", "gestern")))
                .isEqualTo("invalid_ts_oldest");

        Set<String> seen = new LinkedHashSet<>();
        String cursor = "";
        do {
            JsonNode page =
                    slack.call("conversations.members", Map.of("channel", MARKETING, "limit", "3", "cursor", cursor));
            page.path("members").forEach(m -> assertThat(seen.add(m.asString())).isTrue());
            cursor = page.path("response_metadata").path("next_cursor").asString();
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(7).contains(BOT);
        assertThat(slack.error("conversations.members", Map.of("channel", MARKETING, "cursor", "unfug")))
                .isEqualTo("invalid_cursor");
    }
}
