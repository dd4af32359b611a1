package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What is offered on the command line counts, and what does not count is refused. */
class UsageTest {
    private static final World WORLD = new World(
            Clock.systemUTC(),
            new SecureRandom(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            Map::of);

    @Test
    void the_playground_offers_no_other_redis_slack_or_address() {
        assertThat(said("playground", "--redis-url=redis://127.0.0.1:7480"))
                .startsWith("2: ")
                .contains("Unknown option: '--redis-url");
        assertThat(offered(new Playground(WORLD)))
                .contains("with a Redis of its", "--port", "--data", "--timezone", "--region", "--language")
                .doesNotContain("--redis-url", "--slack-api-url", "--base-url");
        assertThat(offered(new Serve(WORLD)))
                .contains("--port", "--data", "--redis-url", "--slack-api-url", "--base-url");
    }

    @Test
    void the_manifest_needs_its_address_where_slack_calls_and_only_there() {
        assertThat(said("manifest", "--http")).startsWith("2: ").contains("--url is missing: the address under");
        assertThat(said("manifest", "--socket", "--url", "https://x.de"))
                .startsWith("2: ")
                .contains("--url is not for --socket");
        assertThat(said("manifest", "--oauth", "--url", "http://localhost:3000"))
                .startsWith("2: ")
                .contains("--url must begin with https");
        assertThat(said("manifest", "--oauth", "--url", "x.de"))
                .startsWith("2: ")
                .contains("--url is no web address");
    }

    private static String offered(Object command) {
        return new CommandLine(command).getUsageMessage();
    }

    /** Exit code and standard error. */
    private static String said(String... args) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.run(Map.of(), args);
            return exit + ": " + said.toString(StandardCharsets.UTF_8).strip();
        } finally {
            System.setErr(before);
        }
    }
}
