package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** B5: "could we maybe use the back door? does anyone have the code?": what is asked next shows that only knowledge is wanted. */
final class EnglishAsked {
    private static final WordSet READY = EnglishTraps.words("ready");

    private EnglishAsked() {}

    static boolean find(Clause c) {
        if (!c.question() || !c.has(COULD | CAN) || !c.has(WE)) return false;
        Clause next = c.next();
        while (next != null && next.sentence() == c.sentence()) next = next.next();
        if (next == null || !next.question()) return false;
        int i = core(next);
        // "As in, does canon law allow that?"
        if (i > 0 && next.word(i, "as") && next.word(i + 1, "in")) {
            Clause rest = next.lastWord() <= i + 1 ? next.nextInSentence() : null;
            if (rest != null) next = rest;
            i = rest != null ? core(rest) : i + 2;
        }
        boolean asks = next.is(i, BE | BARE) || has(next, "know") || next.is(i, CAN);
        return asks && !READY.in(next) && !next.has(SHOULD) && !next.word(i, "shall");
    }
}
