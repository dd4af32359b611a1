package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;

/** B9: the business of others, not the team's: "the council should fix it"; what is done to them or with them is ours. */
final class EnglishOutsiders {
    private EnglishOutsiders() {}

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.modal(c, s);
        // "Guests need to be out by eleven": the turn is found by its "be".
        if (modal < 0 && c.word(s.words()[0], "be")) modal = c.find(SHOULD | NEED);
        if (modal < 0) return false;
        int subject = subject(c, modal);
        if (isOneOfThem(c, modal)) return true;
        if (subject >= 0 && c.is(subject, OPEN_SUBJECT | I)) return false;
        int who = OUTSIDER_WORDS.find(c);
        if (who < 0 || who > modal || c.is(who - 1, PREP) || c.is(who - 2, PREP)) return false;
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        if (c.is(verb, BEBASE)) return !isParticiple(c, after(c, verb));
        return !isIng(c, verb);
    }

    /** "Somebody at the council should", "someone in government must". */
    private static boolean isOneOfThem(Clause c, int modal) {
        for (int i = c.first(); i < modal; i++) {
            if (!c.is(i, SOMEONE) || !c.is(i + 1, PREP)) continue;
            for (int k = i + 2; k < modal; k++) if (OUTSIDER_WORDS.has(c, k)) return true;
        }
        return false;
    }
}
