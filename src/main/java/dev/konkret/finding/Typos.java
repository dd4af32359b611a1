package dev.konkret.finding;

import java.util.Collection;
import java.util.Optional;

/** How far two words are apart: letters added, left out, replaced, or two neighbours swapped. */
public final class Typos {
    private Typos() {}

    /** Returns the word with the fewest typos in between, the first of several, and at most {@code most}; empty when none is as near. */
    public static Optional<String> nearest(String word, Collection<String> known, int most) {
        for (int typos = 0; typos <= most; typos++) {
            for (String other : known) if (within(word, other, typos)) return Optional.of(other);
        }
        return Optional.empty();
    }

    /** Returns whether at most {@code most} typos lie between the two. */
    public static boolean within(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return false;
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + other);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return false;
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()] <= most;
    }
}
