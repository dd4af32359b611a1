package dev.konkret;

import dev.konkret.playground.MovableClock;
import dev.konkret.playground.Schedule;
import dev.konkret.playground.SimulatedSlack;
import dev.konkret.playground.SlackOptions;
import dev.konkret.web.Signature;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code konkret rehearse}: starts as {@code serve} does, on a simulated Slack and with a Redis of its own, answers two
 * messages and stops. The build runs it to note which classes a start needs, so that later starts find them ready.
 */
@Command(name = "rehearse", hidden = true, description = "Starts, answers two messages and stops.")
final class Rehearsal implements Callable<Integer> {
    private static final String LOOPBACK = "127.0.0.1";
    private static final List<String> SAID =
            List.of("Guten Morgen zusammen", "Wir müssten mal die Website überarbeiten");

    private final World world;

    Rehearsal(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put("SLACK_BOT_TOKEN", "xoxb-rehearsal");
        settings.put("SLACK_SIGNING_SECRET", world.randomName());
        settings.put("KONKRET_DATA", Files.createTempDirectory("konkret").toString());
        settings.put("PORT", "0");
        try (Running running = new Running()) {
            settings.put(
                    "SLACK_API_URL",
                    running.keep(slack(Configuration.of(settings))).apiUrl());
            Configuration configuration = Configuration.of(settings);
            Bot bot = Serve.start(configuration, world, running);
            for (String text : SAID) deliver(bot.port(), configuration.requiredSigningSecret(), message(text));
        }
        return 0;
    }

    private SimulatedSlack slack(Configuration configuration) {
        SimulatedSlack slack = new SimulatedSlack(new SlackOptions(
                LOOPBACK,
                0,
                configuration.requiredSigningSecret(),
                configuration.requiredBotToken(),
                () -> URI.create("http://" + LOOPBACK + "/"),
                new MovableClock(world.wallClock(), configuration.zone()),
                Schedule.UNKNOWN,
                null,
                Playground.manifest(),
                () -> {},
                SlackOptions.THREE_SECONDS,
                world.random()));
        slack.start();
        return slack;
    }

    private void deliver(int port, String secret, byte[] event) throws IOException {
        String now = String.valueOf(world.wallClock().instant().getEpochSecond());
        URI bot = URI.create("http://" + LOOPBACK + ":" + port + "/slack/events");
        HttpURLConnection http = (HttpURLConnection) bot.toURL().openConnection();
        http.setDoOutput(true);
        http.setRequestProperty("Content-Type", "application/json");
        http.setRequestProperty("X-Slack-Request-Timestamp", now);
        http.setRequestProperty("X-Slack-Signature", new Signature(secret, world.wallClock()).sign(now, event));
        try (OutputStream body = http.getOutputStream()) {
            body.write(event);
        }
        if (http.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException("The rehearsal failed: status " + http.getResponseCode());
        }
    }

    private static byte[] message(String text) {
        return """
                {"type":"event_callback","team_id":"T0REHEARSAL","event_id":"Ev0","event":{"type":"message",
                "user":"U0ANNA","channel":"C0WEBSITE","channel_type":"channel","ts":"1.1","text":"%s"}}""".formatted(text).getBytes(StandardCharsets.UTF_8);
    }
}
