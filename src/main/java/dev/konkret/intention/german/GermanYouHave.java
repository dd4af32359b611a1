package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.reading.Kind;

/** C4 in so few words: "hast du morgen früh", "die Zahlen habt ihr bis Mittag": by when somebody will have it, and nothing else. */
final class GermanYouHave {
    private static final long WHEN = Bits.DATE | (STRIP & ~PRONOUN & ~DET);

    private GermanYouHave() {}

    /** Tells whether nothing but a time to come stands behind "hast du" and at most the thing before it. */
    static boolean isBy(Clause c, int have) {
        boolean yours = c.word(have, "hast") || c.word(have, "habt");
        if (!yours || !c.is(have + 1, YOU | YOUPL) || c.question() || c.has(NEG | WH | SUB | COND)) return false;
        boolean first = GermanClause.isVerbFirst(c, have);
        boolean thing = c.is(c.first(), DET) && GermanNouns.front(c, have) == c.first() && c.is(have - 1, Bits.CAPITAL);
        boolean that = have == c.first() + 1 && c.is(c.first(), DET | IT);
        if (!first && !thing && !that) return false;
        int last = c.lastWord();
        // "Die Entwürfe hast du morgen Abend in Figma"
        int in = c.is(last - 1, DET) ? last - 2 : last - 1;
        boolean placed = c.is(last, Bits.CAPITAL) && c.is(in, PREP) && (c.is(last, READY) || thing) && in > have + 1;
        int end = placed ? in : c.end();
        boolean dated = false;
        for (int i = have + 2; i < end; i++) {
            if (c.words().kind(i) != Kind.WORD && !c.is(i, Bits.DATE)) continue;
            // "Hast du seit gestern"
            boolean over = !c.is(i, WHEN) || c.word(i, "seit") || c.word(i, "gestern") || c.word(i, "vorgestern");
            if (over) return false;
            dated |= c.is(i, Bits.DATE);
        }
        return dated;
    }
}
