package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.Bot;
import dev.konkret.redis.RedisSettings;
import dev.konkret.slack.view.ActionId;
import dev.konkret.text.Language;
import dev.konkret.web.Inbox;
import dev.konkret.web.Metrics;
import dev.konkret.web.Signature;
import dev.konkret.web.WebServer;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Preferences;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Deliveries that have brought other bots down. */
class TrapsStoryTest {
    private static final TeamId TEAM = new TeamId("T0NORDLICHT");
    private Nordlicht at;
    private Wire wire;

    @BeforeEach
    void monday_morning() {
        at = new Nordlicht();
        wire = new Wire(at.botPort(), Nordlicht.SECRET);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"message\",\"channel\":\"C1\",\"user\":null,\"text\":\"Wir müssten mal\",\"ts\":\"1.2\"}",
                "{\"type\":\"member_joined_channel\",\"channel\":\"C1\",\"user\":null}",
                "{\"type\":\"reaction_added\",\"user\":null,\"reaction\":\"white_check_mark\",\"item\":null}",
                "{\"type\":\"app_home_opened\",\"user\":null,\"tab\":\"home\"}",
                "{\"type\":\"user_change\",\"user\":null}",
                "{\"type\":\"something_new\",\"user\":\"U1\"}"
            })
    void events_with_nobody_in_them_are_acknowledged(String event) {
        assertThat(wire.deliver(Wire.JSON, event(event)).statusCode()).isEqualTo(200);
    }

    @Test
    void both_of_two_actions_in_one_payload_are_handled() {
        RedisSettings settings = new RedisSettings(
                at.redis(), WorkspaceSettings.initial(Nordlicht.BERLIN, Language.DE, Region.of("DE")));
        MemberId ben = new MemberId(at.ben.id);
        settings.changePreferences(
                TEAM, ben, was -> Preferences.NONE.withNeverAsk(true).withMutedFrames(Set.of("V1")));

        assertThat(wire.interaction("""
            {"type":"block_actions","team":{"id":"T0NORDLICHT"},"user":{"id":"U0BEN"},"trigger_id":"1.2.3",
             "container":{"type":"view","view_id":"V1"},"view":{"id":"V1","type":"home"},
             "actions":[{"type":"button","action_id":"unmute_me","block_id":"a","action_ts":"1.1","value":""},
                        {"type":"button","action_id":"unmute_frame","block_id":"b","action_ts":"1.1","value":"V1"}]}
            """).statusCode()).isEqualTo(200);

        assertThat(settings.preferences(TEAM, ben)).isEqualTo(Preferences.NONE);
    }

    @Test
    void what_nobody_knows_is_acknowledged() {
        assertThat(wire.interaction("""
            {"type":"block_actions","team":{"id":"T0NORDLICHT"},"user":{"id":"U0BEN"},"trigger_id":"1.2.3",
             "actions":[{"type":"button","action_id":"from_an_old_version","action_ts":"1.1"}]}
            """).statusCode()).isEqualTo(200);
        assertThat(wire.interaction("{\"type\":\"a_new_kind\",\"team\":{\"id\":\"T1\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(wire.deliver(Wire.JSON, "{\"type\":").statusCode()).isEqualTo(400);
        assertThat(wire.deliver(Wire.JSON, "").statusCode()).isEqualTo(400);
        assertThat(wire.deliver(Wire.JSON, "[1]").statusCode()).isEqualTo(400);
        assertThat(wire.deliver(Wire.JSON, "{\"type\":\"event_callback\"}").statusCode())
                .isEqualTo(400);
        assertThat(wire.deliver(Wire.FORM, "payload=%zz").statusCode()).isEqualTo(400);
        assertThat(wire.deliver(Wire.FORM, "payload=no+json").statusCode()).isEqualTo(400);
        assertThat(wire.deliver(Wire.FORM, "something=else").statusCode()).isEqualTo(400);
        assertThat(wire.deliver(Wire.FORM, "x".repeat(2 << 20)).statusCode()).isEqualTo(413);
    }

    @Test
    void who_cannot_sign_is_not_heard() {
        String event = event("{\"type\":\"message\"}");
        long now = Instant.now().getEpochSecond();

        assertThat(wire.unsigned(event).statusCode()).isEqualTo(401);
        assertThat(wire.deliver(Wire.JSON, event, now - 400).statusCode()).isEqualTo(401);
        assertThat(wire.deliver(Wire.JSON, event, now + 400).statusCode()).isEqualTo(401);
        assertThat(new Wire(at.botPort(), "another-secret")
                        .deliver(Wire.JSON, event)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void slack_may_verify_the_address() {
        var answer = wire.deliver(Wire.JSON, "{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("3eZbrw1a");
    }

    @Test
    void health_readiness_and_figures_are_there() {
        assertThat(wire.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(wire.get("/readyz").statusCode()).isEqualTo(200);
        wire.unsigned("{}");
        assertThat(wire.get("/metrics").body())
                .contains("konkret_deliveries_seconds_count{outcome=\"bad_signature\"}")
                .contains("konkret_agenda_handled_total")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void a_port_in_use_is_said_in_one_line() {
        try (WebServer second = new WebServer(
                new Signature("secret", Clock.systemUTC()),
                (body, type) -> CompletableFuture.completedStage(new Inbox.Answer(200, "", "", "x")),
                Optional::empty,
                new Metrics())) {
            assertThatThrownBy(() -> second.start("127.0.0.1", at.botPort()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("PORT")
                    .hasMessageContaining(String.valueOf(at.botPort()));
        }
    }

    @Test
    void a_wrong_token_is_said_in_one_line() {
        try (Bot wrong = at.botWithToken("xoxb-wrong")) {
            assertThatThrownBy(wrong::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("SLACK_BOT_TOKEN")
                    .hasMessageContaining("invalid_auth")
                    .hasMessageNotContaining("xoxb-wrong");
        }
    }

    @Test
    void a_form_delivered_twice_makes_one_step() {
        at.does("shortcut", Map.of("user", at.ben.id, "callback_id", ActionId.SHORTCUT_GLOBAL));
        ObjectNode view = (ObjectNode) at.ben.form();
        ObjectNode values = view.putObject("state").putObject("values");
        values.putObject(ActionId.FIELD_WHAT)
                .putObject(ActionId.FIELD_WHAT)
                .put("type", "plain_text_input")
                .put("value", "Müller zurückrufen");
        values.putObject(ActionId.FIELD_WHO)
                .putObject(ActionId.FIELD_WHO)
                .put("type", "users_select")
                .put("selected_user", at.ben.id);
        values.putObject(ActionId.FIELD_DUE)
                .putObject(ActionId.FIELD_DUE)
                .put("type", "datepicker")
                .put("selected_date", "2025-03-07");
        String payload = "{\"type\":\"view_submission\",\"team\":{\"id\":\"T0NORDLICHT\"},\"user\":{\"id\":\"U0BEN\"},"
                + "\"trigger_id\":\"1.2.3\",\"view\":" + view + "}";

        assertThat(wire.interaction(payload).statusCode()).isEqualTo(200);
        assertThat(wire.interaction(payload).statusCode()).isEqualTo(200);

        at.ben.opensHome();
        assertThat(at.ben.homeWords().split("Müller zurückrufen", -1)).hasSize(2);
    }

    private static String event(String event) {
        return "{\"type\":\"event_callback\",\"team_id\":\"T0NORDLICHT\",\"event_id\":\"Ev1\",\"event\":" + event + "}";
    }
}
