package dev.konkret;

import dev.konkret.redis.PrivateFile;
import dev.konkret.redis.StartFailure;
import dev.konkret.secret.SecretKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The playground's own secret key, kept in its data folder, so that links survive a restart and nobody has to set one. */
final class PlaygroundKey {
    private static final String FILE = "playground.key";
    private static final int BYTES = 32;

    private PlaygroundKey() {}

    /**
     * Returns the key of that folder; makes one when there is none or it cannot be used.
     *
     * @throws StartFailure when the folder cannot be written
     */
    static SecretKey in(Path folder, RandomGenerator random) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                String kept = Files.readString(file).strip();
                if (!SecretKey.isWeak(kept)) return SecretKey.of(kept);
            }
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String fresh = HexFormat.of().formatHex(bytes);
            Files.writeString(PrivateFile.create(file), fresh);
            return SecretKey.of(fresh);
        } catch (IOException e) {
            throw new StartFailure(
                    "KONKRET_DATA: " + file + " cannot be read and written; make it so, or remove it", e);
        }
    }
}
