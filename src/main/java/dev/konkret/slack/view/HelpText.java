package dev.konkret.slack.view;

import dev.konkret.text.Texts;

/** The answer to {@code /konkret hilfe}. */
public final class HelpText {
    private HelpText() {}

    /** Returns what the bot can do and how to say it. */
    public static Message message(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }
}
