package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;

/** B3: a duty that is denied, doubted or declined. */
final class EnglishDenials {
    private static final WordSet DOUBT = EnglishTraps.words("doubt");
    private static final WordSet THINK = EnglishTraps.words("believe");
    private static final WordSet CLAIM = EnglishTraps.words("claim");
    private static final WordSet BAD = EnglishTraps.words("bad");

    private EnglishDenials() {}

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.modal(c, s);
        if (modal < 0) return false;
        if (has(c, "can", "you", "believe")) return true;
        // "Let's see if we can't find a second one"
        if (c.word(s.words()[0], "see")) return false;
        if (c.question()) return false;
        if (isDoubted(c, modal) || isDismissed(c, modal)) return true;
        if (c.word(modal - 1, "hardly") || c.word(modal - 1, "scarcely")) return true;
        int not = c.find(NEG);
        // "I can't help feeling we should": as good as a yes.
        if (c.word(not + 1, "help") && not + 1 < modal) return false;
        // "If nobody objects we should": the condition is denied.
        if (not > 0 && not < modal && c.find(COND) >= 0 && c.find(COND) < not && c.is(subject(c, modal), WE))
            not = c.find(NEG, modal);
        // "Not urgent but the boiler could do with a service"
        int but = c.find(CONJ);
        if (not >= 0 && not < but && but < modal) not = c.find(NEG, but);
        if (not < 0 || not > modal + 3 || not < modal - 5) return false;
        // "We don't have a plan yet": the turn is found by its negation.
        if (s.words()[0] == not && !c.is(not, SHOULDNT)) return false;
        // "Nobody has booked the coach", "I never got round to it": left open, not denied.
        if (not < modal && (c.word(modal, "has") || c.word(modal, "got"))) return false;
        return !has(c, "forget") && !has(c, "longer") && !(c.is(not, DET) && not > modal + 1) && !has(c, "anymore");
    }

    /** "I doubt we should", "I disagree that we should", "I don't agree with Bas that we should", "not convinced we need to". */
    private static boolean isDoubted(Clause c, int modal) {
        if (has(c, "used", "to", "think") || has(c, "used", "to", "say")) return true;
        for (int i = c.first(); i < modal; i++) {
            if (DOUBT.has(c, i)) return true;
            if (!THINK.has(c, i) || c.is(i + 1, WH | COND) || (c.find(CONJ, i) > 0 && c.find(CONJ, i) < modal))
                continue;
            for (int k = Math.max(c.first(), i - 3); k < i; k++)
                if (c.is(k, NEG) || c.word(k, "hardly") || c.word(k, "wouldn't")) return true;
        }
        Clause before = c.previousInSentence();
        return before != null && before.endsWith(',') && c.is(c.first(), SUB) && DOUBT.in(before);
    }

    /** "Tina's idea that we should close on Mondays is nonsense". */
    private static boolean isDismissed(Clause c, int modal) {
        int claim = CLAIM.find(c);
        return claim >= 0 && claim < modal && c.word(claim + 1, "that") && BAD.find(c, modal) > 0;
    }
}
