package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuidanceTest {

    @Test
    void a_message_leads_to_the_place_about_its_setting() {
        assertThat(Guidance.with("SLACK_BOT_TOKEN is missing: copy …"))
                .isEqualTo("SLACK_BOT_TOKEN is missing: copy … (docs/fehler.md#slack_bot_token)");
        assertThat(Guidance.with("SLACK_BOT_TOKEN_FILE: /x cannot be read"))
                .endsWith("(docs/fehler.md#slack_bot_token)");
        assertThat(Guidance.with("Port 3000 is in use: set PORT to a free one."))
                .endsWith("(docs/fehler.md#port)");
        assertThat(Guidance.with("Something else.")).isEqualTo("Something else.");
    }

    @Test
    void there_is_a_place_for_every_setting() throws IOException {
        String page = Files.readString(Path.of(Guidance.PAGE));
        Set<String> settings = new TreeSet<>();
        Matcher setting =
                Pattern.compile("(?m)^#?([A-Z]+_[A-Z_]+|PORT)=").matcher(Files.readString(Path.of(".env.example")));
        while (setting.find()) settings.add(setting.group(1));

        assertThat(settings)
                .isEqualTo(SettingNames.ALL)
                .allSatisfy(name -> assertThat(page).contains("<a id=\"" + Guidance.anchor(name) + "\"></a>"));
    }
}
