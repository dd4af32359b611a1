package dev.konkret.intention;

import dev.konkret.reading.Folding;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.WordList;
import dev.konkret.reading.Words;
import java.util.Collection;

/** A set of words that is asked only once a frame has been seen, and therefore needs no word class of its own. */
public final class WordSet {
    private final Lexicon words;

    private WordSet(Lexicon words) {
        this.words = words;
    }

    /** Makes a set of the words of {@code section}. */
    public static WordSet of(WordList list, String section) {
        return of(list.section(section));
    }

    /** Makes a set of words in any spelling. */
    public static WordSet of(Collection<String> words) {
        Lexicon.Builder lexicon = new Lexicon.Builder(words.size());
        for (String word : words) lexicon.add(word, 1);
        return new WordSet(lexicon.build());
    }

    /** Tells whether {@code word}, in any spelling, is one of the words. */
    public boolean holds(String word) {
        return words.of(Folding.hash(Folding.fold(word))) != 0;
    }

    /** Tells whether token {@code i} of the message is one of the words. */
    public boolean has(Message message, int i) {
        return i >= 0 && i < message.words().size() && words.of(message.words(), i) != 0;
    }

    /** Tells whether token {@code i} exists and is one of the words, in a message not yet read further. */
    public boolean has(Words tokens, int i) {
        return i >= 0 && i < tokens.size() && words.of(tokens, i) != 0;
    }

    /** Tells whether token {@code i} lies in the clause and is one of the words. */
    public boolean has(Clause clause, int i) {
        return i >= clause.first() && i < clause.end() && words.of(clause.words(), i) != 0;
    }

    /** Returns the first token of the clause that is one of the words, or -1. */
    public int find(Clause clause) {
        return find(clause, clause.first());
    }

    /** Returns the first such token from {@code from} on, or -1. */
    public int find(Clause clause, int from) {
        for (int i = Math.max(from, clause.first()); i < clause.end(); i++) {
            if (words.of(clause.words(), i) != 0) return i;
        }
        return -1;
    }

    /** Tells whether the clause holds one of the words. */
    public boolean in(Clause clause) {
        return find(clause) >= 0;
    }
}
