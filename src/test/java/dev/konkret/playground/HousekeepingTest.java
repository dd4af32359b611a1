package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.EMMA;
import static dev.konkret.playground.team.DemoTeam.GUEL;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People take back what they said, change who they are, and channels come and go. */
class HousekeepingTest {
    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
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
