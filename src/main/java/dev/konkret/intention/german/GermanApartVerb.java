package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.List;

/** The particle of a verb that stands far from it is no part of the thing: "bau ich die Spindel wieder ein". */
final class GermanApartVerb {
    private static final WordSet PARTICLE_OF_VERB = WordSet.of(GermanWords.section("separable"));

    private static final WordSet PARTED = WordSet.of(GermanWords.section("parted"));
    private static final WordSet WHERE = WordSet.of(List.of(
            "hinten", "vorne", "vorn", "oben", "unten", "draußen", "drinnen", "drüben", "ordentlich", "wieder"));
    private static final int MOST_ADVERBS = 5;

    private GermanApartVerb() {}

    /** Tells whether the clause ends with the particle of its verb at {@code verb}: "stellt die Tonnen raus". */
    static boolean isParted(Clause c, int verb) {
        return c.lastWord() > verb + 2 && isParticle(c, c.lastWord());
    }

    /** Tells whether nothing but a particle stands at {@code i}, the end of the clause: "tausch ich morgen aus". */
    static boolean isParticle(Clause c, int i) {
        return i > c.first() && i == c.lastWord() && PARTICLE_OF_VERB.has(c, i) && !c.is(i, Bits.CAPITAL);
    }

    /** Returns where the thing from {@code from} on ends, without an adverb and the particle that end the clause at {@code to}. */
    static int withoutParticle(Clause c, int from, int to) {
        int last = to - 1;
        boolean particle = PARTICLE_OF_VERB.has(c, last) || PARTED.has(c, last);
        boolean parted = last > from + 1 && last == c.lastWord() && particle && !c.is(last, Bits.CAPITAL);
        // "… gleich wieder auf", "… nicht einfach hinten ab"
        int noun = last - 1;
        while (noun > from
                && noun > last - MOST_ADVERBS
                && !c.is(noun, Bits.CAPITAL)
                && (c.is(noun, STRIP | NEG) || WHERE.has(c, noun))) noun--;
        return parted && noun < last - 1 && c.is(noun, Bits.CAPITAL) ? GermanBounds.trim(c, from, noun + 1) : to;
    }
}
