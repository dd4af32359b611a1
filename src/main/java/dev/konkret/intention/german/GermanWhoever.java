package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import java.util.Set;

/** B7 by its kind: "wer Wein ausschenkt, sollte auch Wasser anbieten"; "Holz gehört trocken gelagert". */
final class GermanWhoever {
    private static final Set<String> KEEPING = Set.of(
            "gelagert", "aufbewahrt", "behandelt", "gehalten", "getragen", "verboten", "bestraft", "respektiert");

    private GermanWhoever() {}

    /** Tells whether the duty at {@code modal} is that of whoever does what the clause before says. */
    static boolean isRule(Clause c, int modal) {
        Clause before = c.previousInSentence();
        if (before == null || c.question() || modal != c.skip(CONJ, c.first()) || c.has(MAL | STILL | URGE | BITTE))
            return false;
        int who = before.skip(CONJ | Bits.MUTE, before.first());
        boolean whoever = before.word(who, "wer") || before.word(who, "wem") || before.word(who, "wen");
        return whoever && before.lastWord() > who + 1 && before.endsWith(',') && !before.has(MODAL);
    }

    /** Tells whether the participle at {@code last} says how such things are kept: no thing is named, or a manner. */
    static boolean isKept(Clause c, int verb, int last) {
        if (c.has(MAL | URGE | STILL)) return false;
        if (HABIT.in(c)) return true;
        boolean bare = verb == c.first() + 1
                && c.is(c.first(), Bits.CAPITAL)
                && !c.is(c.first(), STRIP | SOFT | PRONOUN)
                && last > verb + 1;
        return KEEPING.contains(c.folded(last)) || (bare && !GermanBlockers.hasWord(c, "neu"));
    }
}
