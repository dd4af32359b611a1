package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;

/** A pronoun that stands for the thing named before: "schickst du <i>die</i> bitte", "nimmst du dir <i>den</i> kurz vor". */
final class GermanLone {
    private static final WordSet PRONOUNS = WordSet.of(GermanWords.section("lone"));

    private GermanLone() {}

    /** Tells whether token {@code i} is such a pronoun, with no noun behind it. */
    static boolean is(Clause c, int i) {
        if (!PRONOUNS.has(c, i) || c.is(i, Bits.CAPITAL)) return false;
        int next = i + 1;
        return next >= c.end()
                || i == c.lastWord()
                || c.is(next, BITTE | MAL | SOFT | STILL | URGE | Bits.DATE)
                || (c.is(next, STRIP) && !c.is(next, DET))
                || (isVerbal(c, next) && next >= c.lastWord() - 1);
    }

    /** Returns the pronoun behind the verb that stands for a topic named in the clause before, or -1. */
    static int standsFor(Clause c, Sighting s) {
        Clause before = c.previousInSentence();
        if (before == null || s.topicFirst() < before.first() || s.topicEnd() > c.first()) return -1;
        int verb = c.end();
        for (int word : s.words()) if (word >= c.first() && word < verb) verb = word;
        for (int i = verb + 1; i < c.end(); i++) if (is(c, i) && !c.is(i, IT)) return i;
        return -1;
    }

    private static boolean isVerbal(Clause c, int i) {
        if (c.is(i, Bits.CAPITAL)) return false;
        return c.is(i, ACTINF)
                || GermanFinite.isParticle(c, i)
                || PASSNOW.has(c, i)
                || c.word(i, "zu")
                || (c.at(i) == 0 && GermanShapes.isInfinitive(c.folded(i)));
    }
}
