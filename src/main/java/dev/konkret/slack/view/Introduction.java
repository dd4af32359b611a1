package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import dev.konkret.workspace.MemberId;

/** What the bot says when it is invited to a channel. */
public final class Introduction {
    private Introduction() {}

    /** Returns who it is, what it stores and what not, and the question whether to listen. */
    public static Message message(Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns what replaces the question when {@code by} has answered it. */
    public static Message agreed(Texts texts, boolean listening, MemberId by) {
        throw new UnsupportedOperationException("in the making");
    }
}
