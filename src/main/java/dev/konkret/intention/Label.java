package dev.konkret.intention;

import java.util.Locale;

/** What the writer of a message does. */
public enum Label {
    /** Something ought to be done, and nobody has taken it. */
    VAGUE,
    /** Somebody takes a concrete piece of work. */
    COMMITMENT,
    /** A particular addressee is asked to do something. */
    REQUEST,
    /** Everything else: the bot stays silent. */
    NONE;

    /** Returns the name in lower case, as it stands in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
