package dev.konkret.web;

import dev.konkret.goal.smart.Advice;
import dev.konkret.goal.smart.Light;
import dev.konkret.goal.smart.Sentence;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.picture.Stop;
import dev.konkret.text.Texts;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The five lights in words: a colour alone would tell some readers nothing. */
final class SmartWords {
    private SmartWords() {}

    static void add(SmartCheck check, Texts texts, Html html) {
        html.open("ul", "lights");
        for (Advice advice : check.lights()) {
            html.open("li").open("span", "light " + shade(advice.sentence().colour()));
            html.words(colour(advice.sentence().colour(), texts)).close("span").raw(" ");
            String name = name(advice.sentence().light(), texts);
            String sentence = sentence(advice, texts);
            // Some sentences begin with the light's name themselves.
            String said = sentence.startsWith(name + ": ") ? sentence.substring(name.length() + 2) : sentence;
            html.open("span")
                    .element("strong", name)
                    .raw(": ")
                    .words(said)
                    .close("span")
                    .close("li");
        }
        html.close("ul");
    }

    /** Returns how a layer stands. */
    static String how(Stop.Mark mark, Texts texts) {
        return switch (mark) {
            case DONE -> texts.get("picture.done");
            case OPEN -> texts.get("picture.open");
            case LATE -> texts.get("picture.late");
        };
    }

    /** Next to the check, not among the bundles of the screen: the check brings its sentences along. */
    private static String sentence(Advice advice, Texts texts) {
        Locale locale = texts.language().locale();
        ResourceBundle bundle = texts.language().bundle("dev.konkret.goal.smart");
        Object[] args = advice.args().stream()
                .map(arg -> arg instanceof LocalDate day ? texts.dates().the(day) : arg)
                .toArray();
        return new MessageFormat(bundle.getString(advice.sentence().key()), locale).format(args);
    }

    private static String name(Light light, Texts texts) {
        return switch (light) {
            case SPECIFIC -> texts.get("picture.light.specific");
            case MEASURABLE -> texts.get("picture.light.measurable");
            case ATTRACTIVE -> texts.get("picture.light.attractive");
            case REALISTIC -> texts.get("picture.light.realistic");
            case TIME_BOUND -> texts.get("picture.light.time-bound");
        };
    }

    private static String colour(Sentence.Colour colour, Texts texts) {
        return switch (colour) {
            case GREEN -> texts.get("picture.light.green");
            case YELLOW -> texts.get("picture.light.yellow");
            case RED -> texts.get("picture.light.red");
        };
    }

    private static String shade(Sentence.Colour colour) {
        return switch (colour) {
            case GREEN -> "green";
            case YELLOW -> "amber";
            case RED -> "red";
        };
    }
}
