package dev.konkret.slack.view;

import dev.konkret.goal.smart.Advice;
import dev.konkret.goal.smart.Sentence;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The five lights of the SMART check, each with one sentence in the reader's language. */
final class SmartLights {
    private SmartLights() {}

    /** Returns the lights, with a heading and that they block nothing. */
    static List<ObjectNode> blocks(SmartCheck check, Texts texts) {
        List<String> lines = new ArrayList<>();
        for (Advice advice : check.lights()) {
            lines.add(colour(advice.sentence().colour()) + " *"
                    + texts.get(advice.sentence().light().key()) + "*: "
                    + advice.in(texts, words -> Mrkdwn.escape(Mrkdwn.oneLine(words))));
        }
        String heading = texts.get("goal.lights", check.greens());
        return List.of(
                Blocks.section("*" + heading + "*\n" + String.join("\n", lines)),
                Blocks.context(texts.get("goal.lights.advise")));
    }

    private static String colour(Sentence.Colour colour) {
        return switch (colour) {
            case GREEN -> "🟢";
            case YELLOW -> "🟡";
            case RED -> "🔴";
        };
    }
}
