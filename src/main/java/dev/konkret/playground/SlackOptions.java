package dev.konkret.playground;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a simulated Slack needs to know.
 *
 * @param host an address of this machine only, such as {@code 127.0.0.1}
 * @param port where it listens; 0 for any that is free
 * @param signingSecret with which deliveries to the bot are signed
 * @param botToken which the bot has to show with every call
 * @param botUrl the bot's request URL, asked for anew with each delivery, so that the bot may start later
 * @param clock the clock of everything that has to do with Slack's time
 * @param schedule what the bot has still to do; {@link Schedule#UNKNOWN} for a bot that does not say
 * @param dataFolder where the team is kept; null to keep it in memory only
 * @param manifest the app's manifest, YAML or JSON
 * @param onReset run when everything goes back to the beginning, before the clock does
 * @param patience how long Slack waits for an answer of the bot
 * @param random for ids, which need not be secret: nobody but this machine reaches this server
 * @param app how the app is set up
 */
public record SlackOptions(
        String host,
        int port,
        String signingSecret,
        String botToken,
        Supplier<URI> botUrl,
        MovableClock clock,
        Schedule schedule,
        @Nullable Path dataFolder,
        String manifest,
        Runnable onReset,
        Duration patience,
        Random random,
        SlackApp app) {

    /** Slack's own patience. */
    public static final Duration THREE_SECONDS = Duration.ofSeconds(3);

    /** With the app set up as usual. */
    public SlackOptions(
            String host,
            int port,
            String signingSecret,
            String botToken,
            Supplier<URI> botUrl,
            MovableClock clock,
            Schedule schedule,
            @Nullable Path dataFolder,
            String manifest,
            Runnable onReset,
            Duration patience,
            Random random) {
        this(
                host,
                port,
                signingSecret,
                botToken,
                botUrl,
                clock,
                schedule,
                dataFolder,
                manifest,
                onReset,
                patience,
                random,
                SlackApp.USUAL);
    }
}
