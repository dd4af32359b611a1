package dev.konkret.intention;

import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;

/** One part of a {@link Turn}: what may stand at a place, by word or by class, and what that means for the places beside it. */
record TurnElement(long classes, Lexicon words, Role role) {
    boolean fits(Clause c, int i) {
        if (i < c.first() || i >= c.end()) return false;
        if (c.is(i, classes)) return true;
        return words.of(c.words(), i) != 0;
    }

    boolean in(Clause c) {
        if (c.has(classes)) return true;
        for (int i = c.first(); i < c.end(); i++) if (fits(c, i)) return true;
        return false;
    }

    boolean isIn(Words message) {
        for (int i = 0; i < message.size(); i++) if (words.of(message, i) != 0) return true;
        return false;
    }

    enum Role {
        WORD,
        MAY_BE_MISSING,
        AHEAD,
        GAP,
        END
    }
}
