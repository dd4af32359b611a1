package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.konkret.slack.view.ActionId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job without a public address: the bot connects to Slack, and nobody notices a difference. */
class SocketModeStoryTest {
    private static final String HERE = Nordlicht.WEBSITE;
    private Nordlicht at;

    @BeforeEach
    void monday_morning() {
        at = Nordlicht.inSocketMode().listeningIn(HERE);
    }

    @AfterEach
    void evening() {
        at.close();
    }

    @Test
    void a_vague_sentence_becomes_a_step_that_is_reminded_of() {
        at.ben.says(HERE, "Wir müssten mal die Website überarbeiten.");
        at.ben.clicks(HERE, ActionId.TOPIC_DUE, Map.of("selected_date", "2025-03-07"));
        at.ben.clicks(HERE, ActionId.TOPIC_TAKE);

        at.moveTo("2025-03-07T09:05:00");

        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Website überarbeiten");
    }

    @Test
    void what_is_wrong_in_a_form_is_said_in_the_form() {
        at.anna.does("shortcut", Map.of("user", at.anna.id, "callback_id", ActionId.SHORTCUT_GLOBAL));

        JsonNode answer = at.anna.submits(Map.of(
                ActionId.FIELD_WHAT, Fields.text("Angebot raus"),
                ActionId.FIELD_WHO, Fields.person(at.anna),
                ActionId.FIELD_DUE, Fields.day("2025-03-02")));

        assertThat(answer.path("errors").path(ActionId.FIELD_DUE).asString("")).contains("vorbei");
        assertThat(at.anna.hasForm()).isTrue();
    }

    @Test
    void connections_may_be_replaced_and_may_break() {
        at.sockets().refresh();
        at.ben.says(HERE, "Wir müssten mal die Website überarbeiten.");
        at.sockets().cut();
        await().until(() -> at.sockets().count() == 2);
        at.dana.says(HERE, "Irgendwer sollte mal die Preise prüfen.");

        assertThat(at.ben.privately(HERE)).hasSize(1);
        assertThat(at.dana.privately(HERE)).hasSize(1);
    }

    @Test
    void there_is_no_door_for_deliveries_over_http() {
        Wire wire = new Wire(at.botPort(), Nordlicht.SECRET);

        assertThat(wire.deliver(Wire.JSON, "{}").statusCode()).isEqualTo(404);
        assertThat(wire.get("/readyz").body()).isEqualTo("ready");
        assertThat(wire.get("/metrics").body()).contains("konkret_socket_connections 2.0");
    }
}
