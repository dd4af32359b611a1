package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import java.util.Set;

/** "Könnten wir rechtlich überhaupt …?": whether it is possible, not whether we want it. */
final class GermanPossibility {
    private static final Set<String> WORDS =
            Set.of("ueberhaupt", "rechtlich", "juristisch", "technisch", "theoretisch", "prinzipiell", "steuerlich");

    private GermanPossibility() {}

    /** Tells whether the question with its verb at {@code modal} is about what can be; "nicht mal" would suggest it. */
    static boolean isAsked(Clause c, int modal) {
        if (!c.question() || !GermanClause.isVerbFirst(c, modal) || c.has(MAL | NEG)) return false;
        for (int i = modal + 1; i < c.end(); i++) if (WORDS.contains(c.folded(i))) return true;
        return false;
    }

    /** "Wir könnten auch mit dem Bus fahren, der hält davor": another way to get or to be somewhere, not something to do. */
    static boolean isAlso(Clause c) {
        if (!GermanBlockers.hasWord(c, "auch") || c.question() || c.has(MAL | SOFT | NEG | URGE)) return false;
        if (GermanBlockers.hasWord(c, "doch") || GermanBlockers.hasWord(c, "ja")) return false;
        String last = c.folded(c.lastWord());
        return last.equals("fahren")
                || last.equals("laufen")
                || last.equals("sitzen")
                || last.equals("gehen")
                || last.equals("warten")
                || last.equals("auch");
    }
}
