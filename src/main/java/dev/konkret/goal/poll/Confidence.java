package dev.konkret.goal.poll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How confident people were that a goal will be reached, every two weeks. Only counts are kept, never who said what.
 *
 * @param rounds the oldest first
 * @param least the fewest answers a round must have to be shown, 1 or more
 */
public record Confidence(List<Round> rounds, int least) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** From this fall of the mean on the bot asks what is missing. */
    private static final double A_FALL = 1.0;

    private static final double ROUNDING = 1e-9;

    /**
     * One asking.
     *
     * @param day when it was asked
     * @param counts how many answered 1, 2, 3, 4 and 5
     */
    public record Round(LocalDate day, List<Integer> counts) {
        public Round {
            counts = List.copyOf(counts);
            if (counts.size() != HIGHEST) throw new IllegalArgumentException("counts of " + counts.size() + " answers");
        }

        /** Returns how many answered. */
        public int answers() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Returns the mean answer, 1 to 5; empty when nobody answered. */
        public OptionalDouble mean() {
            if (answers() == 0) return OptionalDouble.empty();
            int sum = 0;
            for (int i = 0; i < counts.size(); i++) sum += (i + LOWEST) * counts.get(i);
            return OptionalDouble.of((double) sum / answers());
        }
    }

    public Confidence {
        rounds = List.copyOf(rounds);
    }

    /** Returns the latest mean that may be shown. */
    public OptionalDouble latest() {
        List<Double> shown = shownMeans();
        return shown.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(shown.get(shown.size() - 1));
    }

    /**
     * Returns by how much confidence fell from the last round to this one, when it fell by one or more: then the bot asks
     * what is missing. Rounds with too few answers are passed over.
     */
    public Optional<Double> fall() {
        List<Double> shown = shownMeans();
        if (shown.size() < 2 || !isShown(rounds.get(rounds.size() - 1))) return Optional.empty();
        double fall = shown.get(shown.size() - 2) - shown.get(shown.size() - 1);
        return fall >= A_FALL - ROUNDING ? Optional.of(fall) : Optional.empty();
    }

    /** Returns whether the latest round is that of {@code day} and has answers enough to be shown. */
    public boolean isLatestShown(LocalDate day) {
        if (rounds.isEmpty()) return false;
        Round latest = rounds.get(rounds.size() - 1);
        return latest.day().equals(day) && isShown(latest);
    }

    /** Returns one bar a round, from low to high; a dot where too few answered. */
    public String sparkline() {
        StringBuilder line = new StringBuilder();
        for (Round round : rounds) line.append(isShown(round) ? bar(round.mean().orElseThrow()) : '·');
        return line.toString();
    }

    /** Returns whether so many answered that nobody's own answer can be told from the round's mean. */
    public boolean isShown(Round round) {
        return round.answers() >= Math.max(1, least);
    }

    private List<Double> shownMeans() {
        return rounds.stream()
                .filter(this::isShown)
                .map(r -> r.mean().orElseThrow())
                .toList();
    }

    private static char bar(double mean) {
        String bars = "▁▂▃▄▅▆▇█";
        double share = (mean - LOWEST) / (HIGHEST - LOWEST);
        return bars.charAt((int) Math.round(share * (bars.length() - 1)));
    }
}
