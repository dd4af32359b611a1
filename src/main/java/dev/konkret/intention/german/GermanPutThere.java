package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import java.util.Set;

/** R2 without a verb: "Quittung bitte ins Fach", "bitte bis morgen eure Wünsche an mich". */
final class GermanPutThere {
    private static final Set<String> INTO = Set.copyOf(GermanWords.RULE_LISTS.section("putthere-into"));

    private GermanPutThere() {}

    /** "Quittung bitte ins Fach": the thing, the word of asking, and where it is to go. */
    static boolean is(Clause c, int bitte) {
        int thing = GermanAddress.start(c);
        boolean whole = thing < bitte && GermanNouns.phrase(c, thing) == bitte && c.is(bitte - 1, Bits.CAPITAL);
        if (IMPTALK.has(c, thing) || c.is(thing, CUE | IMPERATIVE | ACTPL)) return false;
        boolean goal = INTO.contains(c.folded(c.skip(STRIP, bitte + 1)));
        return whole && goal && !c.question() && !c.has(ACT3 | MODAL | NEED) && c.lastWord() > bitte + 1;
    }

    /** "Bitte bis morgen eure Wünsche an mich": the thing and to whom. */
    static boolean isSent(Clause c, int bitte) {
        int thing = c.skip(STRIP | Bits.DATE, bitte + 1);
        int end = GermanNouns.phrase(c, thing);
        boolean whole = end > thing && c.is(thing, DET | Bits.CAPITAL) && !c.question() && !c.has(ACT3 | MODAL | NEED);
        return whole && end < c.end() && INTO.contains(c.folded(end)) && c.lastWord() > end;
    }
}
