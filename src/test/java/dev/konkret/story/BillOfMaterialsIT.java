package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what is in the jar, where the build made one ({@code -Psbom}, as CI does): whole, and under licences we may pass on. */
class BillOfMaterialsIT {
    /** One of them has to hold for each library; of several a library offers, one is enough. */
    private static final Set<String> WE_MAY_PASS_ON = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "FreeBSD License",
            "EPL-2.0",
            "CC0-1.0",
            "Public Domain");

    private JsonNode bill = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void the_build_made_one() throws IOException {
        Path file = Path.of("target/bom.json");
        assumeTrue(Files.exists(file), "no target/bom.json: built without -Psbom");
        bill = JsonMapper.shared().readTree(Files.readString(file));
    }

    @Test
    void every_library_has_a_licence_we_may_pass_on() {
        List<String> strange = new ArrayList<>();
        for (JsonNode library : bill.path("components")) {
            Set<String> licences = new TreeSet<>();
            for (JsonNode one : library.path("licenses")) {
                licences.add(one.at("/license/id").asString(""));
                licences.add(one.at("/license/name").asString(""));
            }
            if (licences.stream().noneMatch(WE_MAY_PASS_ON::contains))
                strange.add(library.path("group").asString("") + ":"
                        + library.path("name").asString("") + licences);
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void it_names_every_library_once_with_what_a_scanner_looks_for() {
        assertThat(bill.path("bomFormat").asString("")).isEqualTo("CycloneDX");
        assertThat(bill.path("components").size()).isGreaterThan(50);
        Set<String> names = new TreeSet<>();
        for (JsonNode library : bill.path("components")) {
            String name = library.path("group").asString("") + ":"
                    + library.path("name").asString("");
            assertThat(names.add(name)).as("twice: " + name).isTrue();
            assertThat(library.path("purl").asString("")).as(name).startsWith("pkg:maven/");
            assertThat(library.path("hashes").isEmpty()).as(name).isFalse();
        }
        assertThat(names).contains("com.slack.api:bolt", "redis.clients:jedis", "io.javalin:javalin");
    }
}
