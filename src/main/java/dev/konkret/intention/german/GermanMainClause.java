package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;

/** A main clause behind a lead-in: "Denkt dran, wir müssen die Stühle …", "Vorschlag: wir legen die Sitzung …". */
final class GermanMainClause {
    private static final int REACH = 4;

    private GermanMainClause() {}

    /** Returns the finite verb beside <i>wir</i>, <i>man</i> or somebody, when the topic is looked for from the clause's start; or -1. */
    static int finite(Clause c, int from) {
        if (c.find(Bits.MENTION) >= 0 || c.is(c.first(), SUB | COND) || c.is(from - 1, SUB | COND)) return -1;
        if (c.skip(CONJ | (STRIP & ~PRONOUN) | Bits.MUTE, c.first()) < from) return -1;
        for (int i = c.first(); i < c.end() - 1 && i < c.first() + REACH; i++) {
            if (!c.is(i, WE | MAN)) continue;
            boolean acts = i == from && c.is(i, WE) && isAct(c, i + 1) && c.find(DET | Bits.CAPITAL, i + 2) > 0;
            if (c.is(i + 1, MODAL) || acts) return i + 1;
            if (i > c.first() && c.is(i - 1, MODAL)) return i - 1;
        }
        return -1;
    }

    private static boolean isAct(Clause c, int i) {
        return c.is(i, ACTINF) || (c.at(i) == 0 && GermanShapes.isInfinitive(c.folded(i)));
    }
}
