package dev.konkret;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Secrets that stand in files, as Docker and Kubernetes hand them out: {@code SLACK_BOT_TOKEN_FILE} names the file with the
 * token.
 */
final class SecretFiles {
    /** What the name of a setting ends with that stands in a file. */
    static final String FILE = "_FILE";

    private static final String REMEDY = "; name a file this user may read that holds nothing but the secret";
    private static final long LARGEST_BYTES = 64_000;

    /** Settings that may stand in files. */
    static final List<String> SECRETS = List.of(
            "SLACK_BOT_TOKEN",
            "SLACK_SIGNING_SECRET",
            "SLACK_APP_TOKEN",
            "SLACK_CLIENT_SECRET",
            "REDIS_URL",
            "KONKRET_SECRET_KEY");

    private SecretFiles() {}

    /**
     * Returns the settings with the contents of the files in the place of their names.
     *
     * @throws WrongSetting when a file cannot be read, or a secret is given twice; the message never quotes it
     */
    static Map<String, String> read(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        for (String name : SECRETS) {
            String file = all.remove(name + FILE);
            if (file == null || file.isBlank()) continue;
            String given = all.get(name);
            if (given != null && !given.isBlank()) {
                throw new WrongSetting(name + " and " + name + FILE + " are both set: leave one of them out");
            }
            all.put(name, content(name + FILE, file.strip()));
        }
        return all;
    }

    private static String content(String setting, String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST_BYTES)
                throw new WrongSetting(setting + ": " + file + " is too large" + REMEDY);
            String content = Files.readString(path).strip();
            if (content.isEmpty()) throw new WrongSetting(setting + ": " + file + " is empty" + REMEDY);
            return content;
        } catch (MalformedInputException e) {
            throw new WrongSetting(setting + ": " + file + " is no text" + REMEDY);
        } catch (IOException | InvalidPathException e) {
            throw new WrongSetting(
                    setting + ": " + file + " cannot be read (" + e.getClass().getSimpleName() + ")" + REMEDY);
        }
    }
}
