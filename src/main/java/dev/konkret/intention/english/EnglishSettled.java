package dev.konkret.intention.english;

import static dev.konkret.intention.english.EnglishClause.*;
import static dev.konkret.intention.english.EnglishWords.*;

import dev.konkret.intention.Clause;
import dev.konkret.intention.Names;
import dev.konkret.intention.Sighting;

/** B12: what is said next is that it is done already, or that something else is. */
final class EnglishSettled {
    private static final int SHORT = 8;

    private EnglishSettled() {}

    static boolean find(Clause c, Sighting s) {
        Clause next = c.next();
        for (int i = 0; i < 2 && next != null; i++, next = next.next()) {
            boolean done = isDone(next) && !next.has(NEG) && next.end() - next.first() < SHORT;
            if (done && !isOther(c, next)) return true;
            if (next.word(next.lastWord(), "did") && !next.has(NEG) && !next.question()) return true;
            if (has(next, "never", "mind")
                    || has(next, "scratch", "that")
                    || has(next, "scrap", "that")
                    || next.word(next.first(), "nvm")) return true;
            if ((has(next, "did", "it") && !has(next, "for")) || has(next, "has", "done")) return true;
        }
        return false;
    }

    /** "Already ordered", "Uli has it already"; "three parents asked already" is none. */
    private static boolean isDone(Clause next) {
        int i = DONE_WORDS.find(next);
        if (i < 0 || !next.word(i, "already") || DONE_WORDS.find(next, i + 1) >= 0) return i >= 0;
        int core = EnglishClause.start(next);
        return i <= core + 1 || next.has(PRONOUN | RESTART) || Names.is(next, core);
    }

    /** "We need to get the order in, fridge space is sorted": another thing is done, one the sentence before does not name. */
    private static boolean isOther(Clause c, Clause next) {
        int be = next.find(BE);
        if (be <= next.first() || next.has(PRONOUN & ~IT) || next.is(core(next), IT)) return false;
        for (int i = next.first(); i < be; i++) {
            boolean content = next.at(i) == 0 && next.folded(i).length() > 2;
            for (int k = c.first(); content && k < c.end(); k++)
                if (c.words().folded(k).equals(next.folded(i))) return false;
        }
        return !next.folded(next.first()).endsWith("'s");
    }
}
