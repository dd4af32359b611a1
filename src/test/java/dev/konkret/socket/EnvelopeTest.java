package dev.konkret.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @Test
    void an_event_is_the_json_it_would_be_over_http() {
        Envelope it = read("""
                {"envelope_id":"e1","type":"events_api","payload":{"type":"event_callback","event":{"text":"Grüße & mehr"}}}""");

        assertThat(it.isDelivery()).isTrue();
        assertThat(it.contentType()).isEqualTo("application/json");
        assertThat(new String(it.body(), UTF_8))
                .isEqualTo("{\"type\":\"event_callback\",\"event\":{\"text\":\"Grüße & mehr\"}}");
    }

    @Test
    void a_press_is_the_form_it_would_be_over_http() {
        Envelope it = read("""
                {"envelope_id":"e1","type":"interactive","payload":{"type":"block_actions","value":"ü&="}}""");

        assertThat(it.contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(new String(it.body(), UTF_8))
                .isEqualTo("payload=%7B%22type%22%3A%22block_actions%22%2C%22value%22%3A%22%C3%BC%26%3D%22%7D");
    }

    @Test
    void a_command_is_the_form_it_would_be_over_http() {
        Envelope it = read("""
                {"envelope_id":"e1","type":"slash_commands","payload":{"command":"/konkret","text":"liste & mehr"}}""");

        assertThat(new String(it.body(), UTF_8)).isEqualTo("command=%2Fkonkret&text=liste+%26+mehr");
    }

    @Test
    void an_acknowledgement_carries_what_is_to_be_shown_where_slack_takes_it() {
        Envelope form = read("""
                {"envelope_id":"e1","type":"interactive","accepts_response_payload":true,"payload":{}}""");
        Envelope event = read("""
                {"envelope_id":"e2","type":"events_api","payload":{}}""");
        SocketInbox.Answer json = new SocketInbox.Answer(200, "application/json", "{\"response_action\":\"clear\"}");

        assertThat(form.acknowledgement(json))
                .isEqualTo("{\"envelope_id\":\"e1\",\"payload\":{\"response_action\":\"clear\"}}");
        assertThat(form.acknowledgement(new SocketInbox.Answer(200, "", "Hallo")))
                .isEqualTo("{\"envelope_id\":\"e1\",\"payload\":{\"text\":\"Hallo\"}}");
        assertThat(form.acknowledgement(new SocketInbox.Answer(200, "", ""))).isEqualTo("{\"envelope_id\":\"e1\"}");
        assertThat(event.acknowledgement(json)).isEqualTo("{\"envelope_id\":\"e2\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "\"hello\""})
    void what_is_no_envelope_is_none(String text) {
        assertThat(Envelope.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"events_api\",\"payload\":{}}",
                "{\"envelope_id\":\"e1\",\"type\":\"events_api\"}",
                "{\"envelope_id\":\"e1\",\"type\":\"events_api\",\"payload\":[]}"
            })
    void what_cannot_be_acknowledged_or_has_nothing_in_it_is_no_delivery(String text) {
        assertThat(read(text).isDelivery()).isFalse();
    }

    private static Envelope read(String text) {
        Envelope read = Envelope.read(text);
        assertThat(read).isNotNull();
        return read;
    }
}
