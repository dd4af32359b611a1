package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The manifest creates the app by being pasted, so it must please Slack's own schema. */
class ManifestRulesTest {
    private static final Path MANIFEST = Path.of("manifest.yml");

    @Test
    void the_manifest_keeps_slacks_rules() throws IOException {
        assertThat(rules().validate(Files.readString(MANIFEST), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void a_shortcut_name_slack_would_refuse_is_found_here_first() throws IOException {
        String tooLong =
                Files.readString(MANIFEST).replace("name: Schritt festhalten", "name: Den nächsten Schritt festhalten");

        assertThat(rules().validate(tooLong, InputFormat.YAML))
                .isNotEmpty()
                .allSatisfy(error ->
                        assertThat(error.getInstanceLocation().toString()).contains("shortcuts"));
    }

    @ParameterizedTest
    @EnumSource
    void every_variant_keeps_slacks_rules(ManifestVariant.Way way) throws IOException {
        String variant = variant(way);

        assertThat(rules().validate(variant, InputFormat.YAML)).isEmpty();
        assertThat(variant).doesNotContain("example.com");
        assertThat(new YAMLMapper().readTree(variant).at("/oauth_config/scopes/bot"))
                .isEqualTo(new YAMLMapper().readTree(Files.readString(MANIFEST)).at("/oauth_config/scopes/bot"));
    }

    @Test
    void variants_differ_in_how_slack_and_the_bot_meet() throws IOException {
        assertThat(variant(ManifestVariant.Way.HTTP))
                .contains("request_url: https://bot.firma.de/slack/events", "url: https://bot.firma.de/slack/events");
        assertThat(variant(ManifestVariant.Way.SOCKET))
                .contains("socket_mode_enabled: true")
                .doesNotContain("url:");
        assertThat(variant(ManifestVariant.Way.OAUTH))
                .contains("https://bot.firma.de/slack/oauth_redirect", "org_deploy_enabled: true")
                .contains("token_rotation_enabled: true", "socket_mode_enabled: false");
    }

    private static String variant(ManifestVariant.Way way) throws IOException {
        return ManifestVariant.of(Files.readString(MANIFEST), way, URI.create("https://bot.firma.de"));
    }

    private static Schema rules() throws IOException {
        try (InputStream in = ManifestRulesTest.class.getResourceAsStream("/manifest-rules.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }
}
