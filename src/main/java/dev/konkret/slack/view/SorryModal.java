package dev.konkret.slack.view;

import dev.konkret.text.Texts;
import tools.jackson.databind.node.ObjectNode;

/** A dialog that says why something does not go. */
public final class SorryModal {
    private SorryModal() {}

    /** Returns the sentence of that key; arguments that are strings are taken as plain text and escaped here. */
    public static ObjectNode view(Texts texts, String key, Object... args) {
        Object[] escaped = args.clone();
        for (int i = 0; i < escaped.length; i++) {
            if (escaped[i] instanceof String s) escaped[i] = Mrkdwn.escape(s);
        }
        return saying(texts, texts.get(key, escaped));
    }

    /** Returns a ready sentence in mrkdwn, such as a {@link Refusals#sentence}. */
    public static ObjectNode saying(Texts texts, String mrkdwn) {
        return Form.shown(ActionId.SORRY_VIEW, texts.get("sorry.title"), texts)
                .with(Blocks.section(mrkdwn))
                .view();
    }
}
