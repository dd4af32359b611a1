package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** B4 by its verb in front: "sollte mal das Licht flackern, einfach …", "hätte noch wer Interesse: …", "sollte wer zu spät kommen einfach klingeln". */
final class GermanSuppose {
    private static final WordSet SEEKS = WordSet.of(GermanWords.RULE_LISTS, "suppose-seeks");
    private static final WordSet THEN = WordSet.of(GermanWords.RULE_LISTS, "suppose-then");

    private GermanSuppose() {}

    /** Tells whether the clause is a condition for the one behind it, or for its own end. */
    static boolean opensCondition(Clause c) {
        int verb = c.skip(CONJ | Bits.MUTE, c.first());
        if (c.question() || !c.is(verb, SHOULD2 | HAVE2)) return false;
        Clause next = c.nextInSentence();
        if (c.is(verb, HAVE2)) return next != null && c.has(SOMEONE) && (c.endsWith(':') || follows(next));
        if (c.has(SOMEONE) && !c.has(MAL | WE) && isForgotten(c, verb)) return true;
        boolean reason = next != null && (next.is(next.first(), OTHERWISE | SUB) || next.word(next.first(), "sonst"));
        if (next != null && !reason && !c.has(PARTICLE | WE | MAN)) return true;
        boolean noun = c.is(c.skip(STRIP & ~DET & ~SOMEONE, verb + 1), DET) && subject(c, verb) == 0;
        return next != null && noun && !isPassive(c, verb) && !c.has(URGE | STILL) && follows(next);
    }

    /** What is to be done then: an order, a place, a fact with its verb in front. */
    private static boolean follows(Clause next) {
        int first = next.first();
        return THEN.has(next, first)
                || next.is(first, IMPERATIVE | ACTPL | IS | HAVE | CAN | ACT1 | BITTE)
                || next.is(first + 1, IS | CAN);
    }

    /** "Sollte einer den Bohrer suchen der liegt bei mir": the comma forgotten behind what somebody seeks. */
    private static boolean isForgotten(Clause c, int verb) {
        for (int i = verb + 2; i < c.lastWord(); i++) {
            boolean infinitive = SEEKS.has(c, i) && !c.is(i, Bits.CAPITAL);
            boolean goes = THEN.has(c, i + 1) || c.is(i + 1, DET | IT | IMPERATIVE | ACTPL);
            if (infinitive && goes && !SEEKS.has(c, i + 1)) return true;
        }
        return false;
    }
}
