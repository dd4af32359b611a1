package dev.konkret.slack.view;

import dev.konkret.text.Texts;

/** The answer to {@code /konkret hilfe}. */
public final class HelpText {
    private HelpText() {}

    /** Returns what the bot can do and how to say it. */
    public static Message message(Texts texts) {
        return Surface.message(
                texts,
                Blocks.section(texts.get("help.text.question")),
                Blocks.section(texts.get("help.text.commands")),
                Blocks.section(texts.get("help.meetings")),
                Blocks.section(texts.get("help.text.direct")),
                Blocks.context(texts.get("help.text.private")));
    }
}
