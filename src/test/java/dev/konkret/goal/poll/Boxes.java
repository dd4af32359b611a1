package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a store does with votes, written down without one: what Redis does is held against it. */
final class Boxes {
    private Boxes() {}

    /** A box after somebody came to vote, and what came of it. */
    record Dropped(BallotBox box, Cast cast) {}

    /** Returns the box a poll begins with. */
    static BallotBox empty(Poll poll) {
        return poll.anonymous() ? empty(poll.apart()) : named();
    }

    static NamedBox named() {
        return new NamedBox(Map.of());
    }

    static AnonymousBox empty(Set<String> apart) {
        return new AnonymousBox(apart, Map.of(), Map.of(), Set.of());
    }

    /** @param groups ids of the person's groups at this moment, at least one */
    static Dropped drop(BallotBox box, MemberId by, Set<String> groups, Ballot ballot) {
        return box instanceof NamedBox named ? drop(named, by, ballot) : drop((AnonymousBox) box, by, groups, ballot);
    }

    private static Dropped drop(NamedBox box, MemberId by, Ballot ballot) {
        Map<MemberId, Ballot> more = new HashMap<>(box.ballots());
        boolean again = more.put(by, ballot) != null;
        return new Dropped(new NamedBox(more), again ? Cast.CHANGED : Cast.COUNTED);
    }

    private static Dropped drop(AnonymousBox box, MemberId by, Set<String> groups, Ballot ballot) {
        if (box.turnout().containsKey(by)) return new Dropped(box, Cast.FINAL);
        Map<MemberId, Set<String>> voted = new HashMap<>(box.turnout());
        voted.put(by, Set.copyOf(groups));
        Map<String, Counts> counted = new HashMap<>(box.cells());
        counted.merge(cell(box, groups), Counts.NONE.plus(ballot), Counts::plus);
        Set<Remark> said = new HashSet<>(box.remarks());
        if (ballot.reason() != null) said.add(new Remark(ballot.stance(), ballot.reason(), null));
        return new Dropped(new AnonymousBox(box.apart(), voted, counted, said), Cast.COUNTED);
    }

    private static String cell(AnonymousBox box, Set<String> groups) {
        String only = groups.size() == 1 ? groups.iterator().next() : AnonymousBox.REST;
        return box.apart().contains(only) ? only : AnonymousBox.REST;
    }

    /** Returns the box without this person. What was counted stays counted, then by a name that is none. */
    static BallotBox without(BallotBox box, MemberId member) {
        if (box instanceof NamedBox named) {
            Map<MemberId, Ballot> others = new HashMap<>(named.ballots());
            others.remove(member);
            return new NamedBox(others);
        }
        AnonymousBox anonymous = (AnonymousBox) box;
        if (!anonymous.turnout().containsKey(member)) return box;
        Map<MemberId, Set<String>> others = new HashMap<>(anonymous.turnout());
        Set<String> groups = others.remove(member);
        int number = 1;
        while (others.containsKey(new MemberId("-" + number))) number++;
        others.put(new MemberId("-" + number), groups);
        return new AnonymousBox(anonymous.apart(), others, anonymous.cells(), anonymous.remarks());
    }
}
