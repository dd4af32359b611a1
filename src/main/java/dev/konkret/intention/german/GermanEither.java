package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;

/** Which of two it is: "Wer macht nochmal die Kasse, Sina oder Ole?" asks who does it, and calls for nobody. */
final class GermanEither {
    private static final int SHORT = 4;

    private GermanEither() {}

    /** Tells whether the question {@code c} ends in two to choose from. */
    static boolean isOffered(Clause c) {
        Clause next = c.nextInSentence();
        if (next == null || !c.question() || next.end() - next.first() > SHORT) return false;
        int from = next.first();
        if (!c.endsWith(',') || !next.is(from, Bits.CAPITAL | Bits.MENTION | YOU | I | WE | DET)) return false;
        Clause other = next.nextInSentence();
        boolean apart = other != null
                && other.word(other.first(), "oder")
                && other.lastWord() - other.first() <= 2
                && !other.has(MODAL | ACTINF);
        for (int i = from + 1; i < next.lastWord(); i++) if (next.word(i, "oder")) return !next.has(ACTINF | MODAL);
        return apart;
    }
}
