package dev.konkret.goal.poll;

import dev.konkret.workspace.MemberId;
import java.util.Map;
import java.util.Set;

/** Votes with their names: each person's latest counts. Everybody who votes is told so beforehand. */
public record NamedBox(Map<MemberId, Ballot> ballots) implements BallotBox {

    public NamedBox {
        ballots = Map.copyOf(ballots);
    }

    @Override
    public Set<MemberId> voters() {
        return ballots.keySet();
    }
}
