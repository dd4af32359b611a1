package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.WordSet;
import java.util.Set;

/** B12: what a second look finds: it is there, it is done, somebody sees to it. */
final class GermanFound {
    private static final WordSet THERE = WordSet.of(GermanWords.section("foundthere"));
    private static final WordSet SOME = WordSet.of(GermanWords.section("foundsome"));
    private static final WordSet STANDS = WordSet.of(GermanWords.section("foundstands"));
    private static final WordSet BROKEN = WordSet.of(GermanWords.section("defect"));
    private static final WordSet SETTLED = WordSet.of(GermanWords.section("settled"));
    private static final Set<String> LOST =
            Set.of("vergessen", "verloren", "verpasst", "verschwunden", "abgelaufen", "gescheitert");
    private static final Set<String> LASTING =
            Set.of("wieder", "ewig", "lange", "lang", "seit", "immer", "zu", "ganz", "fast");
    private static final int LONG = 9;

    private GermanFound() {}

    /** Tells whether token {@code i} says where a thing has turned out to be: there, shut, done. */
    static boolean isThere(Clause n, int i) {
        return THERE.has(n, i);
    }

    /** Tells whether the words from {@code from} on say that it is there or done. */
    static boolean isFound(Clause n, int from) {
        if (n.question() || n.has(NOBODY | MODAL | NEED) || from > n.lastWord() || n.lastWord() - from > LONG)
            return false;
        if (hasNot(n) || BROKEN.in(n) || (lasts(n, from) && !isHere(n, from))) return false;
        int last = n.lastWord();
        if (GermanBlockers.hasWord(n, "auch") || LOST.contains(n.folded(last)) || n.is(from, CONJ | COND | SUB))
            return false;
        for (int i = from; i <= last; i++)
            if (n.word(i, "schon") || n.word(i, "laengst") || n.word(i, "bereits")) return true;
        int verb = n.find(IS | HAVE, from);
        boolean done = GermanShapes.isParticiple(n.folded(last)) || DONE.has(n, last) || SETTLED.has(n, last);
        if (verb >= 0 && done) return true;
        if (from == last && done) return true;
        if (n.is(verb, IS) && (THERE.has(n, last) || SOME.has(n, last))) return true;
        if (verb >= 0 && n.words().folded(last).equals("da")) return true;
        if (n.is(verb, HAVE) && SOME.has(n, last)) return true;
        if (STANDS.has(n, from) || (STANDS.has(n, from + 1) && !n.is(from, I))) return true;
        // "Ach, im Schuppen stehen ja noch zwei Säcke", "ah, Bernd hat's im Griff"
        boolean after = n.has(STILL) || GermanBlockers.hasWord(n, "ja");
        if (after && n.is(from, PREP) && STANDS.in(n) && !n.has(I)) return true;
        if (n.word(last, "griff") && n.word(last - 1, "im")) return true;
        int who = n.is(from, DET) ? from + 1 : from;
        boolean somebody = n.is(who, Bits.MENTION) || n.is(who, Bits.CAPITAL);
        boolean acts = n.is(who + 1, ACT3) || n.word(who + 1, "regelt");
        return (somebody && acts) || (n.is(from, ACT3) && n.is(n.skip(STRIP & ~DET, from + 1), DET | Bits.CAPITAL));
    }

    /** "Ist nicht da", "ist noch offen": only what is without a not has been found; "ja noch welche" is there. */
    private static boolean hasNot(Clause n) {
        return n.has(NEG) || (n.has(STILL) && !SOME.in(n)) || GermanBlockers.hasWord(n, "leider");
    }

    /** "Liegt da schon seit Freitag": how long makes it no less there. */
    private static boolean isHere(Clause n, int from) {
        return STANDS.has(n, from) && (n.word(from + 1, "da") || n.word(from + 1, "dort"));
    }

    private static boolean lasts(Clause n, int from) {
        for (int i = from; i < n.end(); i++) if (n.word(i, "schon") && LASTING.contains(n.folded(i + 1))) return true;
        return GermanBlockers.hasWord(n, "offen")
                || GermanBlockers.hasWord(n, "leer")
                || GermanBlockers.hasWord(n, "voll");
    }
}
