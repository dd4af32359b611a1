package dev.konkret.text;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A language the bot hears and speaks. */
public enum Language {
    DE,
    EN;

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** Returns the locale whose bundle and calendar names belong to this language. */
    public Locale locale() {
        return this == DE ? Locale.GERMANY : Locale.UK;
    }

    /**
     * Returns the bundle of that name in this language.
     *
     * @throws java.util.MissingResourceException when there is none, instead of one in the machine's own language
     */
    public ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, this == DE ? Locale.GERMAN : Locale.ENGLISH, NO_FALLBACK);
    }

    /** Returns the language of an IETF tag such as Slack's {@code de-DE}; whatever is not German is answered in English. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }
}
