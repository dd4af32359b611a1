package dev.konkret.playground.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifest tells what the app may do, in YAML as in JSON; what cannot be read is named with its line. */
class ManifestTest {
    @Test
    void yaml_and_json_say_the_same() {
        Manifest yaml = Manifest.parse("""
                # a comment
                display_information:
                  name: 'It''s a bot'   # quoted
                  long_description: >-
                    folded over
                    two lines
                features:
                  slash_commands:
                  - command: /konkret
                    should_escape: true
                  shortcuts:
                    -
                      name: "Schritt: festhalten"
                      type: global
                      callback_id: note
                oauth_config:
                  scopes:
                    bot:
                      - chat:write
                settings:
                  interactivity: {}
                """);
        Manifest json = Manifest.parse("""
                {"display_information":{"name":"It's a bot"},
                 "features":{"slash_commands":[{"command":"/konkret","should_escape":true}],
                  "shortcuts":[{"name":"Schritt: festhalten","type":"global","callback_id":"note"}]},
                 "oauth_config":{"scopes":{"bot":["chat:write"]}},"settings":{"interactivity":{}}}
                """);

        assertThat(yaml).isEqualTo(json);
        assertThat(yaml.botName()).isEqualTo("It's a bot");
        assertThat(yaml.interactive()).isFalse();
        assertThat(yaml.command("/konkret")).contains(new Manifest.Command("/konkret", true));
        assertThat(yaml.command("/other")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: &anchor x", "features: [a, b]", "just words", "a: 1\n   b: 2", "a: *alias"})
    void what_is_not_understood_is_refused_not_guessed(String text) {
        assertThatThrownBy(() -> Manifest.parse("display_information:\n  name: x\n" + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line ");
    }
}
