package dev.konkret.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import dev.konkret.installation.Sealing;
import dev.konkret.secret.SecretKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * AES-256-GCM with the place as associated data. A sealed text says which key it was sealed with: {@code 1.<key>.<base64>}; the
 * first key seals, every key opens, so that a key can be replaced while everything stays readable.
 */
public final class Vault implements Sealing {
    private static final String FORMAT = "1";
    private static final String USE = "stored tokens 1";
    private static final String NAME = "name of the key of stored tokens 1";
    private static final int NAME_BYTES = 4;

    private final List<Key> keys;

    private record Key(String name, AesGcmJce cipher) {}

    /** @param keys the newest first; at least one */
    public Vault(List<SecretKey> keys) {
        if (keys.isEmpty()) throw new IllegalArgumentException("no key");
        List<Key> made = new ArrayList<>();
        for (SecretKey key : keys) made.add(new Key(name(key), cipher(key)));
        this.keys = List.copyOf(made);
    }

    @Override
    public String seal(String text, String place) {
        Key newest = keys.get(0);
        try {
            byte[] sealed = newest.cipher().encrypt(bytes(text), bytes(place));
            return FORMAT + "." + newest.name() + "." + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt", e);
        }
    }

    @Override
    public String open(String sealed, String place) {
        String[] parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORMAT)) throw unreadable("it was not sealed by this program");
        for (Key key : keys) {
            if (!key.name().equals(parts[1])) continue;
            try {
                byte[] opened = key.cipher().decrypt(Base64.getDecoder().decode(parts[2]), bytes(place));
                return new String(opened, StandardCharsets.UTF_8);
            } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw unreadable("it was changed or moved");
            }
        }
        throw unreadable("KONKRET_SECRET_KEY has changed; put the old key behind the new one, with a comma between");
    }

    @Override
    public boolean isFresh(String sealed) {
        return sealed.startsWith(FORMAT + "." + keys.get(0).name() + ".");
    }

    private static IllegalStateException unreadable(String why) {
        return new IllegalStateException("A stored token cannot be read: " + why);
    }

    private static String name(SecretKey key) {
        return HexFormat.of().formatHex(key.derive(NAME), 0, NAME_BYTES);
    }

    private static AesGcmJce cipher(SecretKey key) {
        try {
            return new AesGcmJce(key.derive(USE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
