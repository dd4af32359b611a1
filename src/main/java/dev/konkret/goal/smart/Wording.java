package dev.konkret.goal.smart;

import static dev.konkret.goal.smart.Sentence.MEASURE_GOOD;
import static dev.konkret.goal.smart.Sentence.MEASURE_MISSING;
import static dev.konkret.goal.smart.Sentence.MEASURE_WITHOUT_BASE;
import static dev.konkret.goal.smart.Sentence.MEASURE_WITHOUT_NUMBER;
import static dev.konkret.goal.smart.Sentence.MEASURE_WITHOUT_UNIT;
import static dev.konkret.goal.smart.Sentence.TEXT_ACTIVITY;
import static dev.konkret.goal.smart.Sentence.TEXT_GOOD;
import static dev.konkret.goal.smart.Sentence.TEXT_LONG;
import static dev.konkret.goal.smart.Sentence.TEXT_MANY_SENTENCES;
import static dev.konkret.goal.smart.Sentence.TEXT_MISSING;
import static dev.konkret.goal.smart.Sentence.TEXT_SHORT;
import static dev.konkret.goal.smart.Sentence.TEXT_VAGUE;
import static dev.konkret.goal.smart.Sentence.TEXT_WISH;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks at text and measure: is it specific, is it measurable? */
final class Wording {

    private static final int MOST_SENTENCES = 2;
    private static final int MOST_CHARACTERS = 300;
    private static final int FEWEST_WORDS = 4;

    /** The end of a sentence: not a dot inside of 3.000, behind "am 3." or behind a short "z." */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{3}|\\d{3}|\\))[.!?]+(?=\\s|\\z)|[!?]+");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d.,' ]+");
    private static final Pattern PERCENT =
            Pattern.compile("%|\\bprozent|\\bpercent|\\bper cent", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN = Pattern.compile("[+\\-−–]\\s?\\d");

    private Wording() {}

    static Advice specific(String text) {
        if (text.isBlank()) return Advice.of(TEXT_MISSING);
        for (String sentence : SENTENCE_END.split(text)) {
            // A number makes a result of an activity: "auf unter zwei Sekunden optimiert" can be checked.
            if (hasNumber(sentence)) continue;
            Optional<String> activity = WordList.ACTIVITY.firstIn(sentence);
            if (activity.isPresent()) return Advice.of(TEXT_ACTIVITY, activity.get());
        }
        Optional<String> wish = WordList.WISH.firstIn(text);
        if (wish.isPresent()) return Advice.of(TEXT_WISH, wish.get());
        Optional<String> vague = hasNumber(text) ? Optional.empty() : WordList.VAGUE.firstIn(text);
        if (vague.isPresent()) return Advice.of(TEXT_VAGUE, vague.get());
        int sentences = sentences(text);
        if (sentences > MOST_SENTENCES) return Advice.of(TEXT_MANY_SENTENCES, sentences);
        int characters = text.codePointCount(0, text.length());
        if (characters > MOST_CHARACTERS) return Advice.of(TEXT_LONG, characters);
        if (text.strip().split("\\s+").length < FEWEST_WORDS) return Advice.of(TEXT_SHORT);
        return Advice.of(TEXT_GOOD);
    }

    static Advice measurable(String measure) {
        if (measure.isBlank()) return Advice.of(MEASURE_MISSING);
        if (!hasNumber(measure)) return Advice.of(MEASURE_WITHOUT_NUMBER, measure.strip());
        if (BARE_NUMBER.matcher(measure).matches()) return Advice.of(MEASURE_WITHOUT_UNIT, measure.strip());
        boolean change = WordList.CHANGE.isIn(measure) || SIGN.matcher(measure).find();
        if (PERCENT.matcher(measure).find() && change && !WordList.BASE.isIn(measure)) {
            return Advice.of(MEASURE_WITHOUT_BASE, measure.strip());
        }
        return Advice.of(MEASURE_GOOD);
    }

    static boolean hasNumber(String text) {
        return DIGIT.matcher(text).find() || WordList.NUMBER.isIn(text);
    }

    private static int sentences(String text) {
        return (int) Arrays.stream(SENTENCE_END.split(text.strip()))
                .filter(s -> !s.isBlank())
                .count();
    }
}
