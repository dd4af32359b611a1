package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import org.jspecify.annotations.Nullable;

/** V10: a defect that is called urgent: "Die Dusche läuft nicht mehr ab, ist dringend!" The defect alone asks for nothing. */
final class GermanDefects {
    private static final WordSet DEFECT = WordSet.of(GermanWords.section("defect"));
    private static final WordSet WORKS = WordSet.of(GermanWords.section("works"));
    private static final int BRIEF = 3;

    private GermanDefects() {}

    /** The urgency is a clause of its own, behind the defect. */
    static @Nullable Sighting urgent(Clause c) {
        int urge = c.find(URGE);
        boolean brief = c.word(urge, "dringend") && urge == c.lastWord() && urge - c.first() <= BRIEF;
        if (!brief || c.has(NEG) || c.question() || c.skip(IS | BE2 | IT | DET | STRIP | CONJ, c.first()) < urge)
            return null;
        Clause before = c.previous();
        if (before == null || c.sentence() - before.sentence() > 1 || !isDefect(before)) return null;
        int thing = before.skip(CONJ | Bits.MUTE, before.first());
        int end = before.is(thing, DET | Bits.CAPITAL) ? GermanNouns.phrase(before, thing) : -1;
        return end > thing ? new Sighting(null, thing, end, urge) : null;
    }

    private static boolean isDefect(Clause c) {
        if (c.question() || c.has(I | YOU | WE | MAN | MODAL | COND)) return false;
        return (DEFECT.in(c) && !c.has(NEG)) || (WORKS.in(c) && c.has(NEG));
    }
}
