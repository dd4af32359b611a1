package dev.konkret.access;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as a program shows it: where to look for it, and a secret of {@value #SECRET_BYTES} bytes that nobody can guess.
 *
 * @param text all of it, {@code konkret.workspace.person.name.secret}
 */
record KeyText(TeamId team, MemberId owner, String id, String text) {
    private static final int ID_BYTES = 5;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("konkret\\.([A-Z0-9]{1,30})\\.([A-Z0-9]{1,30})\\.([0-9a-f]{10})\\.[A-Za-z0-9_-]{43}");

    static KeyText fresh(TeamId team, MemberId owner, RandomGenerator random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        String name = HexFormat.of().formatHex(id);
        String hidden = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return new KeyText(team, owner, name, "konkret." + team + "." + owner + "." + name + "." + hidden);
    }

    /** Returns what the text says of itself; empty when it is no key. Whether it is a good one is another question. */
    static Optional<KeyText> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        return Optional.of(new KeyText(new TeamId(form.group(1)), new MemberId(form.group(2)), form.group(3), text));
    }

    /** Returns what is kept of it. The secret is too long to be tried out, so a plain digest is enough. */
    String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    boolean isKeptAs(String digest) {
        return MessageDigest.isEqual(
                digest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "KeyText of " + owner;
    }
}
