package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Votes with their names: each person's latest counts. Everybody who votes is told so beforehand. */
public record NamedBox(Map<MemberId, Ballot> ballots) implements BallotBox {

    /** A box nobody has voted into. */
    public static final NamedBox EMPTY = new NamedBox(Map.of());

    public NamedBox {
        ballots = Map.copyOf(ballots);
    }

    @Override
    public Dropped drop(MemberId by, Set<String> groups, Ballot ballot) {
        Map<MemberId, Ballot> more = new HashMap<>(ballots);
        boolean again = more.put(by, ballot) != null;
        return new Dropped(new NamedBox(more), again ? Cast.CHANGED : Cast.COUNTED);
    }

    @Override
    public Set<MemberId> voters() {
        return ballots.keySet();
    }

    @Override
    public NamedBox without(MemberId member) {
        Map<MemberId, Ballot> others = new HashMap<>(ballots);
        others.remove(member);
        return new NamedBox(others);
    }
}
