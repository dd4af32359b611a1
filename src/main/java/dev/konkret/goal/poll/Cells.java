package dev.konkret.goal.poll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pours cells of an anonymous poll together until each has a crowd of votes.
 *
 * <p>It is not enough to leave out small cells: the total less the others would show them. So they are poured into one,
 * and if that is still too small, the smallest of the others goes in as well.
 */
final class Cells {
    private Cells() {}

    /** Returns blocks of at least {@link AnonymousBox#CROWD} votes that together hold every vote; none when all votes together are fewer. */
    static List<Tally.Block> poured(Map<String, Counts> cells) {
        List<Tally.Block> large = new ArrayList<>();
        Tally.Block small = new Tally.Block(Set.of(), Counts.NONE);
        for (Map.Entry<String, Counts> cell : cells.entrySet()) {
            Tally.Block block = new Tally.Block(Set.of(cell.getKey()), cell.getValue());
            if (cell.getValue().votes() >= AnonymousBox.CROWD) large.add(block);
            else small = together(small, block);
        }
        large.sort(Comparator.comparingInt((Tally.Block b) -> b.counts().votes())
                .thenComparing(b -> b.groups().toString()));
        while (small.counts().votes() > 0 && small.counts().votes() < AnonymousBox.CROWD && !large.isEmpty()) {
            small = together(small, large.remove(0));
        }
        if (small.counts().votes() >= AnonymousBox.CROWD) large.add(small);
        return large;
    }

    private static Tally.Block together(Tally.Block one, Tally.Block other) {
        Set<String> groups = new TreeSet<>(one.groups());
        groups.addAll(other.groups());
        return new Tally.Block(groups, one.counts().plus(other.counts()));
    }
}
