package dev.konkret;

import dev.konkret.intention.Intentions;
import dev.konkret.slack.SlackClient;
import dev.konkret.web.WebServer;
import java.util.List;

/** What takes longest to load: begun side by side while Redis starts. Whoever needs a part waits for its classes anyway. */
final class Preload {
    private Preload() {}

    static void begin() {
        for (Runnable part : List.<Runnable>of(WebServer::warmUp, Intentions::new, SlackClient::warmUp)) {
            Thread loading = new Thread(part, "preload");
            loading.setDaemon(true);
            loading.start();
        }
    }
}
