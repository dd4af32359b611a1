package dev.konkret.picture;

import dev.konkret.goal.poll.AnonymousBox;
import dev.konkret.goal.poll.Counts;
import dev.konkret.goal.poll.Stance;
import dev.konkret.goal.poll.Tally;
import dev.konkret.goal.poll.Turnout;
import dev.konkret.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How the votes on a goal fell, ready to be drawn: nothing that is not in the tally, which keeps small groups together where
 * the poll was anonymous.
 *
 * @param bars one for each part of the votes that is shown by itself
 * @param turnout one line for each group: how many voted, and whether they were enough
 */
public record BuyIn(List<Bar> bars, List<Turned> turnout) {
    public BuyIn {
        bars = List.copyOf(bars);
        turnout = List.copyOf(turnout);
    }

    /**
     * Votes that are shown together.
     *
     * @param silent how many of these people did not vote; 0 where that is not told apart
     */
    public record Bar(String label, int yes, int concerns, int no, int silent) {
        int all() {
            return yes + concerns + no + silent;
        }
    }

    /** How many of a group voted. */
    public record Turned(String label, int voted, int entitled, boolean enough) {}

    /** Returns what may be drawn of that tally. */
    public static BuyIn of(Tally tally, boolean anonymous, Texts texts) {
        Map<String, Turnout> byGroup = new HashMap<>();
        List<Turned> turnout = new ArrayList<>();
        for (Turnout one : tally.turnout()) {
            byGroup.put(one.group().id(), one);
            turnout.add(new Turned(one.group().name(), one.voted(), one.entitled(), one.reachedQuorum()));
        }
        List<Bar> bars = new ArrayList<>();
        for (Tally.Block block : tally.blocks()) {
            Turnout only = block.groups().size() == 1
                    ? byGroup.get(block.groups().iterator().next())
                    : null;
            int silent = anonymous || only == null
                    ? 0
                    : Math.max(0, only.entitled() - block.counts().votes());
            String label = tally.blocks().size() == 1 && only == null
                    ? texts.get("picture.everybody")
                    : label(block, byGroup, texts);
            bars.add(bar(label, block.counts(), silent));
        }
        if (bars.isEmpty() && tally.total().isPresent()) {
            bars.add(bar(texts.get("picture.everybody"), tally.total().get(), 0));
        }
        return new BuyIn(bars, turnout);
    }

    private static Bar bar(String label, Counts counts, int silent) {
        return new Bar(label, counts.of(Stance.YES), counts.of(Stance.WITH_CONCERNS), counts.of(Stance.NO), silent);
    }

    private static String label(Tally.Block block, Map<String, Turnout> byGroup, Texts texts) {
        List<String> names = new ArrayList<>();
        for (String id : new TreeSet<>(block.groups())) {
            Turnout turnout = byGroup.get(id);
            if (turnout != null) names.add(turnout.group().name());
        }
        if (block.groups().contains(AnonymousBox.REST)) names.add(texts.get("picture.small-groups"));
        return String.join(" + ", names);
    }
}
