package dev.konkret.playground;

import static dev.konkret.playground.team.DemoTeam.ANNA;
import static dev.konkret.playground.team.DemoTeam.BEN;
import static dev.konkret.playground.team.DemoTeam.CEM;
import static dev.konkret.playground.team.DemoTeam.EMMA;
import static dev.konkret.playground.team.DemoTeam.MARKETING;
import static dev.konkret.playground.team.DemoTeam.VERTRIEB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A bot on Slack's own JavaScript framework lives in the simulated Slack as it would in the real one. */
class BoltJsTest {
    private static final Path FOLDER = Path.of("src/test/node");

    private static Slack slack;
    private static Process bot;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules/@slack/bolt")),
                "left out: @slack/bolt is not installed; run npm install in src/test/node");
        assumeTrue(hasNode(), "left out: node is not installed");
        // Bolt compares the time of a signature with the time of its own machine.
        slack = new Slack(null, Schedule.UNKNOWN, Slack.MANIFEST, new MovableClock(Clock.systemUTC(), Slack.BERLIN));
        ProcessBuilder node = new ProcessBuilder("node", "bolt-bot.js").directory(FOLDER.toFile());
        node.environment().put("SLACK_BOT_TOKEN", Slack.TOKEN);
        node.environment().put("SLACK_SIGNING_SECRET", Slack.SECRET);
        node.environment().put("SLACK_API_URL", slack.server.apiUrl());
        node.redirectError(ProcessBuilder.Redirect.INHERIT);
        bot = node.start();
        String line = new BufferedReader(new InputStreamReader(bot.getInputStream(), UTF_8)).readLine();
        assertThat(line).startsWith("ready ");
        slack.deliverTo(URI.create("http://127.0.0.1:" + line.substring("ready ".length()) + "/slack/events"));
    }

    private static boolean hasNode() {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, "node"))) return true;
        }
        return false;
    }

    @AfterAll
    static void stop() {
        if (bot != null) bot.destroy();
        if (slack != null) slack.close();
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }

    @Test
    void it_hears_a_message_answers_in_the_thread_and_updates_on_a_click() {
        String ts = slack.does(
                        "message",
                        Map.of("channel", MARKETING, "user", ANNA, "text", "Wir müssten mal die Website überarbeiten"))
                .path("ts")
                .asString();
        eventually(() ->
                assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("Wer?"));
        JsonNode prompt = slack.lastMessage(MARKETING);
        assertThat(prompt.path("thread_ts").asString()).isEqualTo(ts);

        var click = Map.of(
                "channel",
                MARKETING,
                "user",
                BEN,
                "message_ts",
                prompt.path("ts").asString(),
                "action_id",
                "take");
        assertThat(slack.does("click", click).path("ok").asBoolean()).isTrue();

        eventually(() ->
                assertThat(slack.lastMessage(MARKETING).path("text").asString()).isEqualTo("<@" + BEN + "> macht's"));
    }

    @Test
    void it_opens_a_modal_refuses_an_entry_and_takes_a_better_one() {
        var command = Map.of("channel", MARKETING, "user", CEM, "command", "/konkret", "text", "");
        assertThat(slack.does("command", command).path("ok").asBoolean()).isTrue();
        eventually(() -> assertThat(slack.state().path("views").path(CEM)).hasSize(1));
        String view = slack.state().path("views").path(CEM).path(0).path("id").asString();

        JsonNode refused = slack.does(
                "submit", Map.of("user", CEM, "view_id", view, "values", Map.of("what", Map.of("text", "irgendwas"))));
        assertThat(refused.path("errors").path("what").asString()).isEqualTo("Etwas genauer, bitte.");
        slack.does(
                "submit",
                Map.of("user", CEM, "view_id", view, "values", Map.of("what", Map.of("text", "Angebot an Petersen"))));

        assertThat(slack.state().path("views").has(CEM)).isFalse();
        eventually(() -> assertThat(slack.lastMessage("D0CEM").path("text").asString())
                .isEqualTo("Notiert: Angebot an Petersen"));
    }

    @Test
    void it_answers_a_command_at_its_response_url() {
        slack.does("command", Map.of("channel", MARKETING, "user", BEN, "command", "/konkret", "text", "hilfe"));

        eventually(() -> assertThat(slack.messages(MARKETING)
                        .valueStream()
                        .filter(m -> m.path("ephemeral_to").asString("").equals(BEN))
                        .map(m -> m.path("text").asString()))
                .contains("So geht's."));
    }

    @Test
    void it_publishes_home() {
        slack.does("open-home", Map.of("user", EMMA));

        eventually(() -> assertThat(
                        slack.state().path("home").path(EMMA).path("blocks").toString())
                .contains("Hallo Emma Evans (en-GB)"));
    }

    @Test
    void it_reads_pages_and_understands_why_blocks_were_refused() {
        slack.does("invite", Map.of("channel", VERTRIEB, "user", CEM));

        eventually(
                () -> assertThat(slack.lastMessage(VERTRIEB).path("text").asString())
                        .isEqualTo(
                                "6 Leute; invalid_blocks [ERROR] must define either `text` or `fields` [json-pointer:/blocks/0]"));
    }
}
