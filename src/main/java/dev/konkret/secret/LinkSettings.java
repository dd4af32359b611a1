package dev.konkret.secret;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the operator set for links and for what is stored encrypted.
 *
 * @param key null when there is none
 * @param baseUrl the bot's public address, without a slash at the end; null when there is none
 */
public record LinkSettings(
        @Nullable SecretKey key, @Nullable URI baseUrl) {

    /** Returns whether links can be made. */
    public boolean areOn() {
        return key != null && baseUrl != null;
    }
}
