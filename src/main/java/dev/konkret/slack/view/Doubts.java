package dev.konkret.slack.view;

import dev.konkret.hearing.Doubt;
import dev.konkret.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says which part of what somebody typed cannot be taken. */
public final class Doubts {
    private static final int LONGEST_ECHO = 80;

    private Doubts() {}

    /** Returns the form with the doubts above it; as it is when there are none. */
    public static ObjectNode above(ObjectNode form, List<Doubt> doubts, Texts texts) {
        if (!doubts.isEmpty()) ((ArrayNode) form.path("blocks")).insert(0, Blocks.section(sentences(doubts, texts)));
        return form;
    }

    /** Returns the answer to a direct message, which opens no form. */
    public static Message message(List<Doubt> doubts, Texts texts) {
        return Surface.sentence(texts, sentences(doubts, texts) + " " + texts.get("doubt.again"));
    }

    private static String sentences(List<Doubt> doubts, Texts texts) {
        return doubts.stream()
                .map(doubt -> texts.get(key(doubt.kind()), Mrkdwn.escape(Cut.plain(doubt.words(), LONGEST_ECHO))))
                .collect(Collectors.joining(" "));
    }

    private static String key(Doubt.Kind kind) {
        return switch (kind) {
            case STRANGER -> "doubt.stranger";
            case PAST_DAY -> "doubt.past";
            case NO_DAY -> "doubt.no.day";
        };
    }
}
