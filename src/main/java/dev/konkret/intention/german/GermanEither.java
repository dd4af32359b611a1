package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;

/** Which of two it is: "Wer macht nochmal die Kasse, Sina oder Ole?" asks who does it, and calls for nobody. */
final class GermanEither {
    private static final int SHORT = 4;

    private GermanEither() {}

    /** "Müssen wir da was zahlen oder ist das frei", with or without its question mark. */
    static boolean isAsked(Clause c, int modal) {
        if (!c.is(modal, MODAL) || !GermanClause.isVerbFirst(c, modal) || c.has(MAL)) return false;
        for (int i = modal + 3; i < c.lastWord(); i++)
            if (c.word(i, "oder") && c.is(i + 1, IS | MODAL | HAVE)) return true;
        Clause next = c.nextInSentence();
        if (next == null) return false;
        boolean other = next.is(next.first() + 1, IS | MODAL | WIRD | HAVE | ACT3 | STATIVE);
        return next.word(next.first(), "oder") && other;
    }

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
