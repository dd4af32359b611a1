package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.reading.Kind;
import java.util.Set;

/** Words between which no thing is named: a verb that could mean anything, a pronoun, a particle, who is spoken to. */
final class GermanBareTopic {
    /** "Wird gemacht, Chefin": spoken to, never what is done. */
    private static final Set<String> CALLED = Set.copyOf(GermanWords.RULE_LISTS.section("baretopic-called"));

    private GermanBareTopic() {}

    /** Tells whether there is no object between {@code from} and {@code to}, only a verb that could mean anything. */
    static boolean is(Clause c, int from, int to) {
        int i = from;
        while (i < to
                && (LIGHT.has(c, i)
                        || isVerbal(c, i)
                        || c.is(i, STRIP)
                        || GermanLone.is(c, i)
                        || isCalled(c, i, to)
                        || isMadeSo(c, i, to)
                        || GermanBounds.isLoneIt(c, i)
                        || PASSNOW.has(c, i)
                        || GermanApartVerb.isParticle(c, i)
                        || (c.word(i, "mit") && PASSNOW.has(c, i + 1))
                        || GermanThat.isManner(c, i)
                        || c.word(i, "welche")
                        || (isAnother(c, i) && i >= c.lastWord() - 1)
                        || c.word(i, "was")
                        || c.word(i, "etwas")
                        || c.is(i, STATIVE))) i++;
        return i >= to;
    }

    /** "Die Milch ist aus, holst du neue?" */
    private static boolean isAnother(Clause c, int i) {
        return (c.word(i, "neue") || c.word(i, "neuen") || c.word(i, "neues") || c.word(i, "welchen"))
                && c.previousInSentence() != null;
    }

    /** "Bringst du sie raus Mehmet" */
    private static boolean isCalled(Clause c, int i, int to) {
        boolean called = Names.is(c, i) || CALLED.contains(c.folded(i));
        return i == to - 1 && i == c.lastWord() && called && !c.is(i - 1, PREP | DET);
    }

    /** "Sollten wir digital machen": how, not what. */
    private static boolean isMadeSo(Clause c, int i, int to) {
        return i == to - 2 && c.at(i) == 0 && (c.word(i + 1, "machen") || c.word(i + 1, "loesen"));
    }

    static boolean isVerbal(Clause c, int i) {
        if (c.is(i, Bits.CAPITAL) && (i > c.first() || c.previousInSentence() != null)) return false;
        String word = c.folded(i);
        return c.is(i, WIRD | STATIVE | ACTINF)
                || GermanShapes.isParticiple(word)
                || (GermanShapes.isInfinitive(word) && !c.is(i, DET | PREP));
    }

    /** "Ich ruf <i>ihn</i> an", "wird gemacht, <i>Chefin</i>": nothing that could be a title. */
    static boolean isNothing(Clause c, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean nothing = GermanLone.is(c, i)
                    || (i > from && GermanApartVerb.isParticle(c, i))
                    || isCalled(c, i, to)
                    || c.words().kind(i) == Kind.PUNCTUATION;
            if (!nothing) return false;
        }
        return true;
    }

    /** "…, Chef!": a clause of nothing but who is spoken to. */
    static boolean isCall(Clause c) {
        return c.lastWord() == c.first() && CALLED.contains(c.folded(c.first()));
    }
}
