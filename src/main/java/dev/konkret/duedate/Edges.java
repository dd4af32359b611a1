package dev.konkret.duedate;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/** Tells whether an expression stands on its own or is a piece of something else: a file name, a version, a compound. */
final class Edges {
    private static final String OPENING = "([{\"',;:!?*~_>|";
    private static final String CLOSING = ".,;:!?)]}\"'*~_/-+|";

    private Edges() {}

    static boolean free(Reading r, Mention mention) {
        return freeLeft(r.words(), mention.first()) && freeRight(r, mention.end());
    }

    private static boolean freeLeft(Words words, int first) {
        if (!words.touchesPrevious(first)) return true;
        int previous = first - 1;
        if (words.kind(previous) == Kind.WORD || words.kind(previous) == Kind.NUMBER) return false;
        if (words.kind(previous) != Kind.PUNCTUATION) return true;
        char sign = words.original().charAt(words.start(previous));
        if (sign == '-' || sign == '–' || sign == '/' || sign == '.') {
            boolean word = words.kind(first) == Kind.WORD;
            return !words.touchesPrevious(previous) || (sign == '.' && word);
        }
        if (sign == ':' && words.touchesPrevious(previous)) return words.kind(previous - 1) != Kind.NUMBER;
        return OPENING.indexOf(sign) >= 0 || sign > 127 || sign == '<' || sign == '&';
    }

    private static boolean freeRight(Reading r, int end) {
        Words words = r.words();
        if (!words.touchesPrevious(end)) return true;
        boolean number = words.kind(end - 1) == Kind.NUMBER;
        if (words.kind(end) == Kind.WORD || words.kind(end) == Kind.NUMBER)
            return words.kind(end - 1) == Kind.PUNCTUATION;
        if (words.kind(end) != Kind.PUNCTUATION) return true;
        char sign = words.original().charAt(words.start(end));
        boolean goesOn = words.touchesPrevious(end + 1) && words.kind(end + 1) != Kind.PUNCTUATION;
        if (goesOn) {
            Kind next = words.kind(end + 1);
            boolean text = next == Kind.WORD || next == Kind.NUMBER;
            if (text && (sign == '-' || sign == '–' || sign == '_' || sign == '@' || sign == '/')) return false;
            if (text && number && (sign == '.' || sign == ':' || sign == ',')) return false;
            if (next == Kind.WORD
                    && sign == '.'
                    && !Character.isUpperCase(words.original().charAt(words.start(end + 1)))) return false;
        }
        return CLOSING.indexOf(sign) >= 0
                || (sign > 127 && sign != '€' && sign != '°')
                || sign == '&'
                || sign == '>'
                || sign == '<';
    }
}
