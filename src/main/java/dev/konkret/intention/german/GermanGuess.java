package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import java.util.Set;

/** B1: what is supposed to be the case, not what is to be done: "der Schlüssel müsste am Brett hängen". */
final class GermanGuess {
    private static final Set<String> SENSES =
            Set.of("hoeren", "sehen", "merken", "spueren", "riechen", "schmecken", "erkennen", "fuehlen");

    private GermanGuess() {}

    /** "Wir könnten auch falsch liegen" */
    private static boolean isWrong(Clause c, int modal) {
        int lies = modal + 1;
        while (lies < c.end() && !c.word(lies, "falsch") && !c.word(lies, "richtig") && !c.word(lies, "daneben"))
            lies++;
        return c.is(modal, COULD2 | MUST2 | SHOULD2) && c.word(lies + 1, "liegen");
    }

    /** "Da müsste man mal schauen was wir noch drucken können": the state belongs to what is asked, the comma forgotten. */
    private static boolean isAskedWithin(Clause c, int modal) {
        for (int i = modal + 2; i < c.lastWord(); i++)
            if (c.is(i, ACTINF) && !c.is(i, Bits.CAPITAL) && c.is(i + 1, WH | SUB)) return true;
        return false;
    }

    /** "Abhilfe schaffen", "Platz schaffen", but "den Termin schaffen". */
    private static boolean isCreated(Clause c) {
        int last = c.lastWord();
        return c.word(last, "schaffen") && c.is(last - 1, Bits.CAPITAL) && !c.is(last - 2, DET);
    }

    static boolean is(Clause c, Sighting s) {
        int modal = GermanBlockers.verb(c, s);
        if (modal < 0 || !c.is(modal, DUTY | COULD2)) return false;
        if (GermanPassive.isReadyBy(c, modal) || isAskedWithin(c, modal) || GermanSomewhere.is(c, modal)) return false;
        // "Bis Ostern sollten wir die Beete umgegraben haben"
        boolean byThen = subject(c, modal) == WE && c.has(Bits.DATE) && c.has(DET) && c.word(c.lastWord(), "haben");
        byThen &= !c.word(c.lastWord() - 1, "beisammen") && !c.word(c.lastWord() - 1, "zusammen");
        if (isPerfect(c, modal)) return !byThen;
        if (GermanBecome.find(c) != null) return false;
        // "Das sollte man eigentlich merken"
        boolean noticed = subject(c, modal) == MAN && COGNITION.has(c, c.lastWord()) && c.word(c.first(), "das");
        if (noticed && c.is(modal, SHOULD2 | MUST2)) return true;
        // "Man müsste den Turm von hier sehen"
        boolean senses = COGNITION.has(c, c.lastWord()) && !c.has(MAL | URGE) && !c.word(c.lastWord(), "verstehen");
        if (senses && subject(c, modal) == MAN && c.is(modal, MUST2) && !c.question()) return true;
        // "Man sollte den Unterschied eigentlich hören"
        boolean sensed = SENSES.contains(c.folded(c.lastWord())) && !c.has(PARTICLE) && !c.question();
        if (sensed && subject(c, modal) == MAN && c.is(modal, SHOULD2) && GermanBlockers.hasWord(c, "eigentlich"))
            return true;
        if (isWrong(c, modal)) return true;
        // "Das sollte man sehen können von da oben"
        if (subject(c, modal) == MAN && c.is(modal, SHOULD2 | MUST2) && GermanBlockers.hasWord(c, "koennen"))
            return true;
        if (!isStative(c, modal) || isCreated(c)) return false;
        // "Sollten wir nicht einen zweiten Admin haben?"
        if (c.question() && c.has(NEG) && subject(c, modal) == WE && c.has(DET)) return false;
        long subject = subject(c, modal);
        if ((subject & (OPEN_SUBJECT | I)) == 0) return true;
        int last = c.lastWord();
        if (!c.is(last, STATIVE | STRIP)) return true;
        if (c.word(last, "sein") || c.word(last, "koennen") || c.word(last, "duerfen") || c.word(last, "wissen"))
            return true;
        // "Da könnte man neidisch werden"
        if (subject == MAN && c.is(modal, COULD2) && c.word(last, "werden")) return true;
        boolean state = STATE.has(c, last);
        return (state && !c.has(MAL | URGE)) || (c.word(last, "gehen") && last - modal < 4 && !c.has(MAL));
    }
}
