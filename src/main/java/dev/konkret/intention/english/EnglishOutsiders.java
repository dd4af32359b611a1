package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;

/** B9: the business of others, not the team's: "the council should fix it"; what is done to them or with them is ours. */
final class EnglishOutsiders {
    private EnglishOutsiders() {}

    static boolean find(Clause c, Sighting s) {
        int modal = EnglishBlockers.duty(c, s);
        if (modal < 0) return isTheirs(c, c.find(NEEDTHING | COULD));
        int subject = subject(c, modal);
        if (isOneOfThem(c, modal) || isTheirs(c, modal)) return true;
        if (subject >= 0 && c.is(subject, OPEN_SUBJECT | I)) return false;
        int who = OUTSIDER_WORDS.find(c);
        // "Two people need to stay"
        if (who == s.words()[0]) return false;
        if (who < 0 || who > modal || c.is(who - 1, PREP) || c.is(who - 2, PREP)) return false;
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        if (c.is(verb, BEBASE)) return !isParticiple(c, after(c, verb));
        return !isIng(c, verb);
    }

    /** "Their website could do with a redesign", "the club next door needs a new roof"; "their invoice needs to be paid" is ours. */
    private static boolean isTheirs(Clause c, int modal) {
        if (modal < 0 || modal <= c.first()) return false;
        int i = core(c);
        boolean neighbours = c.is(i, DET)
                && (c.folded(i + 1).endsWith("s'") || c.folded(i + 1).endsWith("'s"))
                && OUTSIDER_WORDS.holds(c.folded(i + 1).replace("'", ""));
        boolean theirs = c.word(i, "their") || neighbours || has(c, "next", "door");
        int verb = after(c, modal);
        if (c.word(verb, "to")) verb = after(c, verb);
        return theirs
                && !(c.is(verb, BEBASE) && isParticiple(c, after(c, verb)))
                && !c.is(subject(c, modal), WE | SOMEONE | I);
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
