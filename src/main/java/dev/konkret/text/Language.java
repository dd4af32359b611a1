package dev.konkret.text;

import java.util.Locale;

/** A language the bot hears and speaks. */
public enum Language {
    DE,
    EN;

    /** Returns the locale whose bundle and calendar names belong to this language. */
    public Locale locale() {
        return this == DE ? Locale.GERMANY : Locale.UK;
    }

    /** Returns the language of an IETF tag such as Slack's {@code de-DE}; whatever is not German is answered in English. */
    public static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("de") ? DE : EN;
    }
}
