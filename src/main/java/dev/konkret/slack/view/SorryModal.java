package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** A dialog that says why something does not go. */
public final class SorryModal {
    private SorryModal() {}

    /** Returns the sentence of that key; arguments are plain text and are escaped here. */
    public static ObjectNode view(Texts texts, String key, Object... args) {
        throw new UnsupportedOperationException("in the making");
    }

    /** Returns a ready sentence in mrkdwn, such as a {@link Refusals#sentence}. */
    public static ObjectNode saying(Texts texts, String mrkdwn) {
        throw new UnsupportedOperationException("in the making");
    }
}
