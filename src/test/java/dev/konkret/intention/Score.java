package dev.konkret.intention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How well a test set is heard. */
final class Score {
    private static final List<String> LABELS = List.of("vague", "commitment", "request", "none");

    private final int[][] confusion = new int[4][4];
    private double topics;
    private int owners;
    private int dates;
    private int slots;

    static Score of(String set) {
        Intentions intentions = new Intentions();
        Score score = new Score();
        for (Sentence sentence : Sentence.all(set)) score.add(sentence, intentions.understand(sentence.text()));
        return score;
    }

    private void add(Sentence meant, Understanding heard) {
        confusion[LABELS.indexOf(meant.label())][LABELS.indexOf(heard.label().json())]++;
        if (!meant.label().equals(heard.label().json()) || heard.label() == Label.NONE) return;
        slots++;
        topics += overlap(meant.topic(), heard.topicText());
        if (Objects.equals(
                meant.owner(), heard.owner() == null ? null : heard.owner().asWritten())) owners++;
        if (Objects.equals(meant.date(), heard.dateText())) dates++;
    }

    double precision(String label) {
        int i = LABELS.indexOf(label);
        int said = 0;
        for (int[] row : confusion) said += row[i];
        return said == 0 ? 1 : (double) confusion[i][i] / said;
    }

    double recall(String label) {
        int i = LABELS.indexOf(label);
        int meant = 0;
        for (int count : confusion[i]) meant += count;
        return meant == 0 ? 1 : (double) confusion[i][i] / meant;
    }

    double macroF1() {
        double sum = 0;
        for (String label : LABELS) {
            sum += 2 * precision(label) * recall(label) / Math.max(1e-9, precision(label) + recall(label));
        }
        return sum / LABELS.size();
    }

    double falseVaguePerThousand() {
        int none = 0;
        for (int count : confusion[3]) none += count;
        return 1000.0 * confusion[3][0] / none;
    }

    double topics() {
        return topics / slots;
    }

    double owners() {
        return (double) owners / slots;
    }

    double dates() {
        return (double) dates / slots;
    }

    private static double overlap(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) return a == null && b == null ? 1 : 0;
        List<String> left = words(a);
        List<String> right = words(b);
        int total = left.size() + right.size();
        int common = 0;
        for (String word : left) if (right.remove(word)) common++;
        return 2.0 * common / total;
    }

    private static List<String> words(String text) {
        return new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }
}
