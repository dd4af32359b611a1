package dev.konkret.intention;

import dev.konkret.reading.Folding;
import java.util.Collection;

/** One part of a {@link Turn}: what may stand at a place, by word or by class, and what that means for the places beside it. */
final class TurnElement {
    private final long classes;

    /** The hashes of the words; most elements have one to four, for which looking along is the quickest. */
    private final long[] words;

    private final Role role;

    /** Makes an element that {@code words}, in any spelling, and words of these classes fit. */
    TurnElement(long classes, Collection<String> words, Role role) {
        this.classes = classes;
        this.words = words.stream()
                .mapToLong(word -> Folding.hash(Folding.fold(word)))
                .toArray();
        this.role = role;
    }

    Role role() {
        return role;
    }

    boolean fits(Clause c, int i) {
        return i >= c.first()
                && i < c.end()
                && (c.is(i, classes) || isWord(c.words().hash(i)));
    }

    boolean in(Clause c) {
        if (c.has(classes)) return true;
        for (int i = c.first(); i < c.end(); i++) if (fits(c, i)) return true;
        return false;
    }

    /** Tells whether the message holds one of the words. */
    boolean isIn(Message message) {
        for (long word : words) if (message.has(word)) return true;
        return false;
    }

    private boolean isWord(long hash) {
        for (long word : words) if (word == hash) return true;
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
