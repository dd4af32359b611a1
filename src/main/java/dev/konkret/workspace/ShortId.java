package dev.konkret.workspace;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Makes ids that follow from what they stand for, so that a second attempt finds what the first one made. They are short because
 * every index repeats them: nine characters tell a hundred thousand things of one workspace apart, with a chance of less than one
 * in a million that two of them are taken for each other.
 */
public final class ShortId {
    private static final int LENGTH = 9;
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());

    private ShortId() {}

    /**
     * Returns an id of letters and digits.
     *
     * @param kind what it begins with, so that ids of different kinds differ
     * @param origin something there is only once
     */
    public static String of(String kind, String origin) {
        StringBuilder id = new StringBuilder(kind);
        BigInteger rest = new BigInteger(1, sha256(origin));
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(rest.mod(BASE).intValue()));
            rest = rest.divide(BASE);
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
