package dev.konkret.web;

import dev.konkret.goal.smart.Advice;
import dev.konkret.goal.smart.Sentence;
import dev.konkret.goal.smart.SmartCheck;
import dev.konkret.picture.Stop;
import dev.konkret.text.Texts;

/** The five lights in words: a colour alone would tell some readers nothing. */
final class SmartWords {
    private SmartWords() {}

    static void add(SmartCheck check, Texts texts, Html html) {
        html.open("ul", "lights");
        for (Advice advice : check.lights()) {
            html.open("li").open("span", "light " + shade(advice.sentence().colour()));
            html.words(colour(advice.sentence().colour(), texts)).close("span").raw(" ");
            String name = texts.get(advice.sentence().light().key());
            String sentence = advice.in(texts, words -> words);
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
