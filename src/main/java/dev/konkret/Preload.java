package dev.konkret;

import dev.konkret.intention.Intentions;
import dev.konkret.slack.SlackClient;
import dev.konkret.web.WebServer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What takes longest to load: begun side by side while Redis starts. Whoever needs a part waits for its classes anyway. */
final class Preload {
    /** The first event comes first. */
    private static final Duration ONCE_STARTED = Duration.ofSeconds(1);

    private Preload() {}

    /** Everything. */
    static void begin() {
        server();
        bot();
    }

    /** What every server needs, the page of the playground among them. */
    static void server() {
        inBackground(WebServer::warmUp);
    }

    /** What only the bot needs. */
    static void bot() {
        inBackground(Intentions::new);
        inBackground(SlackClient::warmUp);
    }

    /** Does in a moment what may wait until the first event has been answered. */
    static void onceStarted(Runnable part) {
        CompletableFuture.delayedExecutor(ONCE_STARTED.toMillis(), TimeUnit.MILLISECONDS)
                .execute(part);
    }

    private static void inBackground(Runnable part) {
        Thread loading = new Thread(part, "preload");
        loading.setDaemon(true);
        loading.start();
    }
}
