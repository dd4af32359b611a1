package dev.konkret.playground.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Slack's signature of a request to the bot: HMAC-SHA256 over {@code v0:seconds:body} with the signing secret. */
final class Signature {
    private final SecretKeySpec key;

    Signature(String signingSecret) {
        key = new SecretKeySpec(signingSecret.getBytes(UTF_8), "HmacSHA256");
    }

    /** The value of {@code X-Slack-Signature} for this body, sent at {@code seconds} since the epoch. */
    String of(long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("v0:" + seconds + ":").getBytes(UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is not available", e);
        }
    }
}
