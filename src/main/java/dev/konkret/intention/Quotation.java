package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;

/**
 * Passages in quotation marks of four or more words: not what the writer says himself; and brackets in the middle of a sentence,
 * which would tear it apart. What stands in brackets at its end is a clause like any other: "die Tür klemmt (müsste mal wer ölen)".
 */
final class Quotation {
    private static final int LEAST_WORDS = 4;
    private static final int MOST_TOKENS = 80;

    private Quotation() {}

    static void mute(Words words, long[] classes) {
        for (int i = 0; i < classes.length; i++) {
            if (words.isSign(i, '"')) i = quoted(words, classes, i);
            else if (words.isSign(i, '(')) i = bracketed(words, classes, i);
        }
    }

    private static int quoted(Words words, long[] classes, int open) {
        int limit = Math.min(classes.length, open + MOST_TOKENS);
        for (int close = open + 1; close < limit; close++) {
            if (!words.isSign(close, '"')) continue;
            if (close - open > LEAST_WORDS) fill(classes, open, close);
            return close;
        }
        return open;
    }

    private static int bracketed(Words words, long[] classes, int open) {
        int limit = Math.min(classes.length, open + MOST_TOKENS);
        for (int close = open + 1; close < limit; close++) {
            if (words.isSign(close, '(')) return open;
            if (!words.isSign(close, ')')) continue;
            boolean apart = open == 0 || endsSentence(words, open - 1);
            if (!apart && !endsSentence(words, close + 1)) fill(classes, open, close);
            return close;
        }
        return open;
    }

    private static boolean endsSentence(Words words, int behind) {
        return behind >= words.size()
                || words.kind(behind) == Kind.NEWLINE
                || words.isSign(behind, '.')
                || words.isSign(behind, '!')
                || words.isSign(behind, '?');
    }

    private static void fill(long[] classes, int first, int last) {
        for (int i = first; i <= last; i++) classes[i] = Bits.MUTE;
    }
}
