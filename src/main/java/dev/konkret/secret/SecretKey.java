package dev.konkret.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The operator's one secret, from which a key of its own follows for every use, so that what is known about one of them says
 * nothing about the others. Never shows itself.
 */
public final class SecretKey {

    /** Fewer characters could be tried out. */
    public static final int SHORTEST = 32;

    /** A text with fewer different characters was not made by chance. */
    private static final int FEWEST_DIFFERENT = 10;

    /** How long a derived key is. */
    public static final int DERIVED_BYTES = 32;

    static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    private SecretKey(SecretKeySpec secret) {
        this.secret = secret;
    }

    /**
     * Returns the key that this text is.
     *
     * @throws IllegalArgumentException when it {@link #isWeak}; the message does not quote it
     */
    public static SecretKey of(String text) {
        if (isWeak(text)) throw new IllegalArgumentException("the secret key is too short or too simple");
        return new SecretKey(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /** Returns whether this text is too short or too uniform to be a secret. */
    public static boolean isWeak(String text) {
        return text.length() < SHORTEST || text.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /**
     * Returns the key for one use: {@value #DERIVED_BYTES} bytes, always the same for the same secret and use.
     *
     * @param use what it is for, such as {@code "stored tokens 1"}; fixed for ever, or what was made with it is lost
     */
    public byte[] derive(String use) {
        return mac(secret).doFinal(("konkret " + use).getBytes(StandardCharsets.UTF_8));
    }

    static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "SecretKey";
    }
}
