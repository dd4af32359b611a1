package dev.konkret.duedate;

import dev.konkret.reading.Folding;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendar words of one language. Immutable, shared by all threads. */
public final class Vocabulary {
    private final Lexicon lexicon;
    private final Word[] meanings;
    private final List<List<Phrase>> phrases;
    private final Lexicon phraseStarts;
    private final Typos typos;

    /** Several words with one meaning. */
    static final class Phrase {
        private final long[] hashes;
        private final Word meaning;

        private Phrase(long[] hashes, Word meaning) {
            this.hashes = hashes;
            this.meaning = meaning;
        }

        /** Returns how many tokens it has. */
        int length() {
            return hashes.length;
        }

        Word meaning() {
            return meaning;
        }

        boolean stands(Words words, int at) {
            if (at + hashes.length > words.size()) return false;
            for (int i = 0; i < hashes.length; i++) {
                if (words.hash(at + i) != hashes[i]) return false;
            }
            return true;
        }
    }

    Vocabulary(Map<String, Word> words, Map<String, Word> phrases, List<String> typos, List<String> notTypos) {
        meanings = new Word[words.size() + 1];
        meanings[0] = Word.NONE;
        Map<String, Long> index = new HashMap<>();
        words.forEach((spelling, word) -> {
            index.put(spelling, index.size() + 1L);
            meanings[index.size()] = word;
        });
        lexicon = new Lexicon(index);
        this.phrases = new ArrayList<>();
        Map<String, Long> starts = new HashMap<>();
        phrases.forEach((spelling, word) -> {
            long place = starts.computeIfAbsent(Words.of(spelling).folded(0), start -> starts.size() + 1L);
            if (place > this.phrases.size()) this.phrases.add(new ArrayList<>());
            this.phrases.get((int) place - 1).add(new Phrase(hashes(spelling), word));
        });
        this.phrases.forEach(list -> list.sort((a, b) -> b.hashes.length - a.hashes.length));
        phraseStarts = new Lexicon(starts);
        this.typos = new Typos(typos, notTypos, spelling -> words.getOrDefault(spelling, Word.NONE));
    }

    private static long[] hashes(String spelling) {
        Words words = Words.of(spelling);
        long[] hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = words.hash(i);
        return hashes;
    }

    /** Returns what token {@code i} means on its own, {@link Word#NONE} when it is no calendar word. */
    Word word(Words words, int i) {
        int index = (int) lexicon.of(words, i);
        return index == 0 ? typos.correct(words, i) : meanings[index];
    }

    /** Returns the longest phrase that begins at token {@code i}, null when there is none. */
    @Nullable
    Phrase phrase(Words words, int i) {
        int place = (int) phraseStarts.of(words, i);
        if (place == 0) return null;
        for (Phrase phrase : phrases.get(place - 1)) {
            if (phrase.stands(words, i)) return phrase;
        }
        return null;
    }

    /** Returns the meaning of a word in folded spelling; for tests and for building on. */
    Word meaning(String folded) {
        return meanings[(int) lexicon.of(Folding.hash(folded))];
    }
}
