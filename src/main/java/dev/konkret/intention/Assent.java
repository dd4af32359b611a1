package dev.konkret.intention;

import dev.konkret.reading.Kind;
import dev.konkret.reading.Words;
import java.util.function.IntPredicate;

/** Agreement in few words: in the first sentence a word of assent, a thumb or "+1", and neither a no nor a question. */
public final class Assent {
    private static final int LONGEST = 14;

    private Assent() {}

    /**
     * Tells whether the words from token {@code answer} on agree.
     *
     * @param agrees tells whether a token is a word of assent
     * @param refuses words that make a no of it
     * @param enough tells of a token at which nothing behind it matters any more
     */
    public static boolean isIn(Words words, int answer, IntPredicate agrees, WordSet refuses, IntPredicate enough) {
        boolean agreed = false;
        for (int i = answer; i < words.size() && i < answer + LONGEST; i++) {
            if (words.isSign(i, '?') || refuses.has(words, i)) return false;
            agreed |= agrees.test(i) || approves(words, i);
            if (enough.test(i)) return true;
            boolean ends = words.kind(i) == Kind.NEWLINE || words.isSign(i, '.') || words.isSign(i, '!');
            if (ends && agreed) return true;
        }
        return agreed;
    }

    private static boolean approves(Words words, int i) {
        if (words.isSign(i, '+') && words.number(i + 1) == 1) return true;
        if (words.kind(i) != Kind.EMOJI) return false;
        String sign = words.text(i);
        return sign.startsWith("👍") || sign.startsWith("💯") || sign.equals(":+1:") || sign.equals(":100:");
    }
}
