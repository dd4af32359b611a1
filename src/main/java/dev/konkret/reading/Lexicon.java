package dev.konkret.reading;

import java.util.Map;

/**
 * What is known about words: up to 64 properties each, found by the hash of the folded spelling without making a
 * string. Made once, read by everybody; a collision of the 64-bit hash is as unlikely as a broken memory cell.
 */
public final class Lexicon {
    /** Hash and properties side by side, so that a look touches one line of the cache. */
    private final long[] table;

    private final int mask;

    /** Makes a lexicon of words in any spelling; they are folded here. A value of 0 means the same as not being in it. */
    public Lexicon(Map<String, Long> words) {
        this(filled(words));
    }

    private Lexicon(Builder words) {
        table = words.table;
        mask = words.table.length / 2 - 1;
    }

    private static Builder filled(Map<String, Long> words) {
        Builder builder = new Builder(words.size());
        for (Map.Entry<String, Long> word : words.entrySet()) builder.add(word.getKey(), word.getValue());
        return builder;
    }

    /** Returns the properties of token {@code i}, 0 for an unknown word. */
    public long of(Words words, int i) {
        return of(words.hash(i));
    }

    /** Returns the properties of the word with this hash, 0 for an unknown word. */
    public long of(long hash) {
        if (hash == 0) return 0;
        for (int slot = slot(hash, mask); table[2 * slot] != 0; slot = (slot + 1) & mask) {
            if (table[2 * slot] == hash) return table[2 * slot + 1];
        }
        return 0;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash ^ (hash >>> 32)) & mask;
    }

    /** Collects words; used up by {@link #build}. */
    public static final class Builder {
        private long[] table;
        private int size;

        /** Makes an empty one with room for {@code expected} words; it grows when there are more. */
        public Builder(int expected) {
            table = new long[2 * Integer.highestOneBit(Math.max(expected, 4) * 4)];
        }

        /** Adds the properties {@code value} to {@code word}, in any spelling. */
        public void add(CharSequence word, long value) {
            add(Folding.hashOf(word), value);
        }

        private void add(long hash, long value) {
            if (size * 6 > table.length) grow();
            int mask = table.length / 2 - 1;
            int slot = slot(hash, mask);
            while (table[2 * slot] != 0 && table[2 * slot] != hash) slot = (slot + 1) & mask;
            if (table[2 * slot] == 0) size++;
            table[2 * slot] = hash;
            table[2 * slot + 1] |= value;
        }

        private void grow() {
            long[] old = table;
            table = new long[old.length * 2];
            size = 0;
            for (int i = 0; i < old.length; i += 2) if (old[i] != 0) add(old[i], old[i + 1]);
        }

        /** Returns the lexicon of everything added so far. */
        public Lexicon build() {
            return new Lexicon(this);
        }
    }
}
