package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;

/** B3: a duty that is denied. */
final class EnglishDenials {
    private EnglishDenials() {}

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.modal(c, s);
        if (modal < 0 || c.question()) return false;
        int not = c.find(NEG);
        if (not < 0 || not > modal + 3 || not < modal - 5) return false;
        // "We don't have a plan yet": the turn is found by its negation.
        if (s.words()[0] == not && !c.is(not, SHOULDNT)) return false;
        // "Nobody has booked the coach", "I never got round to it": left open, not denied.
        if (not < modal && (c.word(modal, "has") || c.word(modal, "got"))) return false;
        return !has(c, "forget") && !has(c, "longer") && !(c.is(not, DET) && not > modal + 1) && !has(c, "anymore");
    }
}
