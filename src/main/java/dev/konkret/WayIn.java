package dev.konkret;

import dev.konkret.secret.SecretKey;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Slack and the bot meet, and the secrets that takes. */
public sealed interface WayIn {

    /** One workspace; Slack calls the bot at its public address. */
    record Http(String botToken, String signingSecret) implements WayIn {}

    /** One workspace; the bot calls Slack and needs no address. */
    record Socket(String botToken, String appToken) implements WayIn {}

    /**
     * Many workspaces, each of which somebody there installs.
     *
     * @param keys seal their tokens, the newest first
     * @param baseUrl the bot's public address, without a slash at the end
     */
    record OAuth(String clientId, String clientSecret, String signingSecret, List<SecretKey> keys, URI baseUrl)
            implements WayIn {}

    /** Returns what Slack signs deliveries with; null where they need no signature. */
    default @Nullable String signingSecret() {
        if (this instanceof Http http) return http.signingSecret;
        return this instanceof OAuth oauth ? oauth.signingSecret : null;
    }
}
