package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** B5: a choice that is only laid out, and "could we maybe use the back door? does anyone have the code?": what is asked next shows that only knowledge is wanted. */
final class EnglishAsked {
    private static final WordSet READY = EnglishTraps.words("ready");

    private static final int REACH = 3;

    private EnglishAsked() {}

    /** "Two options: we could batch it, or we could run it overnight": weighed, not proposed. */
    private static boolean isChoice(Clause c) {
        if (!c.has(COULD) || c.question()) return false;
        Clause lead = c;
        for (int back = 0; back < REACH && lead != null && !has(lead, "options"); back++)
            lead = lead.previousInSentence();
        return lead != null && has(lead, "options");
    }

    static boolean find(Clause c) {
        if (isChoice(c)) return true;
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
