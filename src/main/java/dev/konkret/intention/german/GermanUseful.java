package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.hasNot;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V7 about a thing the team lacks: "ein Workshop wäre sinnvoll", "eine Ablage wär mal gut". */
final class GermanUseful {
    private GermanUseful() {}

    static @Nullable Sighting thing(Clause c) {
        int verb = c.find(BE2);
        boolean something = c.word(c.lastWord(), "was") && c.has(MAL);
        if (c.question()
                || c.has(I | YOU | YOUPL | COND | SUB | HAVE2)
                || (c.has(WH) && !something)
                || (hasNot(c) && !BADNESS.in(c))) return null;
        int useful = USEFUL.find(c);
        // What is only pleasant is a wish of the team when it is called for again and again: mal, auch, endlich.
        boolean called = c.has(MAL | URGE) || c.word(verb + 1, "auch") || c.word(verb + 1, "schon") || isMoreOfOurs(c);
        int word = useful >= 0 ? useful : hasNot(c) ? BADNESS.find(c) : called ? PLEASANT.find(c) : -1;
        if (word < 0 && something) word = c.lastWord();
        if (word < 0 || !isPredicate(c, word, verb) || PRIVATE.in(c) || TREAT.in(c) || AWAY.in(c) || JOKE.in(c))
            return null;
        int thing = c.first();
        while (thing < c.end() && !isThing(c, thing)) thing++;
        if (thing == c.end() || (thing < verb && thing != GermanNouns.front(c, verb))) return null;
        int end = thing < verb ? GermanBounds.trim(c, thing, verb) : GermanBounds.end(c, thing);
        if (end > word && word > thing) end = GermanBounds.trim(c, thing, word);
        return new Sighting(null, thing, end, verb, word);
    }

    /** "Mehr Fahrradständer vorm Haus wären super": more of something in a place of ours. */
    private static boolean isMoreOfOurs(Clause c) {
        return c.word(c.first(), "mehr") && c.is(c.first() + 1, Bits.CAPITAL) && c.is(c.first() + 2, PREP);
    }

    /** The adjective stands at the end or before the verb, not inside the thing: "eine gute Idee". */
    private static boolean isPredicate(Clause c, int word, int verb) {
        return word == c.lastWord() || (word == verb - 1 && GermanClause.isFirst(c, word));
    }

    /** A thing that is not there yet has no definite article. */
    private static boolean isThing(Clause c, int i) {
        return INDEFINITE.has(c, i) && !c.is(i, Bits.DATE | Bits.MUTE) && GermanClause.startsNoun(c, i + 1);
    }
}
