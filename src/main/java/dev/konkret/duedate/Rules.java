package dev.konkret.duedate;

import dev.konkret.text.Language;
import java.util.Set;

/** Why a date came out, in a line people understand: "nächste Woche → Freitag dieser Kalenderwoche". */
public final class Rules {
    private static final String BUNDLE = "dev.konkret.duedate.rules";

    private Rules() {}

    /**
     * Returns what the rule {@code id} of a {@link DueDate} says.
     *
     * @throws java.util.MissingResourceException when there is no such rule
     */
    public static String explain(String id, Language language) {
        return language.bundle(BUNDLE).getString(id);
    }

    /** Returns the ids of all rules that can decide a due date. */
    public static Set<String> ids(Language language) {
        return language.bundle(BUNDLE).keySet();
    }
}
