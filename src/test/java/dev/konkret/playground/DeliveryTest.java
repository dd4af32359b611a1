package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.BOT;
import static dev.konkret.playground.team.DemoTeam.CEM;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static dev.konkret.playground.team.DemoTeam.VERTRIEB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do reaches the bot, signed and in Slack's shape; and only what the bot may see. */
class DeliveryTest {
    private final Slack slack = new Slack();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_message_reaches_the_bot_in_slacks_shape() {
        var said = slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Hallo @Ben & <alle>"));

        assertThat(said.path("ok").asBoolean()).isTrue();
        var event = slack.bot.last("message").event();
        assertThat(event.path("text").asString()).isEqualTo("Hallo <@" + BEN + "> &amp; &lt;alle&gt;");
        assertThat(event.path("ts").asString())
                .isEqualTo(said.path("ts").asString())
                .matches("\\d{10}\\.\\d{6}");
        assertThat(event.path("channel").asString()).isEqualTo(MARKETING);
        assertThat(event.path("channel_type").asString()).isEqualTo("channel");
        assertThat(event.path("blocks").findValuesAsString("user_id")).containsExactly(BEN);
        var envelope = slack.bot.last("message").payload();
        assertThat(envelope.path("type").asString()).isEqualTo("event_callback");
        assertThat(envelope.path("event_id").asString()).startsWith("Ev");
        assertThat(envelope.path("authorizations").path(0).path("user_id").asString())
                .isEqualTo(BOT);
    }

    @Test
    void every_delivery_is_signed_over_its_raw_bytes_with_the_wall_clocks_time() throws Exception {
        slack.does("clock", Map.of("advance", "P3D"));
        slack.does("message", Map.of("channel", MARKETING, "user", ANNA, "text", "Grüße 🎉"));

        var delivery = slack.bot.last("message");
        String timestamp = delivery.headers().get("x-slack-request-timestamp");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Slack.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] wanted = mac.doFinal(("v0:" + timestamp + ":" + delivery.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(delivery.headers().get("x-slack-signature"))
                .isEqualTo("v0=" + HexFormat.of().formatHex(wanted));
        assertThat(Long.parseLong(timestamp)).isEqualTo(Slack.MONDAY.getEpochSecond());
    }

    @Test
    void the_bot_hears_nothing_in_channels_it_is_not_in() {
        slack.does("message", Map.of("channel", VERTRIEB, "user", CEM, "text", "Hallo"));
        assertThat(slack.bot.heard()).isEmpty();

        slack.does("invite", Map.of("channel", VERTRIEB, "user", CEM));
        assertThat(slack.bot
                        .last("member_joined_channel")
                        .event()
                        .path("inviter")
                        .asString())
                .isEqualTo(CEM);

        slack.does("message", Map.of("channel", VERTRIEB, "user", CEM, "text", "Hallo"));
        assertThat(slack.bot.heard("message")).hasSize(1);
    }
}
