package dev.konkret.secret;

import dev.konkret.workspace.TeamId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook's messages are signed with. It follows from the operator's key, so it is stored nowhere, and only who it was shown
 * to has it. Never shows itself.
 */
public final class SigningSecret {
    private static final String BEFORE = "whsec_";

    private final byte[] bytes;

    SigningSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the secret of that webhook; another webhook has another one. */
    public static SigningSecret of(SecretKey key, TeamId team, String webhook) {
        return new SigningSecret(key.derive("webhook " + team + " " + webhook));
    }

    /** Returns it as receivers are given it: "whsec_" and Base64, as the Standard Webhooks libraries expect it. */
    public String text() {
        return BEFORE + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Returns the signature of one message: "v1," and Base64 of HMAC-SHA256 over id, moment and body with points between.
     *
     * @param epochSecond when it is sent
     */
    public String sign(String id, long epochSecond, String body) {
        byte[] signed = (id + "." + epochSecond + "." + body).getBytes(StandardCharsets.UTF_8);
        byte[] mac =
                SecretKey.mac(new SecretKeySpec(bytes, SecretKey.ALGORITHM)).doFinal(signed);
        return "v1," + Base64.getEncoder().encodeToString(mac);
    }

    @Override
    public String toString() {
        return "SigningSecret";
    }
}
