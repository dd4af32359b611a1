package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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

    private static Schema rules() throws IOException {
        try (InputStream in = ManifestRulesTest.class.getResourceAsStream("/manifest-rules.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }
}
