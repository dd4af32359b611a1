package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;

/** V1 with a group of the own team, named loosely and not spoken to: "die Buchhaltung müsste das mal prüfen". */
final class GermanDepartment {
    private static final WordSet DEPARTMENT = WordSet.of(GermanWords.section("department"));

    private GermanDepartment() {}

    /** Tells whether the group stands right before the verb and an act ends the clause. */
    static boolean isMeant(Clause c, int modal) {
        int group = modal - 1;
        boolean ours = DEPARTMENT.has(c, group) && c.is(group, Bits.CAPITAL) && c.is(group - 1, DET | OUR);
        boolean first = c.skip(CONJ | (STRIP & ~DET), c.first()) >= group - 1;
        boolean act = GermanDuty.endsInAct(c, modal) && !c.is(c.lastWord(), STATIVE);
        return ours && first && act && c.has(MAL) && !c.has(NEG) && !c.question();
    }
}
