package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Message;
import dev.konkret.intention.WordSet;

/** A verb no list knows, behind "ich" and with an object and a day or its particle: "ich trommel die Eltern für Samstag zusammen". */
final class GermanUnknownVerb {
    /** What one feels, or does for oneself. */
    static final WordSet IDLE = WordSet.of(GermanWords.section("idlei"));

    private static final WordSet WITHIN = WordSet.of(GermanWords.section("separable"));

    private GermanUnknownVerb() {}

    /** One look: a known verb anywhere, or one that no list knows right behind "ich". */
    static boolean mayBe(Message message) {
        for (int i = 0; i < message.words().size(); i++) {
            if (((message.at(i) | GermanShapes.verb(message.words(), i)) & (ACT1 | ACTINF)) != 0) return true;
            if ((message.at(i) & I) != 0 && isUnknown(message, i + 1)) return true;
        }
        return false;
    }

    private static boolean isUnknown(Message message, int verb) {
        if (verb + 2 >= message.words().size() || message.at(verb) != 0 || IDLE.has(message, verb)) return false;
        return ((message.at(verb + 1) | message.at(verb + 2) | message.at(verb + 3) | message.at(verb + 4)) & DET) != 0;
    }

    static boolean is(Clause c, int verb) {
        if (verb >= c.end() || c.at(verb) != 0 || IDLE.has(c, verb)) return false;
        if (c.folded(verb).length() < 4 || c.has(NEG | MODAL | HAVE | IS | WIRD | HAVE2 | BE2)) return false;
        int last = c.lastWord();
        int thing = c.skip((STRIP & ~PRONOUN) | Bits.DATE, verb + 1);
        boolean object = c.is(thing, DET) && !c.word(thing, "der") && !MINE.has(c, thing) && thing < last;
        boolean parted = last > thing + 1 && WITHIN.has(c, last);
        boolean first = c.folded(verb).endsWith("e") || parted;
        return object && first && (parted || c.has(Bits.DATE)) && GermanNouns.phrase(c, thing) > thing;
    }
}
