package dev.konkret.reading;

import java.util.Map;

/**
 * What is known about words: up to 64 properties each, found by the hash of the folded spelling without making a
 * string. Made once, read by everybody; a collision of the 64-bit hash is as unlikely as a broken memory cell.
 */
public final class Lexicon {
    private final long[] hashes;
    private final long[] values;
    private final int mask;

    /** Makes a lexicon of words in any spelling; they are folded here. A value of 0 means the same as not being in it. */
    public Lexicon(Map<String, Long> words) {
        int capacity = Integer.highestOneBit(Math.max(words.size(), 4) * 4);
        hashes = new long[capacity];
        values = new long[capacity];
        mask = capacity - 1;
        words.forEach((word, value) -> put(Folding.hash(Folding.fold(word)), value));
    }

    private void put(long hash, long value) {
        int slot = slot(hash);
        while (hashes[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        hashes[slot] = hash;
        values[slot] |= value;
    }

    /** Returns the properties of token {@code i}, 0 for an unknown word. */
    public long of(Words words, int i) {
        return of(words.hash(i));
    }

    /** Returns the properties of the word with this hash, 0 for an unknown word. */
    public long of(long hash) {
        if (hash == 0) return 0;
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash) return values[slot];
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & mask;
    }
}
