package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.List;

/** B12: the writer takes it back at once: "Quatsch, vergesst es", "ach nee, …", "obwohl, lassen wir so". */
final class GermanRetraction {
    private static final WordSet RETRACTS = WordSet.of(GermanWords.section("retracts"));
    private static final WordSet JEST = WordSet.of(GermanWords.section("jest"));
    private static final WordSet THERE = WordSet.of(List.of(
            "geht", "funktioniert", "läuft", "liegt", "liegen", "steht", "stehen", "gibt", "gibts", "kommt", "kommen"));
    private static final int NEAR = 3;
    private static final int SHORT = 6;

    private GermanRetraction() {}

    /** Tells whether one of the clauses behind {@code c} takes back what it says. */
    static boolean takenBack(Clause c) {
        return c.isFollowedBy(NEAR, GermanRetraction::isRetraction);
    }

    private static boolean isRetraction(Clause n) {
        int first = n.first();
        int words = n.lastWord() - first + 1;
        if (words <= 0) return false;
        for (int i = first; i < n.end() && i < first + NEAR; i++) if (RETRACTS.has(n, i)) return true;
        if (isAhNo(n, first) || forget(n) || isThere(n)) return true;
        boolean well = n.word(first + 1, "gut") && (n.word(first, "schon") || n.word(first, "alles"));
        if (well && n.lastWord() == first + 1) return true;
        boolean alone = n.lastWord() == first || (n.lastWord() == first + 1 && OPENER.has(n, first));
        if (alone && (n.word(n.lastWord(), "egal") || n.word(first, "obwohl") || n.word(first, "wobei"))) return true;
        if (n.word(first, "obwohl") && OPENER.has(n, first + 1)) return true;
        if (words <= SHORT && isJest(n)) return true;
        return words <= SHORT && dropped(n, first);
    }

    /** "Ach nee", "ah nein". */
    private static boolean isAhNo(Clause n, int i) {
        boolean ah = n.word(i, "ach") || n.word(i, "ah") || n.word(i, "oh") || n.word(i, "hm");
        return ah && (n.word(i + 1, "nee") || n.word(i + 1, "nein") || n.word(i + 1, "ne") || n.word(i + 1, "noe"));
    }

    /** "Ah, sind noch welche da", "oh, liegen ja hinten": what turns up was not missing. */
    private static boolean isThere(Clause n) {
        boolean ah = n.word(n.first(), "ah")
                || n.word(n.first(), "ach")
                || n.word(n.first(), "oh")
                || n.word(n.first(), "nein")
                || n.word(n.first(), "nee")
                || n.word(n.first(), "moment");
        Clause told = n.lastWord() == n.first() ? n.nextInSentence() : n;
        if (!ah || told == null || told.question() || told.has(NEG)) return false;
        int verb = told.first();
        while (OPENER.has(told, verb) || told.word(verb, "moment")) verb++;
        // "Ach, die ist ja neu"
        if (told.is(verb, DET | IT) && told.is(verb + 1, IS | HAVE)) verb++;
        boolean found = told.is(verb, IS | HAVE) || THERE.has(told, verb);
        return found
                && (told.has(STILL)
                        || GermanBlockers.hasWord(told, "wieder")
                        || GermanBlockers.hasWord(told, "hier")
                        || GermanBlockers.hasWord(told, "ja")
                        || GermanBlockers.hasWord(told, "schon"));
    }

    /** "War nur ein Scherz", "kleiner Spaß": not "kein Scherz", "Spaß beiseite". */
    private static boolean isJest(Clause n) {
        boolean owned = n.has(PAST) || GermanBlockers.hasWord(n, "nur") || GermanBlockers.hasWord(n, "kleiner");
        return JEST.in(n) && (owned || n.lastWord() == n.first()) && !n.has(NEG);
    }

    /** "Vergiss es", "vergesst das wieder". */
    private static boolean forget(Clause n) {
        for (int i = n.first(); i < n.end(); i++) {
            boolean verb =
                    n.word(i, "vergiss") || n.word(i, "vergesst") || n.word(i, "vergesse") || n.word(i, "streicht");
            boolean it = n.word(i + 1, "es") || n.word(i + 1, "das") || n.word(i + 1, "s");
            if (verb && it && !n.has(NEG) && n.lastWord() <= i + 3) return true;
        }
        return false;
    }

    /** "Lassen wir so", "lohnt nicht mehr", "brauchen wir ja gar nicht", "doch nicht". */
    private static boolean dropped(Clause n, int from) {
        int first = from;
        while (OPENER.has(n, first) || n.is(first, CONJ)) first++;
        Clause before = n.previousInSentence();
        if (before != null && before.is(before.skip(CONJ, before.first()), COND)) return false;
        boolean left = n.word(first, "lassen")
                && (n.is(first + 1, WE) || n.folded(first + 1).startsWith("wir"));
        boolean worthless = n.folded(first).startsWith("lohnt") && n.has(NEG);
        boolean needless = n.is(first, NEED | MUST)
                && n.has(NEG)
                && !n.question()
                && n.find(Bits.CAPITAL, first + 1) < 0
                && !n.has(MAL | URGE);
        boolean not = n.word(n.lastWord(), "nicht") && n.word(n.lastWord() - 1, "doch");
        // "Haben wir aber nicht vor", "ist gar nicht unser Ziel"
        boolean aim = n.word(n.lastWord(), "ziel") || n.word(n.lastWord(), "plan") || n.word(n.lastWord(), "vor");
        boolean unplanned = aim && n.has(NEG) && n.is(first, IS | HAVE) && (n.has(OUR) || n.has(WE));
        return left || worthless || needless || not || unplanned;
    }
}
