package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SecretFilesTest {
    static final List<String> SECRETS = SecretFiles.SECRETS;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("SECRETS")
    void every_secret_may_stand_in_a_file(String name) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from-a-file\n");

        assertThat(SecretFiles.read(Map.of(name + "_FILE", file.toString(), "PORT", "1")))
                .isEqualTo(Map.of(name, "from-a-file", "PORT", "1"));
    }

    @Test
    void given_twice_it_is_not_guessed_which_counts() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "xoxb-1");

        assertThatThrownBy(() ->
                        SecretFiles.read(Map.of("SLACK_BOT_TOKEN", "xoxb-2", "SLACK_BOT_TOKEN_FILE", file.toString())))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("SLACK_BOT_TOKEN_FILE")
                .hasMessageNotContaining("xoxb");
    }

    @Test
    void a_file_that_cannot_be_used_is_named() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty"), " \n");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        for (Path file : new Path[] {folder.resolve("none"), empty, binary, folder}) {
            assertThatThrownBy(() -> SecretFiles.read(Map.of("SLACK_SIGNING_SECRET_FILE", file.toString())))
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageContaining("SLACK_SIGNING_SECRET_FILE: " + file);
        }
    }

    @Test
    void a_token_file_that_holds_more_than_the_token_is_told_before_slack_is_asked() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "xoxb-1\nxoxb-2\n");
        Map<String, String> settings = SecretFiles.read(Map.of("SLACK_BOT_TOKEN_FILE", file.toString()));

        assertThatThrownBy(() -> Configuration.of(settings))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("SLACK_BOT_TOKEN holds ")
                .hasMessageContaining("a second line")
                .hasMessageContaining("in its file")
                .hasMessageNotContaining("xoxb");
    }

    @Test
    void an_empty_name_counts_as_none() {
        assertThat(SecretFiles.read(Map.of("SLACK_BOT_TOKEN_FILE", " ", "SLACK_BOT_TOKEN", "xoxb-1")))
                .isEqualTo(Map.of("SLACK_BOT_TOKEN", "xoxb-1"));
    }
}
