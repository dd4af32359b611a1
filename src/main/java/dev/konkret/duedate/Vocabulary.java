package dev.konkret.duedate;

import dev.konkret.reading.Folding;
import dev.konkret.reading.Lexicon;
import dev.konkret.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendar words of one language. Immutable, shared by all threads. */
public final class Vocabulary {
    private final Lexicon lexicon;
    private final Word[] meanings;
    private final List<List<Phrase>> phrases;
    private final Lexicon phraseStarts;
    private final List<String> starts;
    private final Map<String, Word> spelled;
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
        spelled = words;
        meanings = new Word[words.size() + 1];
        meanings[0] = Word.NONE;
        Lexicon.Builder index = new Lexicon.Builder(words.size());
        int size = 0;
        for (Map.Entry<String, Word> word : words.entrySet()) {
            meanings[++size] = word.getValue();
            index.add(word.getKey(), size);
        }
        lexicon = index.build();
        this.phrases = new ArrayList<>();
        starts = new ArrayList<>();
        Lexicon.Builder places = new Lexicon.Builder(phrases.size());
        for (Map.Entry<String, Word> entry : phrases.entrySet()) {
            Words tokens = Words.of(entry.getKey());
            int place = starts.indexOf(tokens.folded(0));
            if (place < 0) {
                place = starts.size();
                starts.add(tokens.folded(0));
                this.phrases.add(new ArrayList<>());
                places.add(tokens.folded(0), place + 1);
            }
            insert(this.phrases.get(place), new Phrase(hashes(tokens), entry.getValue()));
        }
        phraseStarts = places.build();
        this.typos = new Typos(typos, notTypos, spelling -> words.getOrDefault(spelling, Word.NONE));
    }

    /** Longer phrases come first. */
    private static void insert(List<Phrase> list, Phrase phrase) {
        int at = 0;
        while (at < list.size() && list.get(at).length() >= phrase.length()) at++;
        list.add(at, phrase);
    }

    private static long[] hashes(Words words) {
        long[] hashes = new long[words.size()];
        for (int i = 0; i < hashes.length; i++) hashes[i] = words.hash(i);
        return hashes;
    }

    /** Returns what token {@code i} means on its own, {@link Word#NONE} when it is no calendar word. */
    Word word(Words words, int i) {
        int index = (int) lexicon.of(words, i);
        return index == 0 ? typos.correct(words, i) : meanings[index];
    }

    /** Adds {@code known} to every word, {@code cue} to those a {@link Reading} takes for one, {@code start} to phrases. */
    void show(Lexicon.Builder seen, long known, long cue, long start) {
        for (Map.Entry<String, Word> word : spelled.entrySet())
            seen.add(word.getKey(), Reading.isCue(word.getValue()) ? known | cue : known);
        for (String word : starts) seen.add(word, start);
    }

    /** Tells whether token {@code i}, which is not in the list, is nearly a calendar word. */
    boolean isMisspelt(Words message, int i) {
        return typos.correct(message, i).roles() != 0;
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
