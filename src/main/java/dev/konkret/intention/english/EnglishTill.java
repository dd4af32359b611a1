package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Message;
import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.Set;

/** Words that look like dates and are none, or the other way round: "the till", "for the 12th". */
final class EnglishTill {
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

    private EnglishTill() {}

    /** "The till", "the old till": where one pays. */
    static boolean is(Message message, int i) {
        Words words = message.words();
        if (i > 0 && (message.at(i - 1) & DET) != 0) return true;
        boolean the = i > 1 && (words.is(i - 2, "the") || words.is(i - 2, "our") || words.is(i - 2, "a"));
        return the
                && (words.is(i - 1, "old")
                        || words.is(i - 1, "new")
                        || words.is(i - 1, "second")
                        || words.is(i - 1, "main"));
    }

    /** "The 12th", "the 1st": a day of the month, read as a number and its ending. */
    static boolean isOrdinal(Words words, int i) {
        return i + 1 < words.size()
                && words.kind(i) == Kind.NUMBER
                && words.touchesPrevious(i + 1)
                && ORDINAL.contains(words.folded(i + 1));
    }
}
