package dev.konkret.hearing;

import dev.konkret.reading.Folding;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a phrase is about, as numbers: enough to find out that the same was said before, too little to read what it was.
 *
 * @param words a number for the stem of each word that matters, in order
 */
public record Gist(Set<Integer> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int SHORTEST = 3;
    /** German and English bend words at their end; what is left of a longer word stands for all its forms. */
    private static final int STEM = 6;

    private static final int TWENTY_BITS = 20;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und", "oder", "mal",
            "auch", "noch", "wieder", "endlich", "fuer", "mit", "von", "vom", "zum", "zur", "bei", "auf", "aus",
            "ueber", "unser", "unsere", "unseren", "unserer", "the", "and", "our", "for", "with", "from", "again",
            "finally", "some", "time", "about", "neu", "neue", "neuen", "new", "dass", "wir", "uns", "muss", "sich",
            "mehr", "more");

    public Gist {
        words = Set.copyOf(words);
    }

    /** Returns what the phrase is about. */
    public static Gist of(String phrase) {
        Set<Integer> words = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(Folding.fold(phrase))) {
            if (word.length() < SHORTEST || EMPTY_WORDS.contains(word)) continue;
            String stem = word.length() > STEM ? word.substring(0, STEM) : word;
            words.add((int) (Folding.hash(stem) >>> (Long.SIZE - TWENTY_BITS)));
        }
        return new Gist(words);
    }

    /** Returns whether both are about the same: more than half of all their words are common to both. */
    public boolean isLike(Gist other) {
        if (words.isEmpty() || other.words.isEmpty()) return false;
        long common = common(other);
        long all = words.size() + other.words.size() - common;
        return 2 * common > all
                || (common == words.size() && common >= 2)
                || (common == other.words.size() && common >= 2);
    }

    /** Returns how many words both have in common. */
    long common(Gist other) {
        return words.stream().filter(other.words::contains).count();
    }

    /** Returns what is left without the words of {@code other}. */
    Gist without(Gist other) {
        return new Gist(
                words.stream().filter(word -> !other.words.contains(word)).collect(Collectors.toSet()));
    }
}
