package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** Vague by <i>gehört</i>: "die Tür gehört gestrichen", "da gehört mal wer ran", "da gehören halt Filzgleiter unter die Stühle". */
final class GermanBelongs {
    private GermanBelongs() {}

    /** V5: gehört with a participle. */
    static @Nullable Sighting belongs(Clause c) {
        int verb = c.find(GEHOERT);
        int last = c.lastWord();
        while (last > verb && c.is(last, STRIP)) last--;
        // "Dass die Orgel gestimmt gehört, …"
        int thing = c.word(c.first(), "dass") ? c.first() + 1 : -1;
        boolean ends = thing > 0 && verb == last && GermanShapes.isParticiple(c.folded(last - 1)) && !c.has(NEG);
        if (ends && GermanNouns.phrase(c, thing) > thing)
            return new Sighting(null, thing, GermanNouns.phrase(c, thing), verb, last - 1);
        if (verb < 0 || last <= verb) return null;
        Sighting there = placed(c, verb, last);
        if (there != null) return there;
        if (c.is(last, PRONOUN | DET)) return null;
        // "Gehört da nicht mal ein Geländer hin?"
        if (c.question() && c.has(NEG) && c.has(MAL) && GermanDirection.isWhereto(c, last))
            return GermanTopic.ofPassive(c, verb, verb, last);
        if (c.is(last, Bits.CAPITAL) && !c.has(MAL | URGE) && !GermanBlockers.hasWord(c, "laengst")) return null;
        // "Die Datensicherung gehört endlich auf einen zweiten Server": where a thing ought to be by now.
        boolean late = c.has(MAL | URGE) || GermanBlockers.hasWord(c, "laengst");
        // "Gehört längst zu den Klassikern": where it belongs, not where it should be.
        late &= !c.folded(c.find(PREP, verb)).startsWith("zu");
        // "Die gehören vor Ostern auf die Startseite"
        int into = c.find(PREP, verb);
        late |= c.find(Bits.DATE, verb) > verb && c.is(verb - 1, DET) && verb - 1 == c.first() && c.word(into, "auf");
        boolean moved = late && c.find(PREP, verb) > verb && !c.has(NEG | I | YOU) && !c.question();
        if (moved && !GermanShapes.isParticiple(c.folded(last)))
            return GermanTopic.ofPassive(c, verb, verb, c.find(MAL | URGE));
        // "ghört tauscht": the south leaves out the "ge".
        boolean bare = last == verb + 1 && c.is(last, ACT3) && !c.is(last, Bits.CAPITAL);
        boolean done =
                bare || GermanShapes.isParticiple(c.folded(last)) || GermanShapes.isSouthernParticiple(c.folded(last));
        if (!done || (c.is(last - 1, PREP) && !c.word(last - 1, "mit")) || GermanWhoever.isKept(c, verb, last))
            return null;
        // "ist nicht mehr aktuell und gehört überarbeitet": only what stands behind the verb denies it.
        if (c.has(I | NOBODY) || (c.find(NEG, verb) > verb && hasNot(c) && !c.question())) return null;
        int front = c.is(verb - 1, CONJ) ? GermanNouns.front(c, verb) : -1;
        int end = front < 0 ? -1 : GermanNouns.phrase(c, front);
        return end > front ? new Sighting(null, front, end, verb, last) : GermanTopic.ofPassive(c, verb, verb, last);
    }

    /** "Da gehört mal wer ran", "da gehören halt Filzgleiter unter die Stühle": somebody or something that is not there yet. */
    private static @Nullable Sighting placed(Clause c, int verb, int last) {
        if (!c.word(c.first(), "da") || verb != c.first() + 1 || c.question() || c.has(NEG | I | YOU)) return null;
        int who = c.find(SOMEONE, verb + 1);
        boolean somebody = who > verb && isSomeone(c, who) && (PASSNOW.has(c, last) || c.word(last, "drueber"));
        if (somebody) return GermanTopic.elsewhere(c, new Sighting(null, -1, -1, verb, who));
        int thing = c.skip(STRIP & ~DET & ~PRONOUN, verb + 1);
        int end = c.find(PREP, thing + 1);
        // "Da gehören die Löffel in die Schublade": where known things are kept.
        boolean some = c.is(thing, Bits.CAPITAL) || INDEFINITE.has(c, thing);
        boolean goal = end > thing && c.is(end - 1, Bits.CAPITAL) && c.is(end + 1, DET) && thing > verb + 1;
        return some && goal ? new Sighting(null, thing, end, verb, end) : null;
    }
}
