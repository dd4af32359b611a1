package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;

/** V13: a plan of the writer's that comes to nothing: "wollte eigentlich diese Woche …, wird aber wohl wieder nix". */
final class GermanOwnPlans {
    private GermanOwnPlans() {}

    /** Tells whether what was wanted at {@code modal} is said not to happen after all. */
    static boolean fails(Clause c, int modal) {
        if (!c.is(modal, WANTED) || !c.has(SOFT) || GermanBlockers.hasWord(c, "nur")) return false;
        Clause next = c.nextInSentence();
        for (int i = 0; i < 2 && next != null; i++, next = next.nextInSentence()) {
            if (next.has(NEG) && next.has(WIRD | ACT1 | CAN) && !next.has(PAST)) return true;
        }
        return false;
    }
}
