package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class SettingNamesTest {

    @ParameterizedTest
    @CsvSource({
        "KONKRET_TIMEZON, KONKRET_TIMEZONE",
        "KONKRET_TIME_ZONE, KONKRET_TIMEZONE",
        "KONKRET_KEEP_DYAS, KONKRET_KEEP_DAYS",
        "KONKRET_LANG, KONKRET_LANGUAGE",
        "KONKRET_REDIS_URL, REDIS_URL",
        "KONKRET_PORT, PORT",
        "SLACK_BOT_TOKN_FILE, SLACK_BOT_TOKEN_FILE"
    })
    void a_slip_is_told_with_the_name_that_was_meant(String slip, String meant) {
        assertThat(SettingNames.passedOver(Map.of(slip, "secret")))
                .containsExactly(slip + " is no setting and does nothing; did you mean " + meant + "?");
    }

    @Test
    void a_name_like_no_other_leads_to_the_list_of_all() {
        assertThat(SettingNames.passedOver(Map.of("KONKRET_COLOUR", "red")))
                .containsExactly("KONKRET_COLOUR is no setting and does nothing; .env.example lists all there are");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KONKRET_KEEP_DAYS",
                "REDIS_URL_FILE",
                "KONKRET_SERVICE_HOST",
                "KONKRET_PORT_3000_TCP",
                "PATH",
                "konkret_home"
            })
    void what_is_a_setting_or_nothing_of_ours_is_not_worth_a_word(String name) {
        assertThat(SettingNames.passedOver(Map.of(name, "1"))).isEmpty();
    }

    @Test
    void what_kubernetes_calls_our_port_is_no_slip_of_anybody() {
        assertThat(SettingNames.passedOver(Map.of("KONKRET_PORT", "tcp://10.0.171.239:3000")))
                .isEmpty();
        assertThat(SettingNames.passedOver(Map.of("KONKRET_PORTAL", "1"))).hasSize(1);
    }

    @Test
    void a_log_nobody_knows_is_told() {
        assertThat(SettingNames.passedOver(Map.of("KONKRET_LOG", "xml")))
                .containsExactly("KONKRET_LOG is json or left out, not \"xml\"; the log is written in lines");
        assertThat(SettingNames.passedOver(Map.of("KONKRET_LOG", "JSON"))).isEmpty();
        assertThat(SettingNames.passedOver(Map.of("KONKRET_LOG", ""))).isEmpty();
    }

    @Test
    void the_start_tells_it_of_names_that_can_only_be_ours() {
        Logger log = (Logger) LoggerFactory.getLogger(Serve.class);
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        log.addAppender(told);
        try {
            Map<String, String> settings = Map.of("KONKRET_KEEP_DAY", "30", "SLACK_WEBHOOK", "https://example.com");
            World world = new World(Clock.systemUTC(), new SecureRandom(), System.out, false, () -> settings);

            assertThatThrownBy(() -> new Serve(world).call()).hasMessageStartingWith("SLACK_BOT_TOKEN is missing");
        } finally {
            log.detachAppender(told);
        }

        assertThat(told.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("KONKRET_KEEP_DAY is no setting and does nothing; did you mean KONKRET_KEEP_DAYS?");
    }
}
