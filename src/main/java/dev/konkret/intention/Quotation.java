package dev.konkret.intention;

import dev.konkret.reading.Words;

/** Passages in quotation marks of four or more words, and brackets: not what the writer says himself. */
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
            fill(classes, open, close);
            return close;
        }
        return open;
    }

    private static void fill(long[] classes, int first, int last) {
        for (int i = first; i <= last; i++) classes[i] = Bits.MUTE;
    }
}
