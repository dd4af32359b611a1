package dev.konkret;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The {@code .env} file beside which the bot is started. */
final class DotEnv {
    private DotEnv() {}

    /**
     * Returns what the file says, without the environment; nothing when there is none.
     *
     * @throws WrongSetting when the file cannot be read or is malformed
     */
    static Map<String, String> read(Path file) {
        Map<String, String> values = new HashMap<>();
        if (!Files.isRegularFile(file)) return values;
        try {
            Path folder = file.toAbsolutePath().getParent();
            Dotenv read = Dotenv.configure()
                    .directory(folder == null ? "/" : folder.toString())
                    .filename(String.valueOf(file.getFileName()))
                    .load();
            for (DotenvEntry entry : read.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
                values.put(entry.getKey(), entry.getValue());
            }
        } catch (DotenvException e) {
            // The library's message quotes the line, which may hold a token.
            throw new WrongSetting(file + " cannot be read: every line must be NAME=value or begin with #");
        }
        return values;
    }
}
