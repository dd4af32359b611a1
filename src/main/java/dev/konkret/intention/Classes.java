package dev.konkret.intention;

import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;

/** Numbers the word classes of a language while its lexicon is filled: one section of a word list, one bit. */
public final class Classes {
    private static final int MOST = 59;

    private final Lexicon.Builder words = new Lexicon.Builder(1 << 10);
    private int count;

    /** Returns a new class, without words so far. */
    public long open() {
        if (count == MOST) throw new IllegalStateException("no more than " + MOST + " word classes");
        return 1L << count++;
    }

    /** Returns a new class that holds the words of {@code section}. */
    public long open(WordList list, String section) {
        long bit = open();
        for (String word : list.section(section)) add(word, bit);
        return bit;
    }

    /** Puts {@code word}, in any spelling, into the classes {@code bits}. */
    public void add(String word, long bits) {
        words.add(word, bits);
    }

    /** Returns the lexicon of everything added so far. */
    public Lexicon lexicon() {
        return words.build();
    }
}
