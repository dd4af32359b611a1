package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanClause.*;
import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.Set;

/** Conditions that set none: "wenn ihr mich fragt, …", "wenn die Saison vorbei ist, …", "wenn wir eh im Keller sind, …". */
final class GermanHedge {
    private static final WordSet SUPPOSED = WordSet.of(GermanWords.section("supposed"));
    private static final long UNREAL = HAVE2 | BE2 | WOULDINF | COULD2 | MUST2 | SHOULD2 | WANTED | WANT;
    private static final Set<String> FRANKLY = Set.of(
            "ehrlich",
            "richtig",
            "recht",
            "irre",
            "taeusche",
            "genau",
            "erinnere",
            "anschaue",
            "ansehe",
            "fragt",
            "fragst");
    private static final Set<String> ANYWAY = Set.of("eh", "sowieso", "ohnehin", "grade", "gerade", "grad");
    private static final Set<String> OVER = Set.copyOf(GermanWords.RULE_LISTS.section("hedge-over"));

    private GermanHedge() {}

    /** Tells whether the clause {@code condition} only hedges the duty at {@code modal} of {@code c}. */
    static boolean only(Clause condition, Clause c, int modal) {
        if (isComment(condition, c.has(PARTICLE) || c.is(modal, SHOULD2))) return true;
        // "Falls jemand in die Stadt fährt, wir bräuchten Toner": what follows stands on its own.
        boolean apart = condition.first() < c.first()
                && modal > c.first()
                && c.is(c.first(), WE | MAN | I | DET)
                && !c.has(NEG);
        if (apart && !condition.has(UNREAL)) return true;
        if (condition.has(UNREAL) || hasSupposed(condition) || condition.has(NEG) || c.has(NEG)) return false;
        int opener = condition.find(COND);
        boolean falls = condition.word(opener, "falls")
                || condition.word(opener, "sofern")
                || condition.word(opener, "angenommen");
        if (falls) return false;
        boolean ours = (subject(c, modal) & OPEN_SUBJECT) != 0;
        if (condition.word(opener, "solange")) return ours && (c.is(modal, SHOULD2) || c.has(PARTICLE));
        if (isAnyway(condition) && ours) return true;
        // "Wenn der Frost weg ist, müsste mal einer …": the particle makes it a plan, not a consequence.
        if (ours && (hasMal(c) || c.has(URGE)) && !c.word(c.first(), "dann")) return true;
        return ours && isOver(condition) && (c.is(modal, SHOULD2) || c.has(STILL | SOMEONE));
    }

    /** "Wenn ihr mich fragt", "wenn ich ehrlich bin", "wenn man es genau nimmt". */
    private static boolean isComment(Clause condition, boolean plan) {
        if (!condition.has(I | YOU | YOUPL | MAN | WE)) return false;
        boolean me = GermanBlockers.hasWord(condition, "mich") || GermanBlockers.hasWord(condition, "mi");
        for (int i = condition.first(); i < condition.end(); i++) {
            String word = condition.folded(i);
            boolean asked = word.startsWith("frag");
            if (asked ? me : FRANKLY.contains(word) && (condition.has(I) || (plan && word.equals("ehrlich"))))
                return true;
        }
        return false;
    }

    /** "Nochmal" counts and softens nothing. */
    private static boolean hasMal(Clause c) {
        for (int i = c.find(MAL); i >= 0; i = c.find(MAL, i + 1))
            if (!c.folded(i).startsWith("noch") && !c.word(i - 1, "noch")) return true;
        return false;
    }

    /** "Wenn wir schon mal alle da sind", "wenn das Gerüst eh steht". */
    private static boolean isAnyway(Clause condition) {
        for (int i = condition.first(); i < condition.end(); i++) {
            if (ANYWAY.contains(condition.folded(i)) || (condition.word(i, "schon") && condition.has(WE | IS)))
                return true;
        }
        return false;
    }

    /** "Sollte jemand eh in die Stadt fahren: …": who it would suit, not on what it depends. */
    static boolean isOnTheWay(Clause condition) {
        return condition.has(SOMEONE) && (condition.endsWith(':') || isAnyway(condition));
    }

    private static boolean isOver(Clause condition) {
        int last = condition.lastWord();
        boolean is = condition.is(last, IS | WIRD) || condition.word(last, "haben") || condition.word(last, "sind");
        return is && (OVER.contains(condition.folded(last - 1)) || condition.is(last - 1, Bits.DATE));
    }

    private static boolean hasSupposed(Clause condition) {
        return SUPPOSED.in(condition);
    }
}
