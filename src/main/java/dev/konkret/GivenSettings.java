package dev.konkret;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings as they were written, by name, where an empty one counts as none. */
record GivenSettings(Map<String, String> values) {

    /** Returns what was written, without blanks around it; null for none. */
    @Nullable
    String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    /** Returns what was written, or something else where that is nothing. */
    String or(String name, String other) {
        String value = text(name);
        return value == null ? other : value;
    }

    /**
     * Returns one of Slack's secrets, which are plain signs without a gap; null for none.
     *
     * @throws WrongSetting when something else was copied along, or stands in the same file; the message never quotes it
     */
    @Nullable
    String secret(String name) {
        String value = text(name);
        if (value != null && value.chars().anyMatch(sign -> sign <= ' ' || sign > '~')) {
            throw new WrongSetting(name + " holds a blank, a second line or a sign that none of Slack's has;"
                    + " copy it anew, and write nothing beside it, here or in its file");
        }
        return value;
    }
}
