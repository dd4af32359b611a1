package dev.konkret.slack.view;

import dev.konkret.goal.smart.Advice;
import dev.konkret.goal.smart.Light;
import dev.konkret.goal.smart.Sentence;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.text.Texts;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.node.ObjectNode;

/** The five lights of the SMART check, each with one sentence in the reader's language. */
final class SmartLights {
    private SmartLights() {}

    /** Returns the lights, with a heading and that they block nothing. */
    static List<ObjectNode> blocks(SmartCheck check, Texts texts) {
        List<String> lines = new ArrayList<>();
        for (Advice advice : check.lights()) {
            lines.add(colour(advice.sentence().colour()) + " *"
                    + name(advice.sentence().light(), texts) + "*: " + sentence(advice, texts));
        }
        String heading = texts.get("goal.lights", check.greens());
        return List.of(
                Blocks.section("*" + heading + "*\n" + String.join("\n", lines)),
                Blocks.context(texts.get("goal.lights.advise")));
    }

    private static String name(Light light, Texts texts) {
        return switch (light) {
            case SPECIFIC -> texts.get("goal.light.specific");
            case MEASURABLE -> texts.get("goal.light.measurable");
            case ATTRACTIVE -> texts.get("goal.light.attractive");
            case REALISTIC -> texts.get("goal.light.realistic");
            case TIME_BOUND -> texts.get("goal.light.time");
        };
    }

    private static String colour(Sentence.Colour colour) {
        return switch (colour) {
            case GREEN -> "🟢";
            case YELLOW -> "🟡";
            case RED -> "🔴";
        };
    }

    static String sentence(Advice advice, Texts texts) {
        Object[] args = advice.args().stream().map(arg -> said(arg, texts)).toArray();
        Locale locale = texts.language().locale();
        // Next to the check, not among the bundles of the screen: the check brings its sentences along.
        ResourceBundle bundle = texts.language().bundle("dev.konkret.goal.smart");
        return new MessageFormat(bundle.getString(advice.sentence().key()), locale).format(args);
    }

    private static Object said(Object arg, Texts texts) {
        if (arg instanceof LocalDate day) return texts.dates().the(day);
        return arg instanceof String words ? Mrkdwn.escape(Mrkdwn.oneLine(words)) : arg;
    }
}
