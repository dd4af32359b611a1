package dev.konkret.intention;

import dev.konkret.reading.Folding;
import dev.konkret.reading.Words;
import java.util.Collection;

/** One part of a {@link Turn}: what may stand at a place, by word or by class, and what that means for the places beside it. */
final class TurnElement {
    private final long classes;

    /** The hashes of the words; most elements have one to four, for which looking along is the quickest. */
    private final long[] words;

    private final long shadow;
    private final Role role;

    /** Makes an element that {@code words}, in any spelling, and words of these classes fit. */
    TurnElement(long classes, Collection<String> words, Role role) {
        this.classes = classes;
        this.words = words.stream()
                .mapToLong(word -> Folding.hash(Folding.fold(word)))
                .toArray();
        this.role = role;
        long union = 0;
        for (long word : this.words) union |= shadow(word);
        this.shadow = union;
    }

    /** Returns one bit of 64 for a word: texts whose shadows have no bit in common share no word. */
    static long shadow(long hash) {
        return 1L << (hash ^ (hash >>> 32));
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
        if ((message.shadow() & shadow) == 0) return false;
        Words all = message.words();
        for (int i = 0; i < all.size(); i++) if (isWord(all.hash(i))) return true;
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
