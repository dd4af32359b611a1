package dev.konkret;

import dev.konkret.slack.listen.SlackInbox;
import dev.konkret.socket.Pace;
import dev.konkret.socket.SocketInbox;
import dev.konkret.socket.SocketMode;
import dev.konkret.web.Door;
import dev.konkret.web.Inbox;
import dev.konkret.web.Metrics;
import dev.konkret.web.Readiness;
import dev.konkret.web.Signature;
import dev.konkret.web.WebServer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How Slack, browsers and programs get at the bot: over HTTP, and over connections it opens itself. */
final class Entrance {
    private final BotSettings settings;
    private final WebServer web;
    private final @Nullable SocketMode sockets;

    /**
     * Nobody gets in before {@link #open}.
     *
     * @param whyNotReady in one line; empty when everything is as it should be
     */
    Entrance(BotSettings settings, SlackInbox inbox, Metrics metrics, Readiness whyNotReady, List<Door> doors) {
        this.settings = settings;
        String signingSecret = settings.way().signingSecret();
        this.web = new WebServer(
                signingSecret == null
                        ? null
                        : new Signature(signingSecret, settings.clock().wall()),
                (body, type) -> inbox.receive(body, type)
                        .thenApply(a -> new Inbox.Answer(a.status(), a.contentType(), a.body(), a.outcome())),
                whyNotReady,
                metrics,
                doors.toArray(Door[]::new));
        this.sockets = settings.way() instanceof WayIn.Socket way ? socketMode(way.appToken(), inbox, metrics) : null;
    }

    private SocketMode socketMode(String appToken, SlackInbox inbox, Metrics metrics) {
        SocketMode mode = new SocketMode(
                settings.slackApiUrl(),
                appToken,
                (body, type) -> {
                    long began = System.nanoTime();
                    return inbox.receive(body, type).thenApply(a -> {
                        metrics.delivered(a.outcome(), Duration.ofNanos(System.nanoTime() - began));
                        return new SocketInbox.Answer(a.status(), a.contentType(), a.body());
                    });
                },
                SocketMode.CONNECTIONS,
                Pace.USUAL,
                settings.random()::nextDouble);
        metrics.gauge("konkret.socket.connections", "Socket Mode connections there are", mode::connected);
        metrics.gauge("konkret.socket.losses", "Socket Mode connections that broke or were not made", mode::losses);
        return mode;
    }

    /** @throws IllegalStateException with one line for the operator when the port is taken */
    void open() {
        web.start(settings.host(), settings.port());
    }

    /** Opens the bot's own connections; for when it is ready for what comes over them. */
    void connect() {
        if (sockets != null) sockets.start();
    }

    int port() {
        return web.port();
    }

    /** Returns how long {@link #close} takes at most. */
    static Duration longestStop() {
        return SocketMode.LONGEST_FAREWELL.plus(WebServer.LONGEST_STOP);
    }

    void close() {
        if (sockets != null) sockets.close();
        web.close();
    }

    /** Returns what is wrong with the bot's own connections, in one line. */
    Optional<String> trouble() {
        return sockets == null ? Optional.empty() : sockets.trouble();
    }
}
