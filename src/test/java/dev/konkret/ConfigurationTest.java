package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.konkret.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    @Test
    void an_address_with_a_password_is_refused_without_repeating_it() {
        for (String setting : List.of("SLACK_API_URL", "KONKRET_BASE_URL")) {
            assertThatThrownBy(() -> Configuration.of(Map.of(setting, "https://me:secret@example.com/")))
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageContaining("https://***@example.com")
                    .hasMessageNotContaining("secret@");
        }
        assertThat(Configuration.of(Map.of("KONKRET_BASE_URL", "HTTPS://konkret.example.com"))
                        .baseUrl())
                .hasToString("https://konkret.example.com");
    }

    @Test
    void without_any_setting_it_is_a_german_installation_with_its_own_redis() {
        Configuration usual = Configuration.of(Map.of("SLACK_BOT_TOKEN", " "));

        assertThat(usual.botToken()).isNull();
        assertThat(usual.redisUrl()).isNull();
        assertThat(usual.port()).isEqualTo(3000);
        assertThat(usual.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(usual.language()).isEqualTo(Language.DE);
        assertThat(usual.slackApiUrl()).hasToString("https://slack.com/api/");
    }

    @Test
    void a_wrong_address_is_named_by_what_it_was_typed_after() {
        assertThatThrownBy(() -> BaseUrl.read("--url", "http://konkret.example.com"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("--url must begin with https://");
    }

    @Test
    void an_app_token_selects_socket_mode_and_then_no_signing_secret_is_needed() {
        Configuration socket = Configuration.of(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1"));

        assertThat(socket.wayIn()).isEqualTo(new WayIn.Socket("xoxb-1", "xapp-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "xapp-1-secret, , SLACK_BOT_TOKEN is the App-Level Token",
        "xoxp-secret, , SLACK_BOT_TOKEN is a person's token",
        "xoxe.xoxp-secret, , SLACK_BOT_TOKEN is a person's token",
        "xoxb-secret, xoxb-secret, SLACK_APP_TOKEN is the bot token",
        "xoxb-secret, xoxp-secret, SLACK_APP_TOKEN is a person's token"
    })
    void a_token_of_another_kind_stops_the_start(String bot, String app, String line) {
        Map<String, String> settings = new HashMap<>(Map.of("SLACK_BOT_TOKEN", bot, "SLACK_SIGNING_SECRET", "shh"));
        if (app != null) settings.put("SLACK_APP_TOKEN", app);

        assertThatThrownBy(() -> Configuration.of(settings).wayIn())
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(line)
                .hasMessageContaining("; copy the ")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xoxb-1", "xoxe.xoxb-1", "something-else"})
    void a_bot_token_may_end_by_itself_or_be_of_a_kind_nobody_knows_yet(String token) {
        Configuration http = Configuration.of(Map.of("SLACK_BOT_TOKEN", token, "SLACK_SIGNING_SECRET", "bench-secret"));

        assertThat(http.wayIn()).isEqualTo(new WayIn.Http(token, "bench-secret"));
    }

    @Test
    void without_an_app_token_the_signing_secret_must_be_there() {
        assertThatThrownBy(() ->
                        Configuration.of(Map.of("SLACK_BOT_TOKEN", "xoxb-1")).wayIn())
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("SLACK_SIGNING_SECRET")
                .hasMessageContaining("SLACK_APP_TOKEN");
    }

    @Test
    void a_client_secret_alone_asks_for_its_id() {
        assertThatThrownBy(() ->
                        Configuration.of(Map.of("SLACK_CLIENT_SECRET", "x")).wayIn())
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("SLACK_CLIENT_ID is missing");
    }

    @Test
    void a_client_id_selects_many_workspaces_and_says_what_that_takes() {
        Map<String, String> settings = new HashMap<>(Map.of("SLACK_CLIENT_ID", "1.2"));
        for (String next :
                List.of("SLACK_CLIENT_SECRET", "KONKRET_BASE_URL", "KONKRET_SECRET_KEY", "SLACK_SIGNING_SECRET")) {
            assertThatThrownBy(() -> Configuration.of(settings).wayIn())
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageContaining(next);
            settings.put(
                    next,
                    next.equals("KONKRET_BASE_URL")
                            ? "https://konkret.example.com"
                            : "new-0123456789-0123456789-abcdefgh,old-0123456789-0123456789-abcdefgh");
        }

        assertThat(Configuration.of(settings).wayIn())
                .isInstanceOfSatisfying(
                        WayIn.OAuth.class, way -> assertThat(way.keys()).hasSize(2));
        settings.put("SLACK_APP_TOKEN", "xapp-1");
        assertThatThrownBy(() -> Configuration.of(settings).wayIn()).hasMessageContaining("exclude each other");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, http",
        "PORT, 65536",
        "PORT, -1",
        "KONKRET_TIMEZONE, Berlin",
        "KONKRET_REGION, Bayern",
        "KONKRET_LANGUAGE, fr",
        "KONKRET_KEEP_DAYS, forever",
        "KONKRET_KEEP_DAYS, 0",
        "SLACK_API_URL, slack.com",
        "SLACK_API_URL, ftp://slack.com/",
        "SLACK_API_URL, https://slack.com/api/?x=1",
        "KONKRET_BASE_URL, konkret.example.com",
        "KONKRET_BASE_URL, http://konkret.example.com",
        "KONKRET_BASE_URL, http://localhost.example.com",
        "KONKRET_BASE_URL, https://konkret.example.com?x=1",
        "KONKRET_BASE_URL, javascript:alert(1)"
    })
    void a_wrong_setting_is_named_in_one_line(String name, String value) {
        assertThatThrownBy(() -> Configuration.of(Map.of(name, value)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith(name)
                .hasMessageContaining(value)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://konkret.example.com/, https://konkret.example.com",
        "https://example.com/konkret//, https://example.com/konkret",
        "http://localhost:3000, http://localhost:3000",
        "http://127.0.0.1:3000/, http://127.0.0.1:3000",
        "http://[::1]:3000, http://[::1]:3000"
    })
    void links_begin_with_the_public_address_which_is_safe_or_on_this_machine(String given, String used) {
        assertThat(Configuration.of(Map.of("KONKRET_BASE_URL", given)).baseUrl())
                .hasToString(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tooshort-0123456789-0123456789x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_secret_key_that_could_be_guessed_is_refused_without_quoting_it(String weak) {
        assertThatThrownBy(() -> Configuration.of(Map.of("KONKRET_SECRET_KEY", weak)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("KONKRET_SECRET_KEY")
                .hasMessageContaining("openssl rand -base64 32")
                .hasMessageNotContaining(weak)
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_good_secret_key_never_shows_itself() {
        Configuration good = Configuration.of(Map.of("KONKRET_SECRET_KEY", "Zm9vYmFyLWJhei1xdXV4LTAxMjM0NTY3ODk="));

        assertThat(good.requiredSecretKey()).isNotNull();
        assertThat(good.toString() + good.links()).doesNotContain("Zm9v");
        assertThatThrownBy(() -> Configuration.of(Map.of()).requiredSecretKey())
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("KONKRET_SECRET_KEY is missing");
    }

    @Test
    void missing_tokens_are_named_with_the_place_to_find_them() {
        Configuration empty = Configuration.of(Map.of());

        assertThatThrownBy(empty::requiredBotToken).hasMessageContaining("OAuth & Permissions");
        assertThatThrownBy(empty::requiredSigningSecret).hasMessageContaining("Basic Information");
    }

    @Test
    void the_template_names_every_setting_and_can_be_used_as_it_is() throws IOException {
        String template = Files.readString(Path.of(".env.example"));

        assertThat(Configuration.of(DotEnv.read(Path.of(".env.example"))).port())
                .isEqualTo(3000);
        assertThat(List.of(
                        "SLACK_BOT_TOKEN",
                        "SLACK_SIGNING_SECRET",
                        "SLACK_API_URL",
                        "REDIS_URL",
                        "KONKRET_DATA",
                        "PORT",
                        "KONKRET_TIMEZONE",
                        "KONKRET_REGION",
                        "KONKRET_LANGUAGE",
                        "KONKRET_BASE_URL",
                        "KONKRET_SECRET_KEY"))
                .allSatisfy(name -> assertThat(template).containsPattern("(?m)^#?" + name + "="));
    }
}
