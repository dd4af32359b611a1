package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** Proposed with a maybe: "the bench could be moved to the lobby maybe"; or missed: "there ought to be a first aid box. There isn't." */
final class EnglishMaybe {
    private static final WordSet BROKEN = EnglishTraps.words("broken");
    private static final int REACH = 3;

    private EnglishMaybe() {}

    /** V2: one thing of ours that could be worked on; "the pipe could be blocked maybe" is a guess. */
    static @Nullable Sighting could(Clause c) {
        int modal = c.find(COULD);
        int be = after(c, modal);
        int done = after(c, be);
        int i = core(c);
        boolean ours = c.word(i, "the") || c.word(i, "our") || c.word(i, "that") || c.word(i, "those");
        boolean maybe = has(c, "maybe") || has(c, "perhaps");
        if (!ours || !maybe || modal <= i + 1 || c.question() || c.has(COND | NEG | (PRONOUN & ~IT)) || has(c, "or"))
            return null;
        if (!c.is(be, BEBASE)
                || !EnglishPassive.isWork(c, done)
                || BROKEN.has(c, done)
                || EnglishDue.isByOthers(c, done)) return null;
        return EnglishTopic.subject(c, modal, modal, be);
    }

    /** V12: what ought to be there and is not. */
    static @Nullable Sighting missing(Clause c) {
        int there = EnglishVague.find(c, "there");
        boolean ought = word(c, there + 1, "ought", "to", "be") || word(c, there + 1, "should", "be");
        int thing = c.word(there + 1, "ought") ? there + 4 : there + 3;
        if (there < 0 || !ought || !c.is(thing, DET) || c.question()) return null;
        return isDenied(c) ? EnglishTopic.rest(c, thing, null, there) : null;
    }

    /** "There isn't.", "there aren't any": read word by word, as so short a clause may count as a tag. */
    private static boolean isDenied(Clause c) {
        for (int i = c.end(); i < c.end() + REACH && i + 1 < c.words().size(); i++) {
            boolean there = c.words().is(i, "there") && c.words().folded(i + 1).endsWith("n't");
            if (there) return true;
        }
        return false;
    }
}
