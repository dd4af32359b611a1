package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Lasst uns …": what we could do, unless it is only a state of mind or others are to leave something to us. */
final class GermanLetUs {
    /** How one could be or stay; nothing is done by that. */
    private static final Set<String> MINDS = Set.copyOf(GermanWords.RULE_LISTS.section("letus-minds"));

    private static final Set<String> HOPES = Set.of("hoffen", "beten", "ueberraschen", "abwarten");
    private static final Set<String> LEFT = Set.of("uebrig", "frei", "platz", "zurueck", "da");

    private GermanLetUs() {}

    /** V8: "lasst uns mal die Küche streichen". */
    static @Nullable Sighting find(Clause c) {
        int let = c.find(LET);
        if (let < 0) return null;
        // "Lass ma die Tage zusammensetzen": us is left out.
        boolean us = !c.has(I | YOU | IT) && c.is(let + 1, MAL) && c.lastWord() > let + 3;
        us &= c.is(c.lastWord(), ACTINF) || isPutOff(c, let);
        if (isFirst(c, let) && us) return GermanTopic.rest(c, let + 2, null, let, let + 1);
        if (isFirst(c, let)
                && c.word(let + 1, "uns")
                && !c.word(let + 2, "in")
                && !c.word(let + 2, "wissen")
                && (!hasNot(c) || NEGLECT.has(c, c.lastWord()) || GermanBlockers.hasWord(c, "laenger"))
                && !isTalk(c, let)
                && !isMind(c)
                && !isLeft(c, let)) {
            return GermanTopic.rest(c, let + 2, null, let, let + 1);
        }
        return null;
    }

    /** R3: "lasst uns bitte eine Kanne übrig": others are asked to leave something. */
    static @Nullable Sighting leaveUs(Clause c) {
        int let = c.find(LET);
        if (!isLeft(c, let) || c.question() || !isFirst(c, let)) return null;
        if (!c.has(BITTE) && c.find(DET, let + 2) < 0) return null;
        int thing = let + 2;
        // "Lasst uns Spätschichtlern …", "lasst uns von der Frühschicht …": who "uns" is.
        while (thing < c.lastWord() && !c.is(thing, DET) && !c.word(thing, "was") && !c.word(thing, "etwas")) thing++;
        if (c.is(thing - 1, PREP)) thing = GermanNouns.phrase(c, thing);
        return GermanTopic.rest(c, thing, GermanAddress.of(c), let, c.lastWord());
    }

    /** "Lass mal nen Termin finden für die Inventur": a purpose behind the verb. */
    private static boolean isPutOff(Clause c, int let) {
        int last = c.lastWord();
        for (int i = let + 3; i < last - 1; i++)
            if (c.is(i, ACTINF) && !c.is(i, Bits.CAPITAL) && c.is(i + 1, PREP)) return true;
        return false;
    }

    private static boolean isLeft(Clause c, int let) {
        return let >= 0 && c.word(let + 1, "uns") && LEFT.contains(c.folded(c.lastWord()));
    }

    /** "Lass uns ehrlich sein", "lasst uns mal realistisch bleiben", "lasst uns hoffen". */
    private static boolean isMind(Clause c) {
        int last = c.lastWord();
        boolean stays = c.word(last, "sein") || c.word(last, "bleiben");
        return (stays && MINDS.contains(c.folded(last - 1))) || HOPES.contains(c.folded(last));
    }

    /** "Lass uns morgen reden": nothing is named that could be done. */
    static boolean isTalk(Clause c, int let) {
        String last = c.folded(c.lastWord());
        // "Lasst uns abstimmen", "lasst uns gehen"
        boolean bare = c.lastWord() == let + 2 && c.nextInSentence() == null;
        boolean talk = bare || last.equals("reden") || last.equals("telefonieren") || last.equals("sprechen");
        return talk && !c.has(PREP | MAL) && c.find(Bits.CAPITAL, let + 1) < 0;
    }
}
