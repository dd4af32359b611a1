package dev.konkret.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature, checked over the bytes as they came and before anything reads them. Bolt's own check is not used:
 * it decodes the body first, in the platform's charset, and accepts a time in the future.
 */
public final class Signature {

    /** How far a request's time may lie from ours, in either direction. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final String VERSION = "v0=";
    private static final int LENGTH = VERSION.length() + 2 * 32;

    /** One for each thread: making one costs more than most bodies. */
    private final ThreadLocal<Mac> macs;

    private final Clock wallClock;

    /**
     * @param secret the app's signing secret, not blank
     * @param wallClock real time, also in the playground: what is signed is signed now
     */
    public Signature(String secret, Clock wallClock) {
        if (secret.isBlank()) throw new IllegalStateException("SLACK_SIGNING_SECRET is empty");
        SecretKeySpec key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.macs = ThreadLocal.withInitial(() -> mac(key));
        this.wallClock = wallClock;
    }

    /** Returns whether Slack sent this body a moment ago. */
    public boolean fits(@Nullable String timestamp, @Nullable String signature, byte[] body) {
        if (timestamp == null || signature == null) return false;
        if (!SECONDS.matcher(timestamp).matches()) return false;
        long age = Math.abs(wallClock.instant().getEpochSecond() - Long.parseLong(timestamp));
        if (age > TOLERANCE.toSeconds()) return false;
        if (signature.length() != LENGTH || !signature.startsWith(VERSION)) return false;
        try {
            byte[] given = HexFormat.of().parseHex(signature, VERSION.length(), LENGTH);
            return MessageDigest.isEqual(hmac(timestamp, body), given);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Returns the signature of {@code body} at {@code timestamp}, in seconds since 1970. */
    public String sign(String timestamp, byte[] body) {
        return VERSION + HexFormat.of().formatHex(hmac(timestamp, body));
    }

    private byte[] hmac(String timestamp, byte[] body) {
        Mac mac = macs.get();
        mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
        return mac.doFinal(body);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
