package dev.konkret.finding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What somebody looks for, and how well a text fits. For one search: what it has learned about a word it keeps. */
final class Wanted {
    private static final Set<String> SMALL = Set.of(
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "und", "oder", "mit", "von", "zu", "im", "in",
            "auf", "für", "the", "a", "an", "and", "or", "with", "of", "to", "on", "for");

    private final List<Form> wanted;
    private final Map<String, double[]> known = new HashMap<>();
    private final Stems stems;

    private Wanted(List<Form> wanted, Stems stems) {
        this.wanted = wanted;
        this.stems = stems;
    }

    static Wanted of(String words) {
        Stems stems = new Stems();
        List<String> all = words(words);
        List<String> telling =
                all.stream().filter(word -> !SMALL.contains(word)).toList();
        return new Wanted(
                (telling.isEmpty() ? all : telling)
                        .stream().distinct().map(stems::form).toList(),
                stems);
    }

    boolean isNothing() {
        return wanted.isEmpty();
    }

    /** Returns how well the text fits, the higher the better; 0 when one of the words is not in it. */
    double fit(String text) {
        double[] best = new double[wanted.size()];
        for (String word : words(text)) {
            double[] fits = known.computeIfAbsent(word, this::fits);
            for (int i = 0; i < best.length; i++) best[i] = Math.max(best[i], fits[i]);
        }
        double sum = 0;
        for (double one : best) {
            if (one == 0) return 0;
            sum += one;
        }
        return sum;
    }

    private double[] fits(String word) {
        Form form = stems.form(word);
        return wanted.stream().mapToDouble(w -> w.fit(form)).toArray();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
