package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/**
 * What is put between commas or dashes into a clause that goes on behind it: "könntest du, <i>wenn du eh vorbeikommst</i>, die
 * Bücher mitbringen". It is taken out before anything else is read, so that a verb stands beside what belongs to it.
 */
final class GermanInsertions {
    private static final int LONGEST = 18;

    /** Each one taken out copies the words; nobody puts more into one message. */
    private static final int MOST = 12;

    private GermanInsertions() {}

    /** Returns {@code words} without their insertions; the same ones when there are none. */
    static Words without(Words words) {
        Words read = words;
        int first = 0;
        int taken = 0;
        for (int open = 1; open + 2 < read.size() && taken < MOST; open++) {
            if (GermanBracket.endsSentence(read, open)) first = open + 1;
            if (!GermanBracket.isSign(read, open) || open - first > LONGEST * 2) continue;
            int close = GermanBracket.next(read, open + 1, LONGEST);
            if (close < open + 2 || !GermanBracket.isSign(read, close)) continue;
            if (!GermanBracket.goesOn(read, first, open, close)) continue;
            if (GermanAside.isDate(read, open + 1, close)) {
                // "Könntest du, am besten bis Freitag, …": only its signs are in the way.
                boolean best = read.is(open + 1, "am") && read.is(open + 2, "besten");
                read = read.without(close, close + 1).without(open, open + (best ? 3 : 1));
                taken++;
            } else if (GermanAside.isCalled(read, open + 1, close)) {
                read = read.without(close, close + 1).without(open, open + 1);
                taken++;
            } else if (GermanAside.is(read, first, open, close)) {
                read = read.without(open, close + 1);
                open--;
                taken++;
            }
        }
        return read;
    }

    /** Tells whether the name at {@code i} was set off by the signs that were taken out: "könntest du, Jana, …". */
    static boolean isSetOff(Words words, int i) {
        if (i < 1 || words.touchesPrevious(i)) return false;
        int sign = words.end(i - 1);
        char first = words.original().charAt(sign);
        boolean token = words.start(i) > sign + 1 && (first == ',' || first == ' ');
        return token && words.original().substring(sign, words.start(i)).indexOf(',') >= 0;
    }

    static long at(Words words, int i) {
        return i >= 0 && i < words.size() && words.kind(i) == Kind.WORD ? GermanLexicon.LEXICON.of(words, i) : 0;
    }

    static boolean isCapital(Words words, int i) {
        return i >= 0
                && i < words.size()
                && words.kind(i) == Kind.WORD
                && Character.isUpperCase(words.original().charAt(words.start(i)));
    }
}
