package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;

/** "Die lad ich heute noch hoch, A3 oder A4?": what is told first is not asked, only what stands behind its comma. */
final class GermanAskedBehind {
    private GermanAskedBehind() {}

    /** Tells whether the clause states something although its sentence ends as a question. */
    static boolean isTold(Clause c, int verb) {
        Clause next = c.nextInSentence();
        if (next == null || GermanClause.isVerbFirst(c, verb) || c.has(WH | SUB | COND) || !c.endsWith(','))
            return false;
        // "Ich mach das Protokoll, oder?"
        boolean tag = next.word(next.first(), "oder")
                || next.lastWord() == next.first()
                || next.has(I | YOU | YOUPL | COND | SUB);
        return !tag && (c.is(c.first(), DET | I) || c.is(c.first(), Bits.CAPITAL));
    }
}
