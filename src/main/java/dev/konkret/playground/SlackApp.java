package dev.konkret.playground;

import org.jspecify.annotations.Nullable;

/**
 * How the app is set up at Slack.
 *
 * @param teamId the workspace it is installed in
 * @param enterpriseId the organisation the workspace belongs to, which installs as a whole; null when it belongs to none
 * @param appToken opens Socket Mode connections, over which everything is delivered then; null for deliveries over HTTP
 * @param clientId with which others may install it; null when nobody may
 * @param tokensEnd whether tokens end after twelve hours and have to be renewed
 */
public record SlackApp(
        String teamId,
        @Nullable String enterpriseId,
        @Nullable String appToken,
        @Nullable String clientId,
        @Nullable String clientSecret,
        boolean tokensEnd) {

    /** Installed in the demo team, with deliveries over HTTP. */
    public static final SlackApp USUAL = new SlackApp("T0NORDLICHT", null, null, null, null, false);

    /** The same in Socket Mode. */
    public static SlackApp inSocketMode(String appToken) {
        return new SlackApp(USUAL.teamId(), null, appToken, null, null, false);
    }

    /** To be installed by its people, with tokens that end. */
    public static SlackApp toBeInstalled(String teamId, String clientId, String clientSecret) {
        return new SlackApp(teamId, null, null, clientId, clientSecret, true);
    }

    /** The same, installed by the whole organisation at once. */
    public SlackApp organisationWide(String enterprise) {
        return new SlackApp(teamId, enterprise, appToken, clientId, clientSecret, tokensEnd);
    }
}
