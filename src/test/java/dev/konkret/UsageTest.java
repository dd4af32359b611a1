package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What is offered on the command line counts, and what does not count is refused. */
class UsageTest {
    private static final World WORLD = new World(
            Clock.systemUTC(),
            new SecureRandom(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false,
            Map::of);

    @BeforeAll
    static void the_log_is_set_up() {
        LoggerFactory.getILoggerFactory();
    }

    @Test
    void the_playground_offers_no_other_redis_slack_or_address() {
        assertThat(said("playground", "--redis-url=redis://127.0.0.1:7480"))
                .startsWith("2: ")
                .contains("There is no option --redis-url (konkret playground --help");
        assertThat(offered(new Playground(WORLD)))
                .contains("with a Redis of its", "--port", "--data", "--timezone", "--region", "--language")
                .doesNotContain("--redis-url", "--slack-api-url", "--base-url");
        assertThat(offered(new Serve(WORLD)))
                .contains("--port", "--data", "--redis-url", "--slack-api-url", "--base-url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    serve --frob | There is no option --frob (konkret serve --help says what there is)
                    serve --prot 1 | There is no option --prot; did you mean --port? (konkret serve --help says what there is)
                    serve now | "now" does not belong there (konkret serve --help says what there is)
                    frob | There is no command frob (konkret --help says what there is)
                    hilfe | There is no command hilfe (konkret --help says what there is)
                    understnad | There is no command understnad; did you mean understand? (konkret --help says what there is)
                    import | Missing required parameter: 'FILE' (konkret import --help says what there is)
                    """)
    void a_slip_is_one_line(String typed, String line) {
        assertThat(said(typed.split(" "))).isEqualTo("2: " + line);
    }

    @Test
    void nothing_at_all_is_one_line_too_and_help_is_there_under_its_name() {
        assertThat(said())
                .isEqualTo(
                        "2: Say what to do, for example konkret playground" + " (konkret --help says what there is)");
        assertThat(said("help")).isEqualTo("0: ");
        assertThat(said("help", "serve")).isEqualTo("0: ");
    }

    @Test
    void who_takes_data_out_or_in_is_offered_nothing_that_only_counts_for_the_bot() {
        assertThat(offered(new Import(WORLD)))
                .contains("--redis-url", "--data")
                .doesNotContain("--port", "--base-url", "--slack-api-url", "--region", "--language");
        assertThat(offered(new Export(WORLD)))
                .contains("--redis-url", "--data", "--language", "--timezone")
                .doesNotContain("--port", "--base-url", "--slack-api-url", "--region");
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
