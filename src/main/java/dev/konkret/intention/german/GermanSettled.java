package dev.konkret.intention.german;

import static dev.konkret.intention.german.GermanWords.*;

import dev.konkret.intention.Bits;
import dev.konkret.intention.Clause;
import dev.konkret.intention.Sighting;
import dev.konkret.intention.WordSet;
import java.util.List;

/** B12: what was wanted is already done, or somebody else does it. */
final class GermanSettled {
    private static final WordSet LAST = WordSet.of(List.of("letzten", "letzte", "letztes", "vorigen", "vorige"));

    private GermanSettled() {}

    static boolean settled(Clause c, Sighting s) {
        if (c.listsOnly(NOTHING)
                || c.word(c.lastWord(), "done")
                || isDone(c)
                || GermanRetraction.takenBack(c)
                || GermanSecondLook.settles(c)) return true;
        Clause next = c.next();
        if (next != null && (isOthers(next) || wasDone(next))) return true;
        if (next != null && next.next() != null && next.lastWord() <= next.first() + 1 && isOthers(next.next()))
            return true;
        if (next != null && c.question() && c.has(MAN | WE) && asksToKnow(next)) return true;
        if (next != null && c.question() && c.word(c.first(), "wer") && isCurious(next)) return true;
        // "Wer schreibt das Protokoll? Ich hab die letzten drei gemacht": it is not the writer's turn.
        boolean turn = c.question() && next != null && next.has(I) && LAST.in(next);
        for (int i = 0; i < 3 && next != null && !turn; i++, next = next.next()) {
            if (GermanHappened.isHalf(next)) continue;
            if (GermanHappened.isOver(next)
                    || GermanHappened.isFound(next)
                    || GermanHappened.is(next)
                    || GermanHappened.hasCome(next)
                    || GermanHappened.isSame(c, next)) return true;
            if (next.has(HAVE)
                    && !next.has(NEG)
                    && DONE.in(next)
                    && (next.has(Bits.MENTION | I)
                            || (next.words().folded(next.lastWord()).startsWith("ge") && next.has(STRIP)))) return true;
            if (next.has(HAVE)
                    && !next.has(NEG | WE)
                    && GermanBlockers.hasWord(next, "schon")
                    && !next.word(next.lastWord(), "vor")
                    && (next.end() - next.first() < 8 || next.is(next.first(), HAVE))) return true;
            // "… ach, hat der Hausmeister heute früh gemacht"
            if (next.is(next.first(), HAVE) && !next.has(NEG) && !next.question() && DONE.has(next, next.lastWord()))
                return true;
            if (next.has(IS)
                    && !next.has(NEG)
                    && (GermanBlockers.hasWord(next, "schon")
                            || GermanBlockers.hasWord(next, "erledigt")
                            || GermanBlockers.hasWord(next, "bereits"))
                    && DONE.in(next)) return true;
            if (GermanBlockers.hasWord(next, "erledigt") && next.end() - next.first() < 6 && !next.has(NEG))
                return true;
            if (GermanBlockers.hasWord(next, "tisch") && GermanBlockers.hasWord(next, "vom")) return true;
        }
        return false;
    }

    /** "Müsste man darauf nicht Steuern zahlen? Kennt sich da jemand aus?" */
    private static boolean asksToKnow(Clause c) {
        boolean know = c.word(c.first(), "weiss") || c.word(c.first(), "kennt");
        return know && (c.question() || c.is(c.first() + 1, SOMEONE)) && c.has(SOMEONE);
    }

    /** "Wer macht eigentlich das Licht? Frag nur aus Neugier", "…? Nur so aus Interesse". */
    private static boolean isCurious(Clause c) {
        int first = c.is(c.first(), I) ? c.first() + 1 : c.first();
        boolean asks = c.word(first, "frag") || c.word(first, "frage");
        if (asks && c.is(first + 1, I)) first++;
        int only = asks ? first + 1 : first;
        boolean merely = c.word(only, "nur") || c.word(only, "bloss") || c.word(only, "rein");
        if (asks) return merely || c.word(only, "weil");
        boolean why = c.word(only + 1, "so") || c.word(only + 1, "aus") || c.word(c.lastWord(), "interessehalber");
        return (merely && why) || (c.word(first, "aus") && c.word(first + 1, "neugier"));
    }

    /** "…, macht der Spediteur": somebody else does it. */
    private static boolean isOthers(Clause c) {
        boolean does = c.word(c.first(), "macht") || c.word(c.first(), "uebernimmt") || c.word(c.first(), "erledigt");
        int who = c.skip((STRIP & ~DET) | Bits.DATE, c.first() + 1);
        if (c.word(who, "ab")) who = c.skip((STRIP & ~DET) | Bits.DATE, who + 1);
        return does && c.is(who, DET) && !c.question();
    }

    /** "– wurde am Freitag gemacht". */
    private static boolean wasDone(Clause c) {
        boolean was = c.word(c.first(), "wurde") || c.word(c.first(), "wurden");
        return was && !c.has(NEG) && !c.question() && GermanShapes.isParticiple(c.folded(c.lastWord()));
    }

    private static boolean isDone(Clause c) {
        return GermanBlockers.hasWord(c, "tisch") && GermanBlockers.hasWord(c, "vom") && !c.has(NEG);
    }
}
