package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotEnvTest {
    @TempDir
    Path folder;

    @Test
    void an_env_file_may_have_comments_quotes_and_empty_values() throws IOException {
        assertThat(read("""
                # Slack
                SLACK_BOT_TOKEN="xoxb-1"
                SLACK_APP_TOKEN='xapp-1'   # from "Basic Information"

                PORT=3001 # for now
                  export KONKRET_REGION='DE-BY'
                KONKRET_DATA = "my # data"
                EMPTY=
                NOTHING= # to come
                """))
                .isEqualTo(Map.of(
                        "SLACK_BOT_TOKEN", "xoxb-1",
                        "SLACK_APP_TOKEN", "xapp-1",
                        "PORT", "3001",
                        "KONKRET_REGION", "DE-BY",
                        "KONKRET_DATA", "my # data",
                        "EMPTY", "",
                        "NOTHING", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://:pa#ss@localhost", "a=b==", "$HOME", "it's", "#1"})
    void a_value_is_taken_as_it_stands(String value) throws IOException {
        assertThat(read("REDIS_URL=" + value + "\n")).isEqualTo(Map.of("REDIS_URL", value));
    }

    @Test
    void the_marks_and_line_ends_of_windows_do_no_harm() throws IOException {
        assertThat(read("\uFEFFPORT=1\r\nKONKRET_REGION=AT\r\n"))
                .isEqualTo(Map.of("PORT", "1", "KONKRET_REGION", "AT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xoxb-secret",
                "=xoxb-secret",
                "SLACK BOT TOKEN=xoxb-secret",
                "A=\"xoxb-secret",
                "A='xoxb'-secret"
            })
    void a_broken_line_is_found_by_its_number_without_quoting_what_may_be_a_token(String line) {
        assertThatThrownBy(() -> read("# all\nPORT=1\n\n" + line + "\nPORT=2\n"))
                .isInstanceOf(WrongSetting.class)
                .hasMessageStartingWith("line 4 of ")
                .hasMessageContaining(".env must ")
                .hasMessageNotContaining("xoxb")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_file_that_is_no_text_of_ours_says_how_to_save_it() throws IOException {
        Path file = Files.write(folder.resolve(".env"), "KONKRET_DATA=\u00fc".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> DotEnv.read(file))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void no_file_says_nothing_and_a_folder_is_none() throws IOException {
        assertThat(DotEnv.read(folder.resolve("none"))).isEmpty();

        Path folderOfThatName = Files.createDirectory(folder.resolve(".env"));
        assertThatThrownBy(() -> DotEnv.read(folderOfThatName))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(".env is a folder");
    }

    private Map<String, String> read(String text) throws IOException {
        return DotEnv.read(Files.writeString(folder.resolve(".env"), text));
    }
}
