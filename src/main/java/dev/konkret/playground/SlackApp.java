package dev.konkret.playground;

import org.jspecify.annotations.Nullable;

/**
 * How the app is set up at Slack.
 *
 * @param teamId the workspace it is installed in
 * @param appToken opens Socket Mode connections, over which everything is delivered then; null for deliveries over HTTP
 */
public record SlackApp(String teamId, @Nullable String appToken) {

    /** Installed in the demo team, with deliveries over HTTP. */
    public static final SlackApp USUAL = new SlackApp("T0NORDLICHT", null);

    /** The same in Socket Mode. */
    public static SlackApp inSocketMode(String appToken) {
        return new SlackApp(USUAL.teamId(), appToken);
    }
}
