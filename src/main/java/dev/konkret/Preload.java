package dev.konkret;

import dev.konkret.intention.Intentions;
import dev.konkret.slack.SlackClient;
import dev.konkret.web.WebServer;

/** What takes longest to load: begun side by side while Redis starts. Whoever needs a part waits for its classes anyway. */
final class Preload {
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

    private static void inBackground(Runnable part) {
        Thread loading = new Thread(part, "preload");
        loading.setDaemon(true);
        loading.start();
    }
}
