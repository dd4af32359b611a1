package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** B4: what would only be done if something else were the case. */
final class GermanConditions {
    private static final WordSet COMES_UPON =
            WordSet.of(List.of("finden", "sehen", "suchen", "vermissen", "brauchen", "haben", "wissen", "fragen"));

    private GermanConditions() {}

    static boolean conditionBefore(Clause c, Sighting s) {
        if (c.is(c.first(), COND) && c.find(COND) < s.words()[0]) return true;
        Clause before = c.previousInSentence();
        return before != null && isVerbFirst(before, before.find(SHOULD2)) && before.has(SHOULD2) && !before.question();
    }

    static boolean condition(Clause c, Sighting s) {
        int modal = GermanBlockers.verb(c, s);
        if (GermanSuppose.opensCondition(c)) return true;
        if (GermanSupposition.isDream(c)) return true;
        if (modal < 0) return false;
        if (GermanVerbFinal.isAtEnd(c, modal)) return false;
        if (GermanSupposition.supposes(c, modal)) return true;
        int own = c.find(COND | SUB);
        // "Ich finde, dass man die Stühle mal neu beziehen könnte"
        Clause told = c.previousInSentence();
        boolean held = c.word(own, "dass") && c.is(modal, COULD2) && modal == c.lastWord() && c.has(MAL);
        if (held && told != null && told.has(I) && !told.has(PAST | NEG)) return false;
        // "Falls nicht, müsste das dringend jemand machen".
        if (own >= 0 && c.is(own, COND) && c.is(own + 1, NEG) && c.has(SOMEONE | URGE)) return false;
        if (own >= 0 && own < modal && !c.word(own, "bis") && !c.word(own, "seit"))
            return !(freeTime(c) || GermanHedge.only(c, c, modal)) || c.has(SUB);
        if ((c.is(c.first(), CONJ | OTHERWISE) || c.word(c.first(), "danach")) && isConsequence(c)) return true;
        Clause then = c.nextInSentence();
        // "Sollte jemand einen Schuh finden (Gr. 27): …"
        boolean opens = isVerbFirst(c, modal) && c.is(modal, SHOULD2) && !c.question() && !c.has(MAL);
        if (opens && c.is(modal + 1, SOMEONE) && COMES_UPON.has(c, c.lastWord())) return true;
        if (opens && then != null)
            return !c.has(WE) || then.has(MODAL | IS | HAVE | WIRD | ACT1 | ACT3 | BE2 | WOULDINF | (PRONOUN & ~IT));
        Clause before = c.previousInSentence();
        if (before != null && before.is(before.skip(CONJ, before.first()), COND))
            return !freeTime(before) && !GermanHedge.only(before, c, modal);
        if (before != null
                && isVerbFirst(before, before.find(SHOULD2 | HAVE2))
                && before.has(SHOULD2 | HAVE2)
                && !GermanHedge.isOnTheWay(before)
                && !c.is(modal, SHOULD2)) return true;
        Clause lead = before == null || before.previousInSentence() == null ? before : before.previousInSentence();
        if (lead != null && (lead.word(lead.first(), "gesetzt") || lead.word(lead.first(), "vorausgesetzt")))
            return true;
        if (c.word(c.first(), "ohne") && !c.has(MAL)) return true;
        int otherwise = c.find(OTHERWISE);
        if (otherwise >= 0
                && otherwise <= modal + 2
                && (c.word(otherwise, "sonst")
                        || c.word(otherwise, "dafuer")
                        || c.word(otherwise, "damit")
                        || c.word(otherwise, "dazu"))
                && !(c.question() && c.has(NEG))
                && !c.has(MAL)) return true;
        Clause next = c.nextInSentence();
        // "Man müsste, hätte man das Geld, …"
        boolean had = next != null && next.is(next.first(), HAVE2 | BE2) && next.is(next.first() + 1, PRONOUN | DET);
        if (had && !c.question() && !c.has(WH) && !GermanDuty.endsInVerb(c, modal)) return true;
        if (GermanConsequence.follows(c, modal)) return true;
        return next != null
                && next.is(next.first(), COND)
                && !c.has(PARTICLE | SOMEONE)
                && !c.question()
                && !freeTime(next)
                && !GermanHedge.only(next, c, modal)
                && c.is(modal, MUST2 | COULD2);
    }

    private static boolean isConsequence(Clause c) {
        String word = c.folded(c.first());
        // "Danach müsste man am Seiteneingang klingeln"
        if (word.equals("danach")) return c.has(MAN) && !c.has(MAL);
        return word.equals("sonst")
                || word.equals("ansonsten")
                || word.equals("andernfalls")
                || (word.equals("dann")
                        && !c.has(MAL | MUST | CAN)
                        && (!c.has(SOMEONE) || c.has(WE | MAN))
                        && !goesOn(c));
    }

    /** "Dann müssten wir noch die Schilder drucken": one thing more, not what would follow. */
    private static boolean goesOn(Clause c) {
        return c.has(STILL)
                && !c.has(NEG)
                && !c.question()
                && !GermanBlockers.hasWord(c, "ja")
                && !GermanBlockers.hasWord(c, "quasi");
    }

    /** "Wenn mal wieder weniger los ist, …": a condition that only waits for a quiet hour. */
    static boolean isHedged(Clause c) {
        Clause before = c.previousInSentence();
        return before != null && before.is(before.skip(CONJ, before.first()), COND) && freeTime(before);
    }

    static boolean freeTime(Clause c) {
        for (int i = c.first(); i < c.end(); i++) {
            if (FREE_TIME.has(c, i)) return true;
            boolean little = c.word(i, "weniger") || c.word(i, "wenig") || c.word(i, "nichts") || c.word(i, "nix");
            if (little && c.word(i + 1, "los")) return true;
        }
        return false;
    }
}
