package dev.konkret.slack.view;

import dev.konkret.nextstep.NextStep;
import dev.konkret.text.Texts;

/** Ten minutes after somebody started at once. */
public final class CheckIn {
    private CheckIn() {}

    /** Returns the question how it went. */
    public static Message message(NextStep step, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns what replaces it when the person goes on for another ten minutes. */
    public static Message goingOn(NextStep step, Texts texts) {
        throw new UnsupportedOperationException("in the making");
    }
}
