package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;

/** What is wished to be there is a thing, no act: "wenn wir für die Nachtschicht eine zweite Taschenlampe hätten". */
final class GermanHad {
    private GermanHad() {}

    /** Returns where the thing begins that {@code c}, from {@code start} on, would like to have or to exist; or -1. */
    static int thing(Clause c, int start) {
        int last = c.lastWord();
        boolean had = c.is(last, HAVE2) || c.word(last, "gaebe") || c.word(last, "haben");
        if (!had
                || last <= start + 1
                || c.has(NEG)
                || !(c.is(c.first(), COND | SUB) || c.is(start - 1, WE | COND | SUB))) return -1;
        int i = start;
        while (c.is(i, PREP) && !c.is(i, Bits.DATE)) {
            int noun = c.find(Bits.CAPITAL, i);
            if (noun < 0 || noun > i + 3) break;
            i = noun + 1;
        }
        return INDEFINITE.has(c, i) || i == start ? i : -1;
    }
}
