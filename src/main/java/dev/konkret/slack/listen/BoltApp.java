package dev.konkret.slack.listen;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt without its middleware: the signature is checked before, the bot's own messages are told apart by ourselves because
 * Bolt stumbles over a user that is null, and asking Slack who we are for every delivery costs time and quota.
 */
public final class BoltApp {
    private static final Logger log = LoggerFactory.getLogger(BoltApp.class);

    private BoltApp() {}

    /** Returns an app that dispatches, and nothing else. */
    public static App dispatchingOnly(Slack slack) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .requestVerificationEnabled(false)
                .ignoringSelfEventsEnabled(false)
                .sslCheckEnabled(false)
                .unmatchedRequestHandler(request -> {
                    log.info("nobody handles this {}", request.getRequestType());
                    return Response.ok();
                })
                .build();
        return new App(config, slack, List.of());
    }
}
