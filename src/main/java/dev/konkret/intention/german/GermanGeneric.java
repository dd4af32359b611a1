package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import dev.konkret.reading.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** B7 by grammar: what holds for any such thing or each time, not for one thing once: "einen Kaktus sollte man kaum gießen". */
final class GermanGeneric {
    private static final WordSet OBTAINING = WordSet.of(GermanWords.section("obtaining"));
    private static final WordSet MEASURE = WordSet.of(GermanWords.section("measure"));
    private static final Set<String> ANY = Set.of("ein", "eine", "einen", "einem", "einer", "jeder", "jede", "jedes");
    private static final Set<String> EACH_TIME =
            Set.of("vor", "nach", "beim", "vorm", "zum", "bevor", "ehe", "waehrend");

    private GermanGeneric() {}

    /** Tells whether what one should do at {@code modal} is said of a kind of thing, of a measure or of a kind of act. */
    static boolean isAdvice(Clause c, int modal) {
        if (!c.is(modal, SHOULD2 | MUST) || c.has(URGE) || c.question()) return false;
        if (whenDoing(c, modal) && (c.is(modal, MUST) || !c.has(MAL))) return true;
        if (c.has(MAL | STILL)) return false;
        if (c.is(modal, SHOULD2) && MEASURE.in(c) && !endsInObtaining(c)) return true;
        return isBeforeActing(c.previousInSentence()) || isBeforeActing(c.nextInSentence()) || isAny(c, modal);
    }

    /** "Einen Kaktus sollte man …", "frisch gestrichene Türen sollte man …"; what is to be got is one thing: "ein Schild sollte man kaufen". */
    private static boolean isAny(Clause c, int modal) {
        int first = c.skip(Bits.MUTE | CONJ, c.first());
        boolean any = ANY.contains(c.folded(first));
        boolean plural =
                c.folded(modal - 1).endsWith("n") || c.folded(modal - 1).endsWith("e");
        boolean mass = c.folded(first).endsWith("es") && modal - 1 == first + 1;
        boolean bare = !c.is(first, DET | PREP | Bits.DATE) && (plural || mass) && !c.is(modal - 1, Bits.DATE);
        boolean thing = c.is(modal - 1, Bits.CAPITAL) && !c.is(modal - 1, PRONOUN | MA) && modal - 1 >= first;
        // "Bei so einer Lieferung"
        boolean such = c.word(first + 1, "so") && ANY.contains(c.folded(first + 2));
        if (such && c.is(modal, SHOULD2)) return true;
        // "So ein Messer sollte man von Hand spülen"
        if (c.word(first, "so") && ANY.contains(c.folded(first + 1)) && c.is(modal, SHOULD2) && !endsInObtaining(c))
            return true;
        return c.is(modal, SHOULD2) && thing && (any || bare) && !c.has(SOFT) && !endsInObtaining(c);
    }

    private static boolean endsInObtaining(Clause c) {
        int last = c.lastWord();
        return OBTAINING.has(c, last) || (c.word(last, "lassen") && OBTAINING.has(c, last - 1));
    }

    /** "Beim Löten sollte man …", "nach dem Duschen sollte die Kabine …", "… muss man vor dem Backen …". */
    static boolean whenDoing(Clause c, int modal) {
        for (int i = c.first(); i < c.lastWord(); i++) {
            if (!EACH_TIME.contains(c.folded(i)) || c.is(i, Bits.DATE)) continue;
            int noun = c.word(i + 1, "dem") || c.word(i + 1, "jedem") ? i + 2 : i + 1;
            boolean infinitive = c.is(noun, Bits.CAPITAL)
                    && c.folded(noun).endsWith("en")
                    && c.folded(noun).length() > 4;
            boolean near = noun == modal - 1 || i > modal;
            if (infinitive && near && !c.is(i + 1, OUR)) return true;
        }
        return false;
    }

    /** "Bevor man lackiert, …", "wenn man lange sitzt, …": whoever does that. */
    private static boolean isBeforeActing(@Nullable Clause other) {
        return other != null
                && other.has(MAN)
                && other.is(other.first(), COND | SUB)
                && !other.has(MODAL | BE2 | HAVE2)
                && !other.word(other.lastWord(), "ist")
                && other.words().kind(other.first()) == Kind.WORD;
    }
}
