package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import org.jspecify.annotations.Nullable;

/** V11: what was planned and never carried out. */
final class GermanOldPlans {
    private GermanOldPlans() {}

    /** "…, aber es hat geregnet": over, not open. */
    private static boolean wasPrevented(Clause c) {
        Clause next = c.nextInSentence();
        return next != null && next.word(next.first(), "aber") && next.has(HAVE | PAST) && !next.has(NEG | STILL | WE);
    }

    /** "wollten wir doch mal": a plan that was never carried out. */
    static @Nullable Sighting oldPlan(Clause c) {
        int verb = c.find(WANTED);
        if (verb < 0 || subject(c, verb) != WE || (c.has(PAST & ~WANTED) && c.word(c.lastWord(), "haben"))) return null;
        boolean open = c.has(MAL | STILL)
                || GermanIdeas.has(c, "doch")
                || GermanIdeas.has(c, "immer")
                || GermanIdeas.has(c, "eigentlich")
                || GermanIdeas.has(c, "ja")
                || GermanIdeas.has(c, "schon");
        // "Wollten wir nicht die Orgel stimmen lassen?"
        open |= c.question() && c.has(NEG) && c.has(DET) && !c.has(Bits.DATE) && GermanClause.isVerbFirst(c, verb);
        if (!open || !GermanDuty.endsInVerb(c, verb) || wasPrevented(c)) return null;
        return GermanTopic.of(c, verb, null, verb, c.find(WE));
    }
}
