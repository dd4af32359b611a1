package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.reading.Kind;

/** The nouns of those who write everything small: behind an article, where no capital tells them. */
final class GermanSmallNouns {
    private static final int SHORTEST = 3;

    private GermanSmallNouns() {}

    /** Returns {@code s} about the first noun phrase of a clause without capitals; a thing before a place. */
    static Sighting first(Clause c, Sighting s) {
        if (c.has(Bits.CAPITAL)) return s;
        Sighting behindPreposition = s;
        for (int i = c.first(); i < c.end(); i++) {
            int end = phrase(c, i);
            if (end < 0) continue;
            if (!c.is(i - 1, PREP)) return s.about(i, end);
            if (!behindPreposition.hasTopic()) behindPreposition = s.about(i, end);
            i = end - 1;
        }
        return behindPreposition;
    }

    /** Returns the end of "die alte maschine im keller" that begins at {@code i}, or -1. */
    private static int phrase(Clause c, int i) {
        if (!c.is(i, DET) || c.is(i, Bits.DATE | Bits.MUTE | NOBODY | NEG) || isPronoun(c, i)) return -1;
        int noun = behindAdjective(c, i + 1);
        if (!isWord(c, noun)) return -1;
        int end = noun + 1;
        while (GermanNouns.isHyphen(c, end)) end += 2;
        int behind = end;
        if (c.is(behind, PREP) && !c.is(behind, Bits.DATE)) {
            behind++;
            if (c.is(behind, DET)) behind++;
            behind = behindAdjective(c, behind);
            if (isWord(c, behind)) end = behind + 1;
        }
        return end;
    }

    private static int behindAdjective(Clause c, int i) {
        return isWord(c, i) && isInflected(c.folded(i)) && isWord(c, i + 1) ? i + 1 : i;
    }

    /** "Die gibts nicht mehr", "wem die gehören", "keiner mehr": no article. */
    private static boolean isPronoun(Clause c, int i) {
        return i == c.lastWord() || c.word(i, "mehr") || c.is(i + 1, ACT3 | ACTPL);
    }

    /** A word of no class, as nouns are. */
    private static boolean isWord(Clause c, int i) {
        return i < c.end()
                && c.at(i) == 0
                && c.words().kind(i) == Kind.WORD
                && c.folded(i).length() >= SHORTEST;
    }

    private static boolean isInflected(String word) {
        return word.endsWith("e")
                || word.endsWith("en")
                || word.endsWith("er")
                || word.endsWith("es")
                || word.endsWith("em");
    }
}
