package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;

/** Whether the next statement says why something has to be done: "Das Impressum muss angepasst werden. Wir sind umgezogen." */
final class GermanReason {
    private static final long TELLS = HAVE | IS | STILL | ACT3 | STATIVE;

    private GermanReason() {}

    /** What follows tells of the present: no order of steps, no threat, no question and nothing for the reader to do. */
    static boolean follows(Clause c) {
        Clause next = c.next();
        if (next == null || next.question() || next.has(YOU | MODAL | BITTE | COND)) return false;
        boolean step = next.is(next.first(), CONJ | OTHERWISE | SUB) && !next.word(next.first(), "da");
        // "Das Formular muss ausgefüllt werden. Das liegt am Empfang.": how it is done.
        boolean where = next.word(next.first() + 1, "liegt") || next.word(next.first() + 1, "gibt");
        boolean told = next.has(TELLS)
                || next.word(next.first() + 1, "tropft")
                || next.word(next.first() + 1, "stapeln")
                || next.word(next.first() + 1, "haeufen")
                || next.is(next.first(), IT | YOUPL);
        return told && !where && !step && next.lastWord() > next.first() + 1 && !next.is(next.first(), Bits.DATE);
    }
}
