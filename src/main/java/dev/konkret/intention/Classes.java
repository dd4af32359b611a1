package dev.konkret.intention;

import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import java.util.HashMap;
import java.util.Map;

/** Numbers the word classes of a language while its lexicon is filled: one section of a word list, one bit. */
public final class Classes {
    private static final int MOST = 59;

    private final Map<String, Long> words = new HashMap<>();
    private int count;

    /** Returns a new class, without words so far. */
    public long open() {
        if (count == MOST) throw new IllegalStateException("no more than " + MOST + " word classes");
        return 1L << count++;
    }

    /** Returns a new class that holds the words of {@code section}. */
    public long open(WordList list, String section) {
        long bit = open();
        list.section(section).forEach(word -> add(word, bit));
        return bit;
    }

    /** Puts {@code word}, in any spelling, into the classes {@code bits}. */
    public void add(String word, long bits) {
        words.merge(word, bits, (a, b) -> a | b);
    }

    /** Returns the lexicon of everything added so far. */
    public Lexicon lexicon() {
        return new Lexicon(words);
    }
}
