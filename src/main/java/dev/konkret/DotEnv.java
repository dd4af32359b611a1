package dev.konkret;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code .env} file beside which the bot is started, read as Docker Compose reads it: {@code NAME=value}, with or without
 * {@code export} before it and quotes of either kind around the value; what follows {@code #} after a blank is a comment.
 * Nothing is put in the place of a {@code $}, and a value ends with its line.
 */
final class DotEnv {
    private static final String EXPORT = "export ";

    /** What some editors put in front of a text to say that it is UTF-8. */
    private static final String MARK = "\uFEFF";

    private DotEnv() {}

    /**
     * Returns what the file says, without the environment; nothing when there is none.
     *
     * @throws WrongSetting when the file cannot be read or is malformed; the message never quotes it, since it holds tokens
     */
    static Map<String, String> read(Path file) {
        Map<String, String> values = new HashMap<>();
        if (Files.notExists(file)) return values;
        if (Files.isDirectory(file)) {
            throw new WrongSetting(file + " is a folder; write the settings into a file of this name, or take it away");
        }
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) continue;
            String place = "line " + (i + 1) + " of " + file;
            if (line.startsWith(EXPORT)) line = line.substring(EXPORT.length());
            int equals = line.indexOf('=');
            String name = equals < 0 ? "" : line.substring(0, equals).strip();
            if (name.isEmpty() || !name.chars().allMatch(DotEnv::belongsToAName)) {
                throw new WrongSetting(place + " must be NAME=value or begin with #");
            }
            values.put(name, value(line.substring(equals + 1), place));
        }
        return values;
    }

    private static List<String> lines(Path file) {
        try {
            String text = Files.readString(file);
            return (text.startsWith(MARK) ? text.substring(MARK.length()) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw new WrongSetting(file + " cannot be read: save it as text in UTF-8");
        } catch (IOException e) {
            throw new WrongSetting(file + " cannot be read (" + e.getClass().getSimpleName()
                    + "): let this user read it, or take it away");
        }
    }

    private static boolean belongsToAName(int sign) {
        return sign == '_' || sign == '.' || sign == '-' || (sign < 128 && Character.isLetterOrDigit(sign));
    }

    private static String value(String written, String place) {
        String value = written.strip();
        if (value.startsWith("\"") || value.startsWith("'")) {
            int end = value.indexOf(value.charAt(0), 1);
            String rest = end < 0 ? "" : value.substring(end + 1).strip();
            if (end < 0 || !(rest.isEmpty() || rest.startsWith("#"))) {
                throw new WrongSetting(place + " must end its value with the quote it begins with");
            }
            return value.substring(1, end);
        }
        for (int i = 1; i < written.length(); i++) {
            if (written.charAt(i) == '#' && Character.isWhitespace(written.charAt(i - 1)))
                return written.substring(0, i).strip();
        }
        return value;
    }
}
