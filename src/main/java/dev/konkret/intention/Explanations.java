package dev.konkret.intention;

import dev.konkret.text.Language;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;

/** What frames and blockers mean, in words for people. */
public final class Explanations {
    private static final String BUNDLE = "dev.konkret.intention.frames";

    private Explanations() {}

    /** Returns what frame {@code id} listens for, for example "wir müssten mal …"; the id itself when it is unknown. */
    public static String frame(String id, Language language) {
        return text("frame." + id, id, language);
    }

    /** Returns what blocker {@code id} objects, for example "a guess, not a duty"; the id itself when it is unknown. */
    public static String blocker(String id, Language language) {
        return text("blocker." + id, id, language);
    }

    /** Returns the ids of all frames that have an explanation, in alphabetical order. */
    public static Set<String> frames() {
        Set<String> ids = new TreeSet<>();
        for (String key : Language.DE.bundle(BUNDLE).keySet()) {
            if (key.startsWith("frame.")) ids.add(key.substring("frame.".length()));
        }
        return ids;
    }

    private static String text(String key, String otherwise, Language language) {
        try {
            return language.bundle(BUNDLE).getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }
}
